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
        fr: "\(list(dates, .french)) : séance publiée, que la série n'a plus",
        en: "\(list(dates, .english)): session published, which the series has no more"),
      explanation: LocalizedText(
        fr:
          "Les agendas l'annoncent annulée. Si c'est voulu, lancez « jalon schedule record » ; sinon remettez-la, ou nommez-la sous « annulées: » pour en dire la raison.",
        en:
          "Calendars announce it as cancelled. If that is meant, run 'jalon schedule record'; else put it back, or name it under 'cancelled:' to say why."
      ))
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

  static func historyWithoutWorkshop(_ path: ProjectPath) -> Diagnostic {
    let workshop = String(path.name.dropLast(".history.json".count)) + ".md"
    return Diagnostic(
      .sessionHistoryOwned, .warning, at: .start(of: path),
      LocalizedText(
        fr: "historique sans atelier : \(workshop) n'est plus là", en: "history without workshop: \(workshop) is gone"),
      explanation: LocalizedText(
        fr:
          "Les agendas annoncent ses séances annulées, jusqu'à leur date. Pour en dire la raison, remettez le fichier et écrivez-la sous « annulées: ». Une fois la dernière date passée, supprimez l'historique.",
        en:
          "Calendars announce its sessions as cancelled, until their day. To say why, put the file back and write it under 'cancelled:'. Once the last date is past, delete the history."
      ))
  }

  static func publishedWorkshopDrafted(_ path: ProjectPath, sessions: Int) -> Diagnostic {
    let workshop = String(path.name.dropLast(".history.json".count)) + ".md"
    return Diagnostic(
      .sessionHistoryOwned, .warning, at: .start(of: path.parent.appending(workshop)),
      LocalizedText(
        fr: "brouillon, mais déjà publié : \(sessions) séance\(sessions == 1 ? "" : "s") à venir",
        en: "a draft, but published before: \(sessions) session\(sessions == 1 ? "" : "s") to come"),
      explanation: LocalizedText(
        fr:
          "Les agendas les annoncent annulées. Si c'est voulu, lancez « jalon schedule record » ; si l'atelier a bien lieu, ôtez « brouillon: oui ».",
        en:
          "Calendars announce them as cancelled. If that is meant, run 'jalon schedule record'; if the workshop takes place, take 'draft: yes' away."
      ))
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
