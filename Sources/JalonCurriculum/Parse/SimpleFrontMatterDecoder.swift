import JalonCore
import JalonSyntax

/// The head of modules/<module>/NN-<lesson>.simple.md.
package enum SimpleFrontMatterDecoder {
  static let reviewBy = DataField(
    "by", "par", .text, .required, fr: "qui a relu le texte, parmi les personnes concernées",
    en: "who of the people concerned read the text over")
  static let reviewDate = DataField(
    "date", "date", or: ["le"], .date, .required, fr: "le jour de la relecture", en: "the day of the review")
  static let review = DataSchema(
    "falc-review", fr: "relecture FALC", en: "easy-to-read review", [reviewBy, reviewDate])
  static let falcReview = DataField(
    "falc_review", "relecture falc", .record(review),
    fr: "la relecture sans laquelle un texte ne s'appelle pas FALC",
    en: "the review without which a text is not called easy-to-read")

  package static let schema = DataSchema(
    "simple-lesson", fr: "version simple", en: "plain-language version",
    [
      PageFields.title, PageFields.summary, LessonFrontMatterDecoder.duration, PageFields.draft, falcReview,
      PageFields.noGlossary,
    ])

  package static func decode(_ file: SourceFile, _ frontMatter: FrontMatter? = nil) -> Parsed<SimpleFrontMatter> {
    DataFile.decode(file, frontMatter, as: schema) { record, _ in
      SimpleFrontMatter(
        title: record.located(PageFields.title), summary: record.located(PageFields.summary),
        duration: record.locatedInteger(LessonFrontMatterDecoder.duration),
        isDraft: record.boolean(PageFields.draft) ?? false, falcReview: review(record.record(falcReview)),
        noGlossary: record.texts(PageFields.noGlossary))
    }
  }

  private static func review(_ record: DataRecord?) -> FalcReview? {
    guard let by = record?.text(reviewBy), let date = record?.date(reviewDate) else { return nil }
    return FalcReview(by: by, date: date.value)
  }
}
