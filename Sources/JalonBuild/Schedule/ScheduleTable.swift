import JalonCore

/// Sessions for a terminal: a line each, in columns.
enum ScheduleTable {
  static func text(_ rows: [ScheduleRow], _ language: Language) -> String {
    guard !rows.isEmpty else {
      return LocalizedText(
        fr: "Aucune séance ne correspond. Sans --from, seules celles à venir sont montrées.\n",
        en: "No session matches. Without --from, only those to come are shown.\n")[language]
    }
    let cells = rows.map { row in
      [
        day(row.session.start.date, language), "\(row.session.start.time)–\(row.session.end.time)", row.title,
        [row.place, row.mode].compactMap { $0 }.first ?? "", row.status,
      ]
    }
    let widths = (0..<4).map { column in cells.map { $0[column].count }.max() ?? 0 }
    let lines = cells.map { cells in
      let padded = cells.enumerated().map { index, cell in
        index < 4 ? cell + String(repeating: " ", count: widths[index] - cell.count) : cell
      }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    let count = LocalizedText(
      fr: "\(rows.count) \(rows.count > 1 ? "séances" : "séance").\n",
      en: "\(rows.count) \(rows.count == 1 ? "session" : "sessions").\n")
    return lines.joined() + count[language]
  }

  /// `mar. 2027-03-02`
  private static func day(_ date: LocalDate, _ language: Language) -> String {
    let names =
      switch language {
      case .french: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
      case .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      }
    return "\(names[date.weekday - 1]) \(date)"
  }
}
