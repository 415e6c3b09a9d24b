import JalonCore
import JalonSyntax

/// check-in.yaml.
package enum CheckInDecoder {
  static let questions = DataField(
    "questions", "questions", .list(.record(questionSchema)), fr: "une question par difficulté",
    en: "a question for each obstacle")
  static let closing = DataField(
    "closing", "pour finir", .text, fr: "ce qui est dit à la fin", en: "what is said at the end")

  static let call = DataField(
    "call", "appeler", .list(.identifier), fr: "les numéros à appeler si c'est urgent : des faits de facts.yaml",
    en: "the numbers to call if it is urgent: facts of facts.yaml")
  static let write = DataField(
    "text", "écrire", or: ["sms"], .list(.identifier),
    fr: "les numéros où écrire par SMS si c'est urgent : des faits de facts.yaml",
    en: "the numbers to text if it is urgent: facts of facts.yaml")

  static let obstacle = DataField(
    "obstacle", "frein", or: ["difficulté"], Choices.obstacle, .required, fr: "la difficulté dont il s'agit",
    en: "the obstacle in question")
  static let text = DataField(
    "question", "question", .text, .required, fr: "la question, dite avec « vous »",
    en: "the question, asked with 'you'")
  static let help = DataField("help", "aide", .text, fr: "ce qui aide à répondre", en: "what helps to answer")
  static let advice = DataField("advice", "conseil", .text, fr: "ce que l'on peut faire", en: "what may be done")
  static let lesson = DataField(
    "lesson", "leçon", or: ["vers"], .text, fr: "une page du site à lire", en: "a page of the site to read")
  static let partners = DataField(
    "partners", "partenaires", .list(.identifier), fr: "à qui s'adresser, dans partners.yaml",
    en: "whom to ask, in partners.yaml")
  static let sentence = DataField(
    "sentence", "phrase", .text, .recommended, fr: "ce que l'on peut dire à son référent",
    en: "what one may say to one's référent")

  static let questionSchema = DataSchema(
    "check-in-question", fr: "question", en: "question",
    [obstacle, text, help, advice, lesson, partners, sentence, call, write])
  package static let schema = DataSchema(
    "check-in", fr: "faire le point", en: "check-in", [PageFields.summary, questions, closing, call, write])

  package static func decode(_ file: SourceFile) -> Parsed<CheckIn> {
    DataFile.decode(file, as: schema) { record, _ in
      CheckIn(
        path: file.path, summary: record.located(PageFields.summary),
        questions: record.records(questions).map(question), closing: record.located(closing),
        urgent: urgent(record))
    }
  }

  private static func question(_ record: DataRecord) -> CheckIn.Question {
    CheckIn.Question(
      obstacle: record.locatedChoice(obstacle), text: record.located(text), help: record.located(help),
      advice: record.located(advice), lesson: record.located(lesson), partners: record.texts(partners),
      sentence: record.located(sentence), urgent: urgent(record), range: record.range)
  }

  private static func urgent(_ record: DataRecord) -> CheckIn.UrgentNumbers {
    CheckIn.UrgentNumbers(call: record.texts(call), write: record.texts(write))
  }
}
