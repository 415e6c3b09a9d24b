import JalonCore

extension Diagnostic {
  static func changeNotRecorded(of dates: [LocalDate], at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .sessionChangeRecorded, .warning, at: range,
      LocalizedText(
        fr: "\(list(dates, .french)) : changement publié, mais pas encore enregistré",
        en: "\(list(dates, .english)): change published, but not recorded yet"),
      explanation: LocalizedText(
        fr: "Lancez « jalon schedule record », puis validez l'historique : un autre changement passerait inaperçu.",
        en: "Run 'jalon schedule record' and commit the history file: the next change would go unnoticed."))
  }

  static func recordedSessionErased(of dates: [LocalDate], at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .sessionRecordedKept, .warning, at: range,
      LocalizedText(
        fr: "\(list(dates, .french)) : séance déjà publiée, effacée au lieu d'être annulée",
        en: "\(list(dates, .english)): session already published, erased instead of cancelled"),
      explanation: LocalizedText(
        fr: "Remettez la date et nommez-la sous « annulées: » : les agendas diront alors qu'elle n'a pas lieu.",
        en: "Put the date back and name it under 'cancelled:': calendars will then say that it does not take place."))
  }

  static func historyNotValid(uid: String?, at path: ProjectPath) -> Diagnostic {
    let place = uid.map { (" : « \($0) »", " at '\($0)'") } ?? ("", "")
    return Diagnostic(
      .sessionHistoryValid, .error, at: .start(of: path),
      LocalizedText(fr: "historique illisible\(place.0)", en: "history cannot be read\(place.1)"),
      explanation: LocalizedText(
        fr: "Ce fichier ne se corrige pas à la main : reprenez la version précédente dans Git.",
        en: "This file is not to be edited by hand: take its previous version from Git."))
  }

  /// The first dates, and how many more there are.
  private static func list(_ dates: [LocalDate], _ language: Language) -> String {
    let shown = dates.prefix(3).map(\.description).joined(separator: ", ")
    guard dates.count > 3 else { return shown }
    let more = dates.count - 3
    return switch language {
    case .french: "\(shown) et \(more) \(more == 1 ? "autre" : "autres")"
    case .english: "\(shown) and \(more) more"
    }
  }
}
