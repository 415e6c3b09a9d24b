import JalonCore
import JalonSyntax

/// The groups inside a programme's file.
enum ProgrammeParts {
  enum Admissions {
    static let level = DataField("level", "niveau", .text, fr: "où en être pour entrer", en: "where to stand to enter")
    static let criteria = DataField(
      "criteria", "critères", EntryDecoder.kind, fr: "à quelles conditions", en: "on what conditions")
    static let how = DataField("how", "comment", .text, fr: "comment l'entrée se passe", en: "how one enters")
    static let papers = DataField(
      "papers", "papiers", .list(.text), fr: "les papiers à réunir", en: "the papers to gather")
    static let delay = DataField("delay", "délai", .text, fr: "le temps d'attente", en: "the time to wait")
    static let next = DataField(
      "next", "prochaine", or: ["prochaine entrée"], .text, fr: "la prochaine entrée", en: "the next entry")
    static let schema = DataSchema(
      "admission", fr: "entrée", en: "admission", [level, criteria, how, papers, delay, next])

    static func admission(_ record: DataRecord?) -> Admission? {
      guard let record else { return nil }
      return Admission(
        level: record.located(level), criteria: EntryDecoder.entries(record.records(criteria)),
        how: record.located(how), papers: record.texts(papers), delay: record.located(delay),
        next: record.located(next))
    }
  }

  enum Stages {
    static let title = DataField(
      "title", "titre", .text, .required, fr: "le nom de l'étape", en: "the name of the step")
    static let months = DataField("months", "mois", .text, fr: "quels mois : 1 à 3", en: "which months: 1 to 3")
    static let text = DataField("text", "texte", .text, fr: "ce qui s'y passe", en: "what happens")
    static let schema = DataSchema("stage", fr: "étape", en: "stage", [title, months, text, EntryDecoder.audience])

    static func stage(_ record: DataRecord) -> Stage {
      Stage(
        title: record.located(title), months: record.text(months), text: record.located(text),
        audience: record.choice(EntryDecoder.audience) ?? .learners)
    }
  }

  enum TitledTexts {
    static let title = DataField("title", "titre", .text, .required, fr: "le titre", en: "the title")
    static let text = DataField("text", "texte", .text, fr: "le texte", en: "the text")
    static let schema = DataSchema("titled-text", fr: "titre et texte", en: "title and text", [title, text])

    static func text(_ record: DataRecord) -> TitledText {
      TitledText(title: record.located(title), text: record.located(text))
    }
  }

  enum Durations {
    static let months = DataField("months", "mois", .integer, fr: "le nombre de mois", en: "the number of months")
    static let text = DataField("text", "texte", .text, fr: "la durée en mots", en: "the duration in words")
    static let entries = DataField(
      "entries", "entrées",
      .choices([DataChoice("permanent", fr: ["permanentes"]), DataChoice("by_group", fr: ["par groupe"])]),
      fr: "quand l'on peut entrer", en: "when one may enter")
    static let isMaximum = DataField(
      "maximum", "maximum", or: ["au maximum", "at most"], .boolean, fr: "oui : c'est la durée la plus longue",
      en: "yes: it is the longest duration")
    static let schema = DataSchema("duration", fr: "durée", en: "duration", [text, months, isMaximum, entries])

    static func duration(_ record: DataRecord?) -> ProgrammeDuration? {
      guard let record else { return nil }
      return ProgrammeDuration(
        months: record.integer(months), isMaximum: record.boolean(isMaximum) ?? false, text: record.located(text),
        entries: record.choice(entries))
    }
  }

