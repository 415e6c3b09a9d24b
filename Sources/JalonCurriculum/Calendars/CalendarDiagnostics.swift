import JalonCore

extension RuleID {
  /// A file of content/calendars/ is an iCalendar file, whole.
  package static let calendarReadable = RuleID("calendar-readable")
  /// Each event of an imported calendar says when it is.
  package static let calendarEventValid = RuleID("calendar-event-valid")
  /// An imported calendar holds events.
  package static let calendarFilled = RuleID("calendar-filled")
  /// Two imported calendars do not have one name.
  package static let calendarNameUnique = RuleID("calendar-name-unique")
  /// The zones of an imported calendar are known.
  package static let calendarZoneKnown = RuleID("calendar-zone-known")
}

extension Diagnostic {
  /// What to do with a file that another program wrote.
  private static let importAgain = LocalizedText(
    fr: "Ce fichier vient d'ailleurs : téléchargez-le de nouveau plutôt que de le corriger à la main.",
    en: "This file comes from elsewhere: download it again rather than mend it by hand.")

  static func notACalendar(_ text: String, at range: SourceRange) -> Diagnostic {
    let isWebPage = text.contains("<")
    return Diagnostic(
      .calendarReadable, .error, at: range,
      LocalizedText(
        fr: "BEGIN:VCALENDAR manque : ce fichier n'est pas un calendrier",
        en: "BEGIN:VCALENDAR is missing: this file is no calendar"),
      explanation: isWebPage
        ? LocalizedText(
          fr: "C'est une page web : sur le site d'où elle vient, cherchez le lien vers le fichier .ics lui-même.",
          en: "It is a web page: on the site it comes from, look for the link to the .ics file itself.")
        : importAgain)
  }

  static func calendarLineUnreadable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .calendarReadable, .error, at: range,
      LocalizedText(
        fr: "ligne illisible : une ligne de calendrier s'écrit NOM:valeur",
        en: "line cannot be read: a line of a calendar is written NAME:value"),
      explanation: importAgain)
  }

  static func calendarPartOpen(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .calendarReadable, .error, at: range,
      LocalizedText(
        fr: "END:\(name) manque : le fichier est coupé", en: "END:\(name) is missing: the file is cut short"),
      explanation: importAgain)
  }

  static func calendarPartNotOpen(_ name: String, expected: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .calendarReadable, .error, at: range,
      LocalizedText(fr: "END:\(name) ne ferme rien", en: "END:\(name) closes nothing").suggesting(
        expected.map { "END:\($0)" }),
      explanation: importAgain)
  }

  static func calendarDateMissing(_ name: String, _ line: CalendarScan.Line?, in event: SourceRange) -> Diagnostic {
    guard let line else {
      return Diagnostic(
        .calendarEventValid, .error, at: SourceRange(event.path, event.bytes.lowerBound..<event.bytes.lowerBound + 12),
        LocalizedText(fr: "\(name) manque : rien ne dit quand", en: "\(name) is missing: nothing says when"),
        explanation: importAgain)
    }
    return Diagnostic(
      .calendarEventValid, .error, at: line.range,
      LocalizedText(
        fr: "« \(line.value) » n'est pas une date qui existe", en: "'\(line.value)' is not a date that exists"),
      explanation: LocalizedText(
        fr: "Une date s'écrit 20270214, une heure 20270214T140000.",
        en: "A date is written 20270214, an hour 20270214T140000."))
  }

  static func calendarEndBeforeStart(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .calendarEventValid, .error, at: range,
      LocalizedText(fr: "la fin est avant le début", en: "the end is before the start"), explanation: importAgain)
  }

  static func calendarRuleUnreadable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .calendarEventValid, .error, at: range,
      LocalizedText(fr: "règle de répétition illisible", en: "recurrence rule cannot be read"),
      explanation: LocalizedText(
        fr: "Jalon lit les règles par jour, semaine, mois ou année, comme RRULE:FREQ=YEARLY.",
        en: "Jalon reads rules by day, week, month or year, such as RRULE:FREQ=YEARLY."))
  }

  static func calendarZoneUnknown(_ zone: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .calendarZoneKnown, .warning, at: range,
      LocalizedText(fr: "fuseau horaire inconnu : « \(zone) »", en: "unknown time zone '\(zone)'").suggesting(
        TimeZoneRules.nearest(to: zone)),
      explanation: LocalizedText(
        fr: "Ses heures sont lues comme celles du site.", en: "Its hours are read as the site's."))
  }

  static func calendarEmpty(_ path: ProjectPath) -> Diagnostic {
    Diagnostic(
      .calendarFilled, .warning, at: .start(of: path),
      LocalizedText(
        fr: "calendrier vide : il ne ferme aucun jour", en: "empty calendar: it closes no day"),
      explanation: importAgain)
  }

  static func calendarNameTaken(_ calendar: ImportedCalendar, by first: ImportedCalendar) -> Diagnostic {
    Diagnostic(
      .calendarNameUnique, .error, at: .start(of: calendar.path),
      LocalizedText(
        fr: "« \(calendar.id) » est déjà le nom de \(first.path.name)",
        en: "'\(calendar.id)' is the name of \(first.path.name) already"),
      explanation: LocalizedText(
        fr: "Renommez l'un des deux fichiers : un atelier ne saurait pas lequel est le sien.",
        en: "Rename one of the two files: a workshop could not tell which is meant."))
  }
}
