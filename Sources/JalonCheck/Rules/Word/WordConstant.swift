import JalonCore
import JalonCurriculum

/// One thing has one name over the whole site.
enum WordConstant: ProseRule {
  static let id = RuleID("word-constant")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une chose porte le même nom dans tout le site.", en: "One thing has one name over the whole site."),
    reason: LocalizedText(
      fr: """
        Deux mots font croire à deux choses. Sous chaque mot de glossary.yaml, « éviter » donne ceux qu'il remplace : la règle \
        les cherche. Elle ne devine pas les autres synonymes.
        """,
      en: """
        Two words make believe in two things. Under each word of glossary.yaml, 'avoid' gives those that it replaces: the \
        rule looks for them. It does not guess other synonyms.
        """),
    example: RuleManual.Example(
      wrong: "Parlez à un prospect.\n", right: "Parlez à un client possible.\n",
      besides: [
        "content/glossary.yaml":
          "client possible:\n  définition: Personne qui pourrait acheter.\n  éviter: [prospect]\n"
      ]),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let entries = document.glossary.flatMap { term in term.avoid.map { ($0.value, term.term.value) } }
    guard !entries.isEmpty else { return [] }
    let list = ExpressionList(entries)
    var matches: [ExpressionList.Match] = []
    for passage in prose.passages {
      for index in passage.tokens {
        if let match = list.match(at: index, of: prose, before: passage.tokens.upperBound) { matches.append(match) }
      }
    }
    return prose.diagnostics(for: matches) { entry, range in
      Diagnostic(
        id, .warning, at: range,
        LocalizedText(
          fr: "« \(entry.expression) » : le glossaire dit « \(entry.advice) »",
          en: "'\(entry.expression)': the glossary says '\(entry.advice)'"),
        explanation: LocalizedText(
          fr: "Écrivez le même mot partout, ou retirez celui-ci de « éviter » dans content/glossary.yaml.",
          en: "Write the same word everywhere, or take this one out of 'avoid' in content/glossary.yaml."))
    }
  }
}
