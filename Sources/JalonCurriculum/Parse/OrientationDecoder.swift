import JalonCore
import JalonSyntax

/// orientation.yaml.
package enum OrientationDecoder {
  static let questions = DataField(
    "questions", "questions", .list(.record(Questions.schema)), fr: "les questions, dans l'ordre",
    en: "the questions, in order")
  static let otherWays = DataField(
    "other_ways", "autres pistes", .list(.record(OtherWays.schema)), fr: "ce qui existe à côté des programmes",
    en: "what there is besides the programmes")
  static let none = DataField(
    "none", "si rien ne convient", .text, .recommended, fr: "quoi faire si rien ne convient",
    en: "what to do if nothing fits")

  package static let schema = DataSchema(
    "orientation", fr: "orientation", en: "orientation", [PageFields.summary, questions, otherWays, none])

  package static func decode(_ file: SourceFile) -> Parsed<Orientation> {
    DataFile.decode(file, as: schema) { record, _ in
      Orientation(
        path: file.path, summary: record.located(PageFields.summary),
        questions: record.records(questions).compactMap(Questions.question),
        otherWays: record.records(otherWays).map(OtherWays.otherWay), none: record.located(none))
    }
  }
}

extension OrientationDecoder {
  enum Questions {
    static let id = DataField(
      "id", "identifiant", .identifier, .required, fr: "son nom dans les grilles", en: "its name in the grids")
    static let text = DataField(
      "question", "question", .text, .required, fr: "la question, dite avec « vous »",
      en: "the question, asked with 'you'")
    static let help = DataField("help", "aide", .text, fr: "ce qui aide à répondre", en: "what helps to answer")
    static let several = DataField(
      "several", "plusieurs réponses", or: ["plusieurs"], .boolean, fr: "oui : plusieurs réponses à la fois",
      en: "yes: several answers at once")
    static let answers = DataField(
      "answers", "réponses", .list(.record(answerSchema)), .required, fr: "les réponses", en: "the answers")
    static let answer = DataField(
      "text", "texte", or: ["réponse"], .text, .required, fr: "la réponse, dite avec « je »",
      en: "the answer, in the first person")

    static let answerSchema = DataSchema("answer", fr: "réponse", en: "answer", [id, answer])
    static let schema = DataSchema("question", fr: "question", en: "question", [id, text, help, several, answers])

    static func question(_ record: DataRecord) -> Orientation.Question? {
      guard let id = record.located(id) else { return nil }
      return Orientation.Question(
        id: id, text: record.located(text), help: record.located(help), isSeveral: record.boolean(several) ?? false,
        answers: record.records(answers).compactMap { answer in
          answer.located(Self.id).map { Orientation.Answer(id: $0, text: answer.located(Self.answer)) }
        })
    }
  }

  enum OtherWays {
    static let title = DataField("title", "titre", .text, .required, fr: "ce que c'est", en: "what it is")
    static let text = DataField("text", "texte", .text, fr: "en une ou deux phrases", en: "in a sentence or two")
    static let conditions = DataField(
      "when", "si", .list(.record(conditionSchema)), fr: "avec quelles réponses", en: "with which answers")
    static let question = DataField(
      "question", "question", .identifier, .required, fr: "la question", en: "the question")
    static let answers = DataField(
      "answers", "réponses", .list(.identifier), .required, fr: "les réponses", en: "the answers")
    static let target = DoorDecoder.target
    static let partner = DataField(
      "partner", "partenaire", .identifier, fr: "un partenaire de partners.yaml", en: "a partner of partners.yaml")

    static let conditionSchema = DataSchema("condition", fr: "condition", en: "condition", [question, answers])
    static let optionalTarget = DataField(
      target.name, target.french, or: target.others, .text, fr: target.summary.french, en: target.summary.english)
    static let schema = DataSchema(
      "other-way", fr: "piste", en: "other way", [title, text, conditions, optionalTarget, partner])

    static func otherWay(_ record: DataRecord) -> Orientation.OtherWay {
      Orientation.OtherWay(
        title: record.located(title), text: record.located(text),
        conditions: record.records(conditions).map {
          Orientation.Condition(question: $0.located(question), answers: $0.texts(answers), range: $0.range)
        }, target: record.located(optionalTarget), partner: record.located(partner), range: record.range)
    }
  }
}
