import JalonCore
import JalonSyntax

/// cohorts/<cohort>.yaml.
package enum CohortDecoder {
  static let name = DataField(
    "name", "nom", or: ["titre", "title"], .text, .required, fr: "le nom du groupe", en: "the name of the group")
  static let programme = DataField(
    "programme", "programme", or: ["parcours", "program"], .identifier, fr: "le programme suivi",
    en: "the programme followed")
  static let start = DataField("start", "début", .date, fr: "le premier jour", en: "the first day")
  static let workshops = DataField(
    "workshops", "ateliers", .list(.identifier), fr: "les ateliers du groupe", en: "the group's workshops")

  package static let schema = DataSchema("cohort", fr: "groupe", en: "cohort", [name, programme, start, workshops])

  package static func decode(_ file: SourceFile) -> Parsed<Cohort> {
    DataFile.decode(file, as: schema) { record, _ in
      Cohort(
        id: file.path.stem, name: record.located(name), programme: record.located(programme),
        start: record.date(start), workshops: record.texts(workshops))
    }
  }
}
