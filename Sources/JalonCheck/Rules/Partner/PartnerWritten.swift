import JalonCore
import JalonCurriculum

/// A partner can be written to.
///
/// Whoever cannot hear, cannot call or dares not would be sent to a closed door.
enum PartnerWritten: SiteRule {
  static let id = RuleID("partner-written")
  static let manual = RuleManual(
    LocalizedText(fr: "On peut écrire à chaque partenaire.", en: "Each partner can be written to."),
    reason: LocalizedText(
      fr:
        "Une personne sourde, ou que le téléphone effraie, trouverait porte close. Ajoutez un contact dont le moyen est « courriel », « sms », « courrier » ou « formulaire ».",
      en:
        "A deaf person, or someone who dreads the telephone, would find a closed door. Add a contact whose kind is 'email', 'sms', 'post' or 'form'."
    ),
    example: RuleManual.Example(
      path: "content/partners.yaml",
      wrong: """
        caf:
          nom: Caf
          contacts:
            - moyen: sur place

        """,
      right: """
        caf:
          nom: Caf
          contacts:
            - moyen: sur place
            - moyen: formulaire
              valeur: https://www.caf.fr/

        """))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    // Of a telephone alone, `contact-written` speaks.
    site.partners.filter { !$0.isReachedInWriting && ($0.contacts.isEmpty || !$0.contacts.allSatisfy(\.kind.isVoice)) }
      .map { partner in
        Diagnostic(
          id, .warning, at: partner.contacts.first?.range ?? partner.id.range,
          LocalizedText(
            fr: "aucun moyen d'écrire à « \(partner.id.value) »", en: "no way to write to '\(partner.id.value)'"),
          explanation: LocalizedText(
            fr: "Ajoutez un contact dont le moyen est « courriel », « sms », « courrier » ou « formulaire ».",
            en: "Add a contact whose kind is 'email', 'sms', 'post' or 'form'."))
      }
  }
}
