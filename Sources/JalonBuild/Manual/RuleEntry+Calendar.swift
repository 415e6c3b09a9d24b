import JalonCheck
import JalonCore

extension RuleEntry {
  /// Calendars that come from elsewhere.
  static let calendarRules: [RuleEntry] = [
    RuleEntry(
      "calendar-event-valid", .error,
      LocalizedText(
        fr: "Chaque évènement d'un calendrier importé dit quand il a lieu.",
        en: "Each event of an imported calendar says when it is."),
      advice: LocalizedText(
        fr:
          "Une date qui n'existe pas, une fin avant le début : des séances seraient publiées un jour de fermeture. Téléchargez le fichier de nouveau.",
        en:
          "A date that does not exist, an end before its start: sessions would be published on a closed day. Download the file again."
      ),
      example: example(event("DTSTART;VALUE=DATE:20270230"), event("DTSTART;VALUE=DATE:20270220")),
      source: "RFC 5545 § 3.6.1"),
    RuleEntry(
      "calendar-filled", .warning,
      LocalizedText(
        fr: "Un calendrier importé contient des évènements.", en: "An imported calendar holds events."),
      advice: LocalizedText(
        fr: "Vide, il ne ferme aucun jour : téléchargez-le de nouveau, ou retirez-le.",
        en: "An empty one closes no day: download it again, or remove it."),
      example: example(
        "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", event("DTSTART;VALUE=DATE:20270220"))),
    RuleEntry(
      "calendar-name-unique", .error,
      LocalizedText(
        fr: "Deux calendriers importés n'ont pas le même nom.", en: "Two imported calendars do not have one name."),
      advice: LocalizedText(
        fr: "Les ateliers les nomment par le nom de leur fichier, sans espace ni accent : renommez l'un des deux.",
        en: "Workshops name them by their file's name, without spaces or accents: rename one of them.")),
    RuleEntry(
      "calendar-readable", .error,
      LocalizedText(
        fr: "Un fichier de content/calendars/ est un calendrier iCalendar entier.",
        en: "A file of content/calendars/ is a whole iCalendar file."),
      advice: LocalizedText(
        fr: "Une page web enregistrée par erreur ou un fichier coupé ne se répare pas : téléchargez-le de nouveau.",
        en: "A web page saved by mistake or a file cut short cannot be mended: download it again."),
      example: example("<!DOCTYPE html>\n<title>Agenda</title>\n", event("DTSTART;VALUE=DATE:20270220")),
      source: "RFC 5545 § 3.4"),
    RuleEntry(
      "calendar-zone-known", .warning,
      LocalizedText(
        fr: "Les fuseaux horaires d'un calendrier importé sont connus.",
        en: "The time zones of an imported calendar are known."),
      advice: LocalizedText(
        fr: "Les heures d'un fuseau inconnu sont lues comme celles du site : vérifiez les jours de fermeture.",
        en: "Hours of an unknown zone are read as the site's: check the closed days."),
      example: example(
        event("DTSTART;TZID=Europe/Pariss:20270220T080000"), event("DTSTART;TZID=Europe/Paris:20270220T080000"))),
  ]

  private static func example(_ wrong: String, _ right: String) -> RuleManual.Example {
    RuleManual.Example(path: "content/calendars/fermetures.ics", wrong: wrong, right: right)
  }

  private static func event(_ start: String) -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VEVENT
    SUMMARY:Fermeture
    \(start)
    DURATION:P7D
    END:VEVENT
    END:VCALENDAR

    """
  }
}
