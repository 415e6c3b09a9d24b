import JalonCore
import JalonSyntax

/// The head of pages/<slug>.md.
package enum PageFrontMatterDecoder {
  package static let schema = DataSchema(
    "page", fr: "page", en: "page",
    [
      PageFields.title, PageFields.summary, EntryDecoder.audience, PageFields.draft, PageFields.aliases,
      PageFields.noGlossary,
    ])

  package static func decode(_ file: SourceFile, _ frontMatter: FrontMatter? = nil) -> Parsed<PageFrontMatter> {
    DataFile.decode(file, frontMatter, as: schema) { record, _ in
      PageFrontMatter(
        title: record.located(PageFields.title), summary: record.located(PageFields.summary),
        audience: record.choice(EntryDecoder.audience) ?? .learners,
        isDraft: record.boolean(PageFields.draft) ?? false, aliases: record.texts(PageFields.aliases),
        noGlossary: record.texts(PageFields.noGlossary))
    }
  }
}
