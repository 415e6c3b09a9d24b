import JalonCore

extension RuleID {
  /// A template speaks only of names that its page gives it.
  package static let templateNameKnown = RuleID("template-name-known")
  /// A template includes only templates that exist.
  package static let templatePartialExists = RuleID("template-partial-exists")
}

/// Finds the names that Mustache would print as nothing.
package enum TemplateCheck {
  /// - Parameter names: every name that some page gives.
  package static func diagnostics(for theme: Theme, names: Set<String>, strings: Set<String>) -> [Diagnostic] {
    let partials = Set(theme.templates.map { String($0.path.dropLast(".html".count)) })
    return theme.templates.flatMap { _, file in
      TemplateTag.tags(in: file).compactMap { tag in
        switch tag.kind {
        case .partial: partials.contains(tag.name) ? nil : missingPartial(tag, file, partials)
        case .variable: isKnown(tag.name, names, strings) ? nil : unknownName(tag, file, names, strings)
        }
      }
    }
  }

  private static func isKnown(_ name: String, _ names: Set<String>, _ strings: Set<String>) -> Bool {
    if name == "." { return true }
    let parts = path(name).split(separator: ".").map(String.init)
    if parts.first == "t" { return parts.count == 2 && strings.contains(parts[1]) }
    return parts.allSatisfy(names.contains)
  }

  /// A name without the library's own transforms: `first(facts)` speaks of `facts`.
  private static func path(_ name: String) -> Substring {
    guard let open = name.lastIndex(of: "("), let close = name.firstIndex(of: ")"), open < close else {
      return name[...]
    }
    return name[name.index(after: open)..<close]
  }

  private static func unknownName(
    _ tag: TemplateTag, _ file: SourceFile, _ names: Set<String>, _ strings: Set<String>
  ) -> Diagnostic {
    let near = NearMiss.nearest(to: tag.name, among: Array(names) + strings.map { "t.\($0)" })
    return Diagnostic(
      .templateNameKnown, .error, at: SourceRange(file.path, tag.range),
      LocalizedText(fr: "aucune page ne donne « \(tag.name) »", en: "no page gives '\(tag.name)'").suggesting(near))
  }

  private static func missingPartial(_ tag: TemplateTag, _ file: SourceFile, _ partials: Set<String>) -> Diagnostic {
    Diagnostic(
      .templatePartialExists, .error, at: SourceRange(file.path, tag.range),
      LocalizedText(fr: "aucun gabarit « \(tag.name) »", en: "no template '\(tag.name)'")
        .suggesting(NearMiss.nearest(to: tag.name, among: partials)))
  }
}
