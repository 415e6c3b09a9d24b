import JalonCore
import JalonCurriculum

/// Where one can call, one can also write.
///
/// A deaf person, or someone who dreads the telephone, needs one channel without voice: SMS, e-mail or post.
enum ContactWritten: SiteRule {
  static let id = RuleID("contact-written")
  static let manual = RuleManual(
    LocalizedText(fr: "Là où l'on peut appeler, on peut aussi écrire.", en: "Where one can call, one can also write."),
    reason: LocalizedText(
      fr:
        "Une personne sourde, ou que le téléphone effraie, a besoin d'un moyen sans voix. Ajoutez un contact dont le moyen est « sms », « courriel » ou « courrier ».",
      en:
        "A deaf person, or someone who dreads the telephone, needs a way without voice. Add a contact whose kind is 'sms', 'email' or 'post'."
    ),
    example: RuleManual.Example(
      path: "content/site.yaml",
      wrong: """
        titre: Mon site
        contacts:
          - moyen: téléphone
            valeur: 01 99 00 00 00

        """,
      right: """
        titre: Mon site
        contacts:
          - moyen: téléphone
            valeur: 01 99 00 00 00
          - moyen: courriel
            valeur: contact@exemple.fr

        """),
    source: "RGAA, « Retour d'information et contact »")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    let lists =
      [site.settings.contacts] + site.programmes.map(\.contacts) + site.workshops.map(\.workshop.registration)
      + site.modules.map(\.frontMatter.contacts) + site.followUps.map(\.contacts)
    return lists.compactMap { diagnostic(for: $0, .warning, ours) }
      + site.partners.compactMap { diagnostic(for: $0.contacts, .note, theirs) }
  }

  private static func diagnostic(
    for contacts: [Contact], _ severity: Severity, _ explanation: LocalizedText
  ) -> Diagnostic? {
    guard let first = contacts.first, contacts.allSatisfy(\.kind.isVoice) else { return nil }
    return Diagnostic(
      id, severity, at: first.range,
      LocalizedText(fr: "aucun moyen d'écrire, seulement de parler", en: "no way to write, only to speak"),
      explanation: explanation)
  }

  private static let ours = LocalizedText(
    fr: "Ajoutez un contact dont le moyen est « sms », « courriel » ou « courrier ».",
    en: "Add a contact whose kind is 'sms', 'email' or 'post'.")

  // What a partner offers is not the trainer's to decide.
  private static let theirs = LocalizedText(
    fr:
      "Demandez à ce partenaire une adresse ou un formulaire, et ajoutez-le (moyen : courriel, sms, courrier, formulaire). Sinon, dites qui peut appeler à la place de la personne.",
    en:
      "Ask this partner for an address or a form, and add it (kind: email, sms, post, form). Else say who can call in the person's place."
  )
}
