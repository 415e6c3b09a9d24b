import JalonCore

extension RuleID {
  /// What stands between the braces of a block is a list of attributes.
  package static let blockAttributesValid = RuleID("block-attributes-valid")
}

/// What is wrong in the braces of an opening line.
struct AttributesProblem {
  private let kind: Kind
  /// Bytes from the line's first one.
  private let range: Range<Int>

  private enum Kind {
    case unclosedBrace
    case openQuote(closer: String, isAlone: Bool)
    case unquoted(key: String, value: String)
    case word(String)
    case privateWord(String)
    case incomplete(String)
    case secondTitle(String)
    case colon(key: String, value: String)
    case unknownKey(String, block: String, known: [String])
  }

  init(_ problem: AttributesReader.Problem, in line: String) {
    switch problem {
    case .openQuote(let text):
      let closer = text.first == "«" ? " »" : text.first == "“" ? "”" : String(text.prefix(1))
      self.init(.openQuote(closer: closer, isAlone: !text.contains("=")), text)
    case .unquoted(let text, let key, let value): self.init(.unquoted(key: key, value: value), text)
    case .colon(let text, let key, let value): self.init(.colon(key: key, value: value), text)
    case .word(let word):
      let isPrivate = ["prive", "private"].contains(Folding.key(word))
      self.init(isPrivate ? .privateWord(String(word)) : .word(String(word)), word)
    case .incomplete(let text): self.init(.incomplete(String(text)), text)
    }
  }

  /// Keys that a block of Jalon's own does not read, and those that are a near miss of one that the block reads.
  static func unknownKeys(_ keys: [Substring], of name: DirectiveName?, in line: String) -> [AttributesProblem] {
    guard let name else { return [] }
    let known = name.attributes
    return keys.compactMap { key in
      guard !known.contains(where: { Folding.key($0) == Folding.key(key) }),
        name.readsItsAttributesAlone || NearMiss.nearest(to: String(key), among: known) != nil
      else { return nil }
      return AttributesProblem(.unknownKey(String(key), block: name.spellings[0], known: known), key)
    }
  }

  static func unclosedBrace(in line: Substring) -> AttributesProblem {
    AttributesProblem(.unclosedBrace, line[(line.firstIndex(of: "{") ?? line.startIndex)...])
  }

  static func secondTitle(_ words: Substring) -> AttributesProblem {
    AttributesProblem(.secondTitle(String(words)), words)
  }

  private init(_ kind: Kind, _ text: Substring) {
    self.kind = kind
    let line = text.base
    let start = line.utf8.distance(from: line.startIndex, to: text.startIndex)
    range = start..<start + text.utf8.count
  }

  func diagnostic(at fence: SourceRange) -> Diagnostic {
    let start = fence.bytes.lowerBound
    let place = SourceRange(
      fence.path,
      min(start + range.lowerBound, fence.bytes.upperBound)..<min(start + range.upperBound, fence.bytes.upperBound))
    return Diagnostic(
      .blockAttributesValid, .warning, at: place, summary, explanation: explanation, fixIts: fixIt(at: place))
  }
}

// MARK: - Wording

extension AttributesProblem {
  private var summary: LocalizedText {
    switch kind {
    case .unclosedBrace:
      LocalizedText(fr: "accolade « { » jamais refermée", en: "brace '{' is never closed")
    case .openQuote:
      LocalizedText(fr: "guillemet jamais refermé", en: "quote is never closed")
    case .unquoted(let key, _):
      LocalizedText(
        fr: "« \(key)= » suivi de plusieurs mots sans guillemets", en: "'\(key)=' followed by several words, unquoted")
    case .word(let word), .privateWord(let word):
      LocalizedText(fr: "« \(word) » seul n'est pas un attribut", en: "'\(word)' alone is no attribute")
    case .incomplete(let text):
      LocalizedText(fr: "« \(text) » est incomplet", en: "'\(text)' is incomplete")
    case .colon(let key, _):
      LocalizedText(fr: "« \(key) » suivi de « : » au lieu de « = »", en: "'\(key)' followed by ':' instead of '='")
    case .unknownKey(let key, let block, let known):
      LocalizedText(
        fr: "« \(key) » n'est pas une option de « \(block) »", en: "'\(key)' is no option of '\(block)'"
      ).suggesting(NearMiss.nearest(to: key, among: known))
    case .secondTitle(let words):
      LocalizedText(
        fr: "« \(words) » : le bloc a déjà un titre entre accolades",
        en: "'\(words)': the block already has a title in its braces")
    }
  }

  private var explanation: LocalizedText {
    switch kind {
    case .unclosedBrace:
      LocalizedText(
        fr: "Ajoutez « } » à la fin des attributs, par exemple {#mon-bloc titre=\"Mon titre\"}.",
        en: "Add '}' after the attributes, for instance {#my-block title=\"My title\"}.")
    case .openQuote(let closer, _):
      LocalizedText(fr: "Ajoutez « \(closer) » à la fin du texte.", en: "Add '\(closer)' at the end of the text.")
    case .unknownKey(_, _, let known):
      LocalizedText(
        fr: "Elle est laissée de côté. Options connues : \(known.joined(separator: ", ")).",
        en: "It is left out. Known options: \(known.joined(separator: ", ")).")
    case .unquoted(let key, let value), .colon(let key, let value):
      LocalizedText(fr: "Écrivez \(key)=\"\(value)\".", en: "Write \(key)=\"\(value)\".")
    case .privateWord(let word):
      LocalizedText(
        fr: "Il est lu comme \(word)=oui. Écrivez-le ainsi.", en: "It is read as \(word)=oui. Write it so.")
    case .word, .incomplete:
      LocalizedText(
        fr:
          "Il est laissé de côté. Écrivez #identifiant, .classe ou clé=\"valeur\", par exemple {titre=\"Mon titre\"}.",
        en: "It is left out. Write #id, .class or key=\"value\", for instance {title=\"My title\"}.")
    case .secondTitle:
      LocalizedText(
        fr: "Ces mots ne sont pas affichés. Gardez un seul titre, entre accolades ou après le nom.",
        en: "These words are not shown. Keep one title, in the braces or after the name.")
    }
  }

  private func fixIt(at place: SourceRange) -> [FixIt] {
    let end = SourceRange(place.path, place.bytes.upperBound..<place.bytes.upperBound)
    switch kind {
    case .unclosedBrace:
      return [FixIt(LocalizedText(fr: "refermer l'accolade", en: "close the brace"), at: end, replacement: "}")]
    case .colon(let key, let value) where !value.isEmpty:
      return [
        FixIt(LocalizedText(fr: "écrire « = »", en: "write '='"), at: place, replacement: "\(key)=\"\(value)\"")
      ]
    case .unknownKey(let key, _, let known):
      guard let near = NearMiss.nearest(to: key, among: known) else { return [] }
      return [
        FixIt(LocalizedText(fr: "écrire « \(near) »", en: "write '\(near)'"), at: place, replacement: near)
      ]
    case .openQuote(let closer, true):
      return [FixIt(LocalizedText(fr: "refermer le guillemet", en: "close the quote"), at: end, replacement: closer)]
    case .unquoted(let key, let value):
      return [
        FixIt(
          LocalizedText(fr: "mettre des guillemets", en: "add quotes"), at: place, replacement: "\(key)=\"\(value)\"")
      ]
    case .privateWord(let word):
      return [
        FixIt(LocalizedText(fr: "écrire \(word)=oui", en: "write \(word)=oui"), at: place, replacement: "\(word)=oui")
      ]
    case .openQuote, .word, .incomplete, .secondTitle, .colon: return []
    }
  }
}
