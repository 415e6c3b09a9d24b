import JalonCore
import JalonSyntax

/// The head of modules/<module>/index.md.
package enum ModuleFrontMatterDecoder {
  static let objectives = LessonFrontMatterDecoder.objectives
  static let stage = DataField(
    "stage", "étape",
    .choices([
      DataChoice("idea", fr: ["idée"]), DataChoice("creation", fr: ["création"]),
      DataChoice("launch", fr: ["lancement"]),
      DataChoice("after", fr: ["après"]),
    ]),
    fr: "le moment du projet", en: "the moment of the project")
  static let level = DataField("level", "niveau", .text, fr: "ce qu'il faut savoir avant", en: "what to know before")
  static let audience = DataField("audience", "public", .text, fr: "à qui il s'adresse", en: "for whom it is")
  static let obstacles = DataField(
    "obstacles", "freins", Choices.obstacles, fr: "les difficultés dont il parle", en: "the obstacles that it speaks of"
  )
  static let papers = DataField(
    "papers", "papiers", .list(.text), fr: "les papiers à réunir", en: "the papers to gather")
  static let contacts = DataField(
    "contacts", "contact", .list(.record(ContactDecoder.schema)), fr: "à qui parler", en: "whom to talk to")
  static let author = DataField(
    "author", "auteur", or: ["autrice", "authors"], .text, fr: "qui l'a écrit", en: "who wrote it")
  static let licence = DataField("licence", "licence", or: ["license"], .text, fr: "la licence", en: "the licence")
  static let reviewed = DataField(
    "reviewed", "relu le", .date, fr: "le jour de la relecture", en: "the day of the review")
  static let reviewBy = DataField(
    "review_by", "à revoir le", .date, fr: "le jour où il faudra le relire", en: "the day by which to review it")
  static let usefulBefore = DataField(
    "useful_before", "utile avant", .list(.identifier), fr: "les modules qu'il aide de lire avant",
    en: "the modules that help when read before")
  static let order = DataField(
    "order", "ordre", .integer, fr: "sa place parmi les modules", en: "its place among the modules")

  package static let schema = DataSchema(
    "module", fr: "module", en: "module",
    [
      PageFields.title, PageFields.summary, objectives, stage, level, audience, obstacles, papers, contacts, author,
      licence, reviewed, reviewBy, usefulBefore, order, PageFields.draft, PageFields.aliases,
      PageFields.noGlossary,
    ])

  package static func decode(_ file: SourceFile, _ frontMatter: FrontMatter? = nil) -> Parsed<ModuleFrontMatter> {
    DataFile.decode(file, frontMatter, as: schema) { record, _ in
      ModuleFrontMatter(
        title: record.located(PageFields.title), summary: record.located(PageFields.summary),
        objectives: record.texts(objectives), stage: record.choice(stage), level: record.text(level),
        audience: record.text(audience), obstacles: record.choices(obstacles), papers: record.texts(papers),
        contacts: ContactDecoder.contacts(record.records(contacts)), author: record.text(author),
        licence: record.text(licence), reviewed: record.date(reviewed), reviewBy: record.date(reviewBy),
        usefulBefore: record.texts(usefulBefore), order: record.integer(order),
        isDraft: record.boolean(PageFields.draft) ?? false, aliases: record.texts(PageFields.aliases),
        noGlossary: record.texts(PageFields.noGlossary))
    }
  }
}
