import JalonCore
import JalonCurriculum
import JalonSyntax

extension RuleID {
  /// A reminder by text message holds 160 characters.
  package static let reminderShort = RuleID("reminder-short")
  /// A reminder by text message is of the alphabet of text messages.
  package static let reminderCharactersKnown = RuleID("reminder-characters-known")
  /// What calendars and reminders say names no handicap, no illness and no programme.
  package static let reminderNeutral = RuleID("reminder-neutral")
}

/// What is wrong with the reminders that a site would have sent.
package enum MessageDiagnostics {
  package static func diagnostics(for edition: Edition) -> [Diagnostic] {
    edition.site.workshops.flatMap { workshop in
      neutrality(workshop, edition.site)
        + OrganiserWindow(edition.site.now).sessions(of: workshop).reduce(into: Found()) { found, session in
          found.add(SessionFacts(workshop, session, in: edition.site, words: edition.words))
        }.diagnostics
    }
  }

  /// Each mistake once a workshop, at the first session that has it.
  private struct Found {
    var diagnostics: [Diagnostic] = []
    private var told: Set<String> = []

    mutating func add(_ facts: SessionFacts) {
      let messages = SessionMessages(facts)
      for message in messages.texts + [messages.missed].compactMap({ $0 }) {
        if !message.text.fits, told.insert("short \(message.key)").inserted {
          diagnostics.append(tooLong(message, facts))
        }
        for character in message.text.missing where told.insert("missing \(character)").inserted {
          diagnostics.append(missing(character, facts))
        }
      }
    }
  }
}

// MARK: - Where what is said was written

extension MessageDiagnostics {
  private struct Part {
    let text: String
    let range: SourceRange
    let name: LocalizedText
  }

  /// What authors wrote of a message.
  private static func parts(_ facts: SessionFacts) -> [Part] {
    var parts: [Part] = []
    if let title = facts.workshop.calendarTitle {
      parts.append(
        Part(text: title.value, range: title.range, name: LocalizedText(fr: "titre d'agenda", en: "calendar_title")))
    }
    if let place = facts.place {
      parts.append(
        Part(
          text: place.name ?? "", range: place.id.range,
          name: LocalizedText(
            fr: "nom (\(place.id.value), dans places.yaml)", en: "name (\(place.id.value), in places.yaml)")))
    }
    if let contact = facts.contact {
      parts.append(
        Part(
          text: contact.value ?? "", range: contact.range, name: LocalizedText(fr: "inscription", en: "registration")))
    }
    return parts
  }

  private static func start(_ facts: SessionFacts) -> SourceRange {
    facts.workshop.title?.range ?? .start(of: facts.scheduled.document.path)
  }

  private static func tooLong(_ message: TextMessage, _ facts: SessionFacts) -> Diagnostic {
    let longest = parts(facts).max { $0.text.count < $1.text.count }
    let over = message.text.septets - GSMText.limit
    let name = longest?.name ?? LocalizedText(fr: "titre d'agenda", en: "calendar_title")
    return Diagnostic(
      .reminderShort, .warning, at: longest?.range ?? start(facts),
      LocalizedText(
        fr: "« \(name.french) » trop long : un SMS de rappel dépasse de \(over) caractère\(over == 1 ? "" : "s")",
        en:
          "'\(name.english)' too long: a reminder by text message has \(over) character\(over == 1 ? "" : "s") too many"
      ),
      explanation: LocalizedText(
        fr:
          "Un SMS a \(GSMText.limit) caractères. Raccourcissez « \(name.french) ». Le SMS : \(message.text.string)",
        en:
          "A text message has \(GSMText.limit) characters. Shorten '\(name.english)'. The message: \(message.text.string)"
      ))
  }

  private static func missing(_ character: Character, _ facts: SessionFacts) -> Diagnostic {
    let part = parts(facts).first { $0.text.contains(character) }
    return Diagnostic(
      .reminderCharactersKnown, .warning, at: part?.range ?? start(facts),
      LocalizedText(
        fr: "« \(character) » n'existe pas dans un SMS de 160 caractères",
        en: "'\(character)' does not exist in a text message of 160 characters"),
      explanation: LocalizedText(
        fr: "Il est laissé de côté dans les rappels. Écrivez autrement « \(part?.name.french ?? "ce texte") ».",
        en: "Reminders leave it out. Write '\(part?.name.english ?? "this text")' otherwise."))
  }

  private static func neutrality(_ workshop: ScheduledWorkshop, _ site: Site) -> [Diagnostic] {
    guard let title = workshop.workshop.calendarTitle else { return [] }
    let names = site.programmes.map { $0.name?.value ?? $0.id }
    guard let word = TellingWords.first(in: title.value, programmes: names) else { return [] }
    return [
      Diagnostic(
        .reminderNeutral, .warning, at: title.range,
        LocalizedText(
          fr: "« \(word) » dans un titre d'agenda : d'autres le lisent",
          en: "'\(word)' in a calendar title: others read it"),
        explanation: LocalizedText(
          fr:
            "Un écran verrouillé ou une feuille d'émargement le montrerait. Écrivez « Atelier du mardi », par exemple.",
          en: "A locked screen or an attendance sheet would show it. Write for instance 'Tuesday workshop'."))
    ]
  }
}
