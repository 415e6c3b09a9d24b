import JalonCore
import JalonSyntax

/// programmes/<programme>.yaml.
package enum ProgrammeDecoder {
  static let name = DataField(
    "name", "nom", or: ["titre", "title"], .text, .required, fr: "le nom du programme", en: "the programme's name")
  static let operatorName = DataField(
    "operator", "opérateur", or: ["organisme"], .text, fr: "qui le propose", en: "who offers it")
  static let formerName = DataField("former_name", "ancien nom", .text, fr: "le nom d'avant", en: "the former name")
  static let summary = PageFields.summary
  static let admission = DataField(
    "admission", "entrée", .record(ProgrammeParts.Admissions.schema), fr: "comment on entre", en: "how one enters")
  static let stages = DataField(
    "stages", "étapes", .list(.record(ProgrammeParts.Stages.schema)), fr: "ce qui se passe, dans l'ordre",
    en: "what happens, in order")
  static let pillars = DataField(
    "pillars", "piliers", .list(.record(ProgrammeParts.TitledTexts.schema)), fr: "sur quoi il repose",
    en: "what it rests on")
  static let companion = DataField(
    "companion", "accompagnant", or: ["accompagnante"], .record(ProgrammeParts.TitledTexts.schema),
    fr: "qui accompagne",
    en: "who accompanies")
  static let duration = DataField(
    "duration", "durée", .textOrRecord(ProgrammeParts.Durations.schema), fr: "combien de temps", en: "how long")
  static let format = DataField(
    "format", "format",
    .choices([Choices.inPerson, Choices.remote, Choices.hybrid, DataChoice("either", fr: ["au choix"])]),
    fr: "en présence ou à distance", en: "in person or remote")
  static let formatDetail = DataField(
    "format_detail", "format détail", .text, fr: "le format en mots", en: "the format in words")
  static let modules = DataField(
    "modules", "modules", .list(.identifier), fr: "les modules utiles", en: "the useful modules")
  static let workshops = DataField("workshops", "ateliers", .list(.identifier), fr: "les ateliers", en: "the workshops")
  static let grid = DataField(
    "grid", "grille", or: ["grille d'entrée", "grille de critères"], .list(.record(ProgrammeParts.Criteria.schema)),
    fr: "la grille d'entrée : une ligne par critère", en: "the entry grid: a line for each criterion")
  static let charter = DataField(
    "charter", "charte", or: ["charte d'engagement"], .record(ProgrammeParts.Charters.schema),
    fr: "ce que chacun promet", en: "what each side promises")
  static let referral = DataField(
    "referral", "prescripteurs", or: ["orienter"], .record(ProgrammeParts.Referrals.schema),
    fr: "ce qu'un prescripteur doit savoir", en: "what a prescriber should know")
  static let outcomes = DataField(
    "outcomes", "résultats", .list(.record(ProgrammeParts.Outcomes.schema)), fr: "les chiffres", en: "the figures")
  static let contacts = DataField(
    "contacts", "contacts", .list(.record(ContactDecoder.schema)), fr: "comment joindre l'équipe",
    en: "how to reach the team")
  static let bridges = DataField(
    "bridges", "passerelles", .list(.record(ProgrammeParts.Bridges.schema)), fr: "les passages vers autre chose",
    en: "ways to something else")
  static let notices = DataField(
    "notices", "avis", .list(.textOrRecord(ProgrammeParts.Notices.schema)), fr: "ce qu'il faut savoir maintenant",
    en: "what to know now")
  static let validAsOf = DataField(
    "valid_as_of", "valable au", .date, fr: "la date de ces informations", en: "the date of this information")
  static let source = EntryDecoder.source
  static let verification = DataField(
    "verified_with_operator", "vérifié avec l'opérateur", .record(ProgrammeParts.Verifications.schema),
    fr: "qui a confirmé cette page, et quand", en: "who confirmed this page, and when")

  package static let schema = DataSchema(
    "programme", fr: "programme", en: "programme",
    [
      name, operatorName, formerName, summary, admission, stages, pillars, companion, duration, format, formatDetail,
      modules, workshops, grid, charter, referral, outcomes, contacts, bridges, notices, validAsOf,
      source, verification,
    ] + ProgrammeTopic.all.map(\.field))

  package static func decode(_ file: SourceFile) -> Parsed<Programme> {
    DataFile.decode(file, as: schema) { record, _ in programme(file.path.stem, record) }
  }

  private static func programme(_ id: String, _ record: DataRecord) -> Programme {
    Programme(
      id: id, name: record.located(name), operatorName: record.text(operatorName),
      formerName: record.text(formerName), summary: record.located(summary),
      admission: ProgrammeParts.Admissions.admission(record.record(admission)),
      stages: record.records(stages).map(ProgrammeParts.Stages.stage),
      pillars: record.records(pillars).map(ProgrammeParts.TitledTexts.text),
      companion: record.record(companion).map(ProgrammeParts.TitledTexts.text),
      duration: ProgrammeParts.Durations.duration(record.record(duration)), format: record.choice(format),
      formatDetail: record.located(formatDetail),
      modules: record.texts(modules), workshops: record.texts(workshops),
      grid: record.records(grid).map(ProgrammeParts.Criteria.criterion),
      charter: ProgrammeParts.Charters.charter(record.record(charter)),
      referral: ProgrammeParts.Referrals.referral(record.record(referral)),
      outcomes: record.records(outcomes).map(ProgrammeParts.Outcomes.outcome),
      contacts: ContactDecoder.contacts(record.records(contacts)),
      bridges: record.records(bridges).map(ProgrammeParts.Bridges.bridge),
      notices: record.records(notices).compactMap(ProgrammeParts.Notices.notice),
      validAsOf: record.date(validAsOf), source: SourceDecoder.source(record.record(source)),
      verification: ProgrammeParts.Verifications.verification(record.record(verification)),
      entries: Dictionary(uniqueKeysWithValues: ProgrammeTopic.all.map { ($0.name, $0.entries(record)) }))
  }
}
