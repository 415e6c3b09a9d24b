import JalonCore

/// The page of a rule, in one language: what holds, why, what to do, an example, how to silence it.
struct RulePage {
  let entry: RuleEntry
  let language: Language

  /// Markdown, below a heading of its own.
  var markdown: String {
    var parts = ["**\(entry.summary[language])**", entry.advice[language], facts]
    if let example = entry.example {
      parts += [
        words.wrong(example.path), fenced(example.wrong, in: example.path),
        words.right, fenced(example.right, in: example.path),
      ]
    }
    return (parts + [words.silencing(entry)]).joined(separator: "\n\n") + "\n"
  }

  /// For a terminal: the same words, examples indented.
  var text: String {
    var parts = ["\(entry.id)", entry.summary[language], entry.advice[language], facts]
    if let example = entry.example {
      parts += [words.wrong(example.path), indented(example.wrong), words.right, indented(example.right)]
    }
    return (parts + [words.silencing(entry)]).joined(separator: "\n\n").filter { $0 != "`" } + "\n"
  }

  private var words: RulePageWords { RulePageWords(language: language) }

  private var facts: String {
    var facts = words.severity(entry.severity)
    if let source = entry.source { facts += " \(words.source(source))" }
    return facts
  }

  private func fenced(_ text: String, in path: String) -> String {
    let kind = path.hasSuffix(".yaml") ? "yaml" : "markdown"
    return "````\(kind)\n\(text)\(text.isEmpty || text.hasSuffix("\n") ? "" : "\n")````"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n").trimmingNewlines()
  }
}

extension String {
  fileprivate func trimmingNewlines() -> String {
    var view = self[...]
    while view.last == "\n" { view.removeLast() }
    return String(view)
  }
}
