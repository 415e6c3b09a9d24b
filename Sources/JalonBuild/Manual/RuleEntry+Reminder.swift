import JalonCheck
import JalonCore

extension RuleEntry {
  /// Reminders, ready to be sent.
  static let reminderRules: [RuleEntry] = [
    RuleEntry(
      "reminder-characters-known", .warning,
      LocalizedText(
        fr: "Un SMS de rappel ne contient que les caractères des SMS.",
        en: "A reminder by text message holds only characters of text messages."),
      advice: LocalizedText(
        fr:
          "Les guillemets, les tirets, ç, ê ou œ sont remplacés tout seuls. Le reste (émojis, autres écritures) est laissé de côté : écrivez le titre d'agenda, le nom du lieu ou le contact autrement.",
        en:
          "Quotation marks, dashes, ç, ê or œ are replaced by themselves. The rest (emojis, other scripts) is left out: write the calendar title, the place's name or the contact otherwise."
      ),
      source: "3GPP TS 23.038 § 6.2.1"),
    RuleEntry(
      "reminder-neutral", .warning,
      LocalizedText(
        fr: "Un titre d'agenda ne parle ni de santé, ni d'un programme.",
        en: "A calendar title speaks neither of health nor of a programme."),
      advice: LocalizedText(
        fr:
          "Il se lit sur un écran verrouillé et sur la feuille d'émargement. Écrivez par exemple « Atelier du mardi ».",
        en: "It is read on locked screens and on the attendance sheet. Write for instance 'Tuesday workshop'."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: "---\ntitre: Atelier\ntitre d'agenda: Atelier RQTH\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n",
        right: "---\ntitre: Atelier\ntitre d'agenda: Atelier du mardi\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n")),
    RuleEntry(
      "reminder-short", .warning,
      LocalizedText(
        fr: "Un SMS de rappel tient en 160 caractères.", en: "A reminder by text message holds 160 characters."),
      advice: LocalizedText(
        fr:
          "Au-delà, il part en deux morceaux, payés deux fois et parfois lus à l'envers. Raccourcissez ce que le message nomme : le titre d'agenda, le nom du lieu ou le contact. Les caractères € [ ] { } comptent double.",
        en:
          "Beyond, it goes in two parts, paid twice and sometimes read in the wrong order. Shorten what the message names: the calendar title, the place's name or the contact. The characters € [ ] { } count twice."
      ),
      source: "3GPP TS 23.040 § 9.2.3.16"),
  ]
}
