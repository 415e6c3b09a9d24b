import JalonCore
import JalonSyntax

/// The head of modules/<module>/NN-<lesson>.md; the Carpentries' keys are read too.
package enum LessonFrontMatterDecoder {
  static let duration = DataField(
    "duration", "durée", or: ["temps"], .duration, fr: "le temps qu'il faut, en minutes",
    en: "the time it takes, in minutes")
  static let score = DataField(
    "score", "score", .boolean, fr: "oui : un bouton compte les réponses justes, si la personne le demande",
    en: "yes: a button counts the right answers, if the person asks")
  static let teaching = DataField(
    "teaching", "enseignement", .duration, fr: "minutes d'explications (Carpentries)",
    en: "minutes of teaching (Carpentries)")
  static let exercises = DataField(
    "exercises", "exercices", .duration, fr: "minutes d'exercices (Carpentries)",
    en: "minutes of exercises (Carpentries)")
  static let questions = DataField(
    "questions", "questions", .list(.text), fr: "les questions posées (Carpentries)",
    en: "the questions asked (Carpentries)")
  static let objectives = DataField(
    "objectives", "objectifs", .list(.text), fr: "ce que l'on saura faire", en: "what one will be able to do")
  static let keyPoints = DataField(
    "keypoints", "à retenir", or: ["key points"], .list(.text), fr: "ce qu'il faut retenir", en: "what to remember")

  package static let schema = DataSchema(
    "lesson", fr: "leçon", en: "lesson",
    [
      PageFields.title, PageFields.summary, duration, score, PageFields.draft, PageFields.aliases, teaching, exercises,
      questions, objectives, keyPoints, PageFields.noGlossary,
    ])

  package static func decode(_ file: SourceFile, _ frontMatter: FrontMatter? = nil) -> Parsed<LessonFrontMatter> {
    DataFile.decode(file, frontMatter, as: schema) { record, _ in
      LessonFrontMatter(
        title: record.located(PageFields.title), summary: record.located(PageFields.summary),
        duration: minutes(record), isDraft: record.boolean(PageFields.draft) ?? false,
        hasScore: record.boolean(score) ?? false,
        aliases: record.texts(PageFields.aliases), questions: record.texts(questions),
        objectives: record.texts(objectives), keyPoints: record.texts(keyPoints),
        noGlossary: record.texts(PageFields.noGlossary))
    }
  }

  private static func minutes(_ record: DataRecord) -> Located<Int>? {
    if let duration = record.locatedInteger(duration) { return duration }
    let parts = [teaching, exercises].compactMap(record.locatedInteger)
    return parts.first?.map { _ in parts.reduce(0) { $0 + $1.value } }
  }
}
