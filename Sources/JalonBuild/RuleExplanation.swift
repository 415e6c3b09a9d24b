import JalonCore

/// The manual of the rules: docs/rules/, and what `jalon explain` prints.
public enum RuleExplanation {
  /// A rule's page for a terminal; nil if there is no such rule.
  public static func text(of id: String, in language: MessageLanguage) -> String? {
    RuleCatalogue.entry(id).map { RulePage(entry: $0, language: language.language).text }
  }

  /// Every rule with what it holds, family by family.
  public static func list(in language: MessageLanguage) -> String {
    families.map { family, entries in
      "\(family)\n" + entries.map { "  \($0.id)\n      \($0.summary[language])\n" }.joined()
    }
    .joined(separator: "\n")
  }

  /// Writes a page a rule and their list.
  /// - Returns: how many files were written.
  /// - Throws: `FileSystemError` when a file cannot be written.
  public static func write(to folder: String) throws -> Int {
    let output = OutputFolder(path: folder)
    let pages = pages()
    try output.makeFolder()
    for page in pages { try output.write(Array(page.text.utf8), to: page.name) }
    return pages.count
  }

  /// The files of docs/rules, by name: French, then English.
  package static func pages() -> [(name: String, text: String)] {
    RuleCatalogue.entries.map { ("\($0.id).md", page(of: $0)) } + [("README.md", index)]
  }

  private static var families: [(name: String, entries: [RuleEntry])] {
    Dictionary(grouping: RuleCatalogue.entries, by: \.family).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  private static func page(of entry: RuleEntry) -> String {
    """
    # \(entry.id)

    \(RulePage(entry: entry, language: .french).markdown)
    ## In English

    \(RulePage(entry: entry, language: .english).markdown)
    """
  }

  private static var index: String {
    let lists = families.map { family, entries in
      let lines = entries.map { "- [\($0.id)](\($0.id).md) : \($0.summary.french) *\($0.summary.english)*" }
      return "## \(family)\n\n\(lines.joined(separator: "\n"))\n"
    }
    return """
      # Les règles

      Une page par règle, la même que montre `jalon explain RÈGLE` : ce qui doit tenir, pourquoi, que faire, un exemple. \
      `make docs` les écrit. *One page a rule, French first, then English.*

      \(lists.joined(separator: "\n"))
      """
  }
}
