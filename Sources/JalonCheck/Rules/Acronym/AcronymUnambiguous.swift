import JalonCore
import JalonCurriculum

/// An acronym with two meanings is written in full.
enum AcronymUnambiguous: ProseRule {
  static let id = RuleID("acronym-unambiguous")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un sigle qui a deux sens est écrit en entier.", en: "An acronym with two meanings is written in full."),
    reason: LocalizedText(
      fr: """
        EI est l'entreprise individuelle et l'entreprise d'insertion : les deux se rencontrent dans un même parcours. CAE, AI \
        et EA aussi ont deux sens. Le glossaire peut choisir, une fois pour tout le site.
        """,
      en: """
        EI is « entreprise individuelle » and « entreprise d'insertion »: one pathway may meet both. CAE, AI and EA too \
        have two meanings. The glossary may choose, once for the whole site.
        """),
    example: RuleManual.Example(
      wrong: "Vous créez une EI.\n", right: "Vous créez une entreprise individuelle (EI).\n"))

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    AcronymScan(prose, in: document).acronyms.flatMap { acronym -> [Diagnostic] in
      guard let meanings = AcronymScan.ambiguous[acronym.name], !acronym.isExplained else { return [] }
      return Diagnostic.atFirst(of: acronym.places) { place in
        Diagnostic(
          id, .warning, at: place,
          LocalizedText(fr: "« \(acronym.name) » a deux sens", en: "'\(acronym.name)' has two meanings"),
          explanation: LocalizedText(
            fr: "Écrivez-le en entier : \(meanings) ?", en: "Write it in full: \(meanings)?"))
      }
    }
  }
}
