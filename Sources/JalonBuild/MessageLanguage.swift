import JalonCore

/// A language in which Jalon speaks to authors.
public enum MessageLanguage: Sendable {
  case french
  case english

  /// The language of a tag or a locale's name: `fr`, `en_GB.UTF-8`; nil if Jalon does not speak it.
  public init?(tag: String) {
    switch Language(tag: tag) {
    case .french: self = .french
    case .english: self = .english
    case nil: return nil
    }
  }

  package var language: Language { self == .french ? .french : .english }
}

extension LocalizedText {
  package subscript(_ language: MessageLanguage) -> String { self[language.language] }
}
