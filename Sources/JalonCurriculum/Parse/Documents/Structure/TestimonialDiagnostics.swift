import JalonCore
import JalonSyntax

extension RuleID {
  /// A testimonial says on which day its author agreed to its publication.
  package static let testimonialAgreementDated = RuleID("testimonial-agreement-dated")
}

/// Someone's words are published with their agreement (code civil, article 9; RGPD, article 7 § 1: it can be shown).
enum TestimonialDiagnostics {
  static func diagnostics(in document: Document) -> [Diagnostic] {
    document.directives.filter { $0.name == .testimonial }.compactMap { directive in
      guard let agreement = directive.attributes.value("accord", "agreement", "agreed_on") else {
        return missing(directive)
      }
      return LocalDate(written: agreement) == nil ? unreadable(agreement, directive) : nil
    }
  }

  private static func missing(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .testimonialAgreementDated, .warning, at: directive.fence,
      LocalizedText(fr: "témoignage sans date d'accord", en: "testimonial without the date of an agreement"),
      explanation: LocalizedText(
        fr:
          "Écrivez le jour où la personne a dit oui à la publication : « {accord=2026-05-12} ». Pour un exemple inventé, écrivez « ::: exemple ».",
        en:
          "Write the day on which the person agreed to its publication: '{accord=2026-05-12}'. For an invented example, write '::: example'."
      ))
  }

  private static func unreadable(_ agreement: String, _ directive: Directive) -> Diagnostic {
    Diagnostic(
      .testimonialAgreementDated, .warning, at: directive.fence,
      LocalizedText(fr: "« \(agreement) » n'est pas une date", en: "'\(agreement)' is no date"),
      explanation: LocalizedText(
        fr: "Écrivez « accord=2026-05-12 » ou « accord=\"12 mai 2026\" ».",
        en: "Write 'accord=2026-05-12' or 'accord=\"12 mai 2026\"'."))
  }
}