  enum Outcomes {
    static let share = DataField("share", "part", .percentage, fr: "la part, en %", en: "the share, in %")
    static let count = DataField("count", "nombre", .integer, fr: "le nombre de personnes", en: "the number of people")
    static let asWritten = DataField(
      "as_written", "comme écrit", .text, fr: "la valeur comme la source l'écrit : 1/3, près de 2 000",
      en: "the value as its source writes it: 1/3, nearly 2,000")
    static let definition = DataField(
      "definition", "définition", .text, .required, fr: "ce qui est compté", en: "what is counted")
    static let base = DataField(
      "base", "sur", or: ["of"], .text, fr: "de quoi c'est la part, ou le tout dont fait partie le nombre",
      en: "what it is a share of, or the whole that the number belongs to")
    static let about = DataField(
      "about", "porte sur", or: ["sujet"],
      .choices([
        DataChoice("exits", fr: ["sorties"]), DataChoice("people", fr: ["public"]),
        DataChoice("arrivals", fr: ["arrivées"]),
      ]), fr: "ce qu'il mesure : sorties, public, arrivées", en: "what it measures: exits, people, arrivals")
    static let year = DataField("year", "année", .text, fr: "l'année", en: "the year")
    static let note = DataField(
      "note", "note", .text, fr: "ce qu'il faut savoir pour le lire", en: "what to know to read it")
    static let schema = DataSchema(
      "outcome", fr: "résultat", en: "outcome",
      [share, count, asWritten, definition, base, about, year, EntryDecoder.source, note, EntryDecoder.audience])

    static func outcome(_ record: DataRecord) -> Outcome {
      Outcome(
        share: record.number(share), count: record.integer(count), asWritten: record.located(asWritten),
        definition: record.located(definition),
        base: record.located(base), about: record.choice(about) ?? .exits, year: record.text(year),
        source: SourceDecoder.source(record.record(EntryDecoder.source)),
        note: record.located(note), audience: record.choice(EntryDecoder.audience) ?? .learners, range: record.range)
    }
  }

  enum Bridges {
    static let target = DataField(
      "to", "vers", .text, .required, fr: "un autre programme, ou un texte", en: "another programme, or a text")
    static let who = DataField("who", "qui", .text, fr: "pour qui", en: "for whom")
    static let when = DataField("when", "quand", .text, fr: "à quel moment", en: "when")
    static let how = DataField("how", "comment", .text, fr: "comment faire", en: "how")
    static let destination = DataField(
      "destination", "destination",
      .choices([
        DataChoice("programme", fr: ["parcours"]), DataChoice("employment", fr: ["emploi", "emploi salarié"]),
        DataChoice("training", fr: ["formation"]), DataChoice("insertion", fr: ["insertion"]),
        DataChoice("self_employment", fr: ["à son compte"]), DataChoice("other", fr: ["autre"]),
      ]), fr: "vers quoi mène la passerelle", en: "what the bridge leads to")
    static let schema = DataSchema("bridge", fr: "passerelle", en: "bridge", [target, destination, who, when, how])

    static func bridge(_ record: DataRecord) -> Bridge {
      Bridge(
        target: record.located(target), destination: record.choice(destination), who: record.located(who),
        when: record.located(when), how: record.located(how))
    }
  }

  enum Notices {
    static let text = DataField("text", "texte", .text, .required, fr: "l'avis", en: "the notice")
    static let until = DataField("until", "jusqu'au", .date, fr: "le dernier jour", en: "the last day")
    static let schema = DataSchema("notice", fr: "avis", en: "notice", [text, until])

    static func notice(_ record: DataRecord) -> Notice? {
      record.located(text).map { Notice(text: $0, until: record.date(until)) }
    }
  }

  enum Verifications {
    static let by = DataField("by", "par", .text, .required, fr: "qui a confirmé", en: "who confirmed")
    static let date = DataField("date", "date", or: ["le"], .date, .required, fr: "quel jour", en: "on what day")
    static let schema = DataSchema("verification", fr: "vérification", en: "verification", [by, date])

    static func verification(_ record: DataRecord?) -> Verification? {
      guard let record else { return nil }
      return Verification(by: record.text(by), date: record.date(date))
    }
  }
}
