import JalonCore

/// A sentence for whoever typed a command, in both languages.
public struct LocalizedAdvice: Sendable {
  private let text: LocalizedText

  init(fr french: String, en english: String) {
    text = LocalizedText(fr: french, en: english)
  }

  public subscript(_ language: MessageLanguage) -> String { text[language] }
}
