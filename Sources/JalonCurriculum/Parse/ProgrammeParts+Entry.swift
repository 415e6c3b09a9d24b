import JalonCore
import JalonSyntax

/// Who may enter a programme, what is promised, how others send people there.
extension ProgrammeParts {
  enum Criteria {
    static let text = DataField(
      "criterion", "critère", or: ["texte"], .text, .required, fr: "la situation, dite avec « vous »",
      en: "the situation, told with 'you'")
    static let question = DataField(
      "question", "question", .identifier, fr: "la question d'orientation.yaml qui le dit",
      en: "the question of orientation.yaml that tells")
    static let fits = DataField(
      "fits", "convient", .list(.identifier), fr: "les réponses avec lesquelles le programme convient",
      en: "the answers with which the programme fits")
    static let otherwise = DataField(
      "otherwise", "sinon", .text, fr: "pourquoi ce n'est pas le plus adapté, sinon",
      en: "why it is not the best fit otherwise")
    static let note = DataField("note", "à savoir", or: ["note"], .text, fr: "ce qu'il faut savoir", en: "what to know")
    static let schema = DataSchema(
      "criterion", fr: "critère", en: "criterion", [text, question, fits, otherwise, note, EntryDecoder.audience])

    static func criterion(_ record: DataRecord) -> Criterion {
      Criterion(
        text: record.located(text), question: record.located(question), fits: record.texts(fits),
        otherwise: record.located(otherwise), note: record.located(note),
        audience: record.choice(EntryDecoder.audience) ?? .learners, range: record.range)
    }
  }

  enum Charters {
    static let you = DataField(
      "you", "vous", .list(.text), fr: "ce que la personne promet", en: "what the person promises")
    static let we = DataField("we", "nous", .list(.text), fr: "ce que l'équipe promet", en: "what the team promises")
    static let note = DataField("note", "note", .text, fr: "d'où elle vient", en: "where it comes from")
    static let schema = DataSchema("charter", fr: "charte", en: "charter", [you, we, note])

    static func charter(_ record: DataRecord?) -> Charter? {
      record.map { Charter(you: $0.texts(you), we: $0.texts(we), note: $0.located(note)) }
    }
  }

  enum Referrals {
    static let summary = DataField(
      "summary", "résumé", .text, fr: "le parcours en une phrase, pour un professionnel",
      en: "the programme in a sentence, for a professional")
    static let when = DataField("when", "quand", .text, fr: "à quel moment orienter", en: "when to send somebody")
    static let how = DataField("how", "comment", .text, fr: "comment orienter", en: "how to send somebody")
    static let leadsTo = DataField(
      "leads_to", "mène à", or: ["débouchés"], .list(.text), fr: "à quoi il mène", en: "what it leads to")
    static let note = DataField("note", "note", .text, fr: "ce qu'il faut savoir", en: "what to know")
    static let recognisedExits = DataField(
      "recognised_exits", "sorties reconnues", EntryDecoder.kind, fr: "les sorties que l'administration reconnaît",
      en: "the exits that the administration counts")
    static let schema = DataSchema(
      "referral", fr: "orientation", en: "referral", [summary, when, how, leadsTo, recognisedExits, note])

    static func referral(_ record: DataRecord?) -> Referral? {
      record.map {
        Referral(
          summary: $0.located(summary), when: $0.located(when), how: $0.located(how), leadsTo: $0.texts(leadsTo),
          recognisedExits: EntryDecoder.entries($0.records(recognisedExits)), note: $0.located(note))
      }
    }
  }
}
