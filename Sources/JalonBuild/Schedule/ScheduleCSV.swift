import JalonCore
import JalonSyntax

/// Sessions for a spreadsheet.
enum ScheduleCSV {
  static func text(_ rows: [ScheduleRow], _ language: Language) -> String {
    CSVWriter.text([header(language)] + rows.map(cells))
  }

  private static func header(_ language: Language) -> [String] {
    switch language {
    case .french:
      [
        "jour", "début", "fin", "fuseau", "atelier", "titre", "programmes", "mode", "lieu", "aménagements", "état",
        "capacité", "inscrits",
      ]
    case .english:
      [
        "day", "start", "end", "time_zone", "workshop", "title", "programmes", "mode", "place", "provisions", "status",
        "capacity", "registered",
      ]
    }
  }

  private static func cells(_ row: ScheduleRow) -> [String] {
    let workshop = row.workshop
    return [
      row.session.start.date.description, row.session.start.time.description, row.session.end.time.description,
      row.timeZone, workshop.id, row.title, workshop.programmes.map(\.value).joined(separator: ", "), row.mode ?? "",
      row.place ?? "", row.provisions.joined(separator: ", "), row.status,
      workshop.capacity.map { "\($0.value)" } ?? "", workshop.registered.map { "\($0.value)" } ?? "",
    ]
  }
}
