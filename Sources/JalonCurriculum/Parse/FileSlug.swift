import JalonCore

extension RuleID {
  /// A file's name can be an address as it is.
  package static let addressPlain = RuleID("address-plain")
}

/// The address that a file's name becomes.
enum FileSlug {
  /// `02-Fixer son prix` → order 2, `fixer-son-prix`. The number orders, and is no part of the address.
  static func parse(_ stem: String) -> (order: Int?, slug: String) {
    let digits = stem.prefix { $0.isASCII && $0.isNumber }
    let rest = stem.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 10, let separator = rest.first, "-_. ".contains(separator) else {
      return (nil, slug(stem))
    }
    return (Int(digits), slug(String(rest.dropFirst())))
  }

  static func slug(_ text: String) -> String {
    let slug = Slug.slug(of: text)
    return slug.isEmpty ? "page" : slug
  }

  /// A note where the address is not the name itself.
  static func diagnostic(for path: ProjectPath, name: String, slug: String) -> Diagnostic? {
    let plain = name.drop { $0.isASCII && $0.isNumber }.drop { "-_. ".contains($0) }
    guard plain != slug, name != slug else { return nil }
    return Diagnostic(
      .addressPlain, .note, at: .start(of: path),
      LocalizedText(fr: "« \(name) » aura pour adresse « \(slug) »", en: "'\(name)' will have the address '\(slug)'"),
      explanation: LocalizedText(
        fr: "Pour la choisir, nommez le fichier en minuscules, sans espace ni accent.",
        en: "To choose it, name the file in lower case, without spaces or accents."))
  }
}
