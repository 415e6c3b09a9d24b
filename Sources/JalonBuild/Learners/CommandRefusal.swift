import JalonCore

/// Words of a command that name nothing, or ask for what cannot be: exit status 2.
public struct CommandRefusal: Error, Sendable {
  let text: LocalizedText

  init(_ text: LocalizedText) {
    self.text = text
  }

  /// A sentence that ends with what was meant, or with a full stop.
  init(_ sentence: LocalizedText, near: String?, advice: LocalizedText? = nil) {
    let told =
      near == nil ? LocalizedText(fr: sentence.french + ".", en: sentence.english + ".") : sentence.suggesting(near)
    text = advice.map { LocalizedText(fr: told.french + " " + $0.french, en: told.english + " " + $0.english) } ?? told
  }

  public func sentence(in language: MessageLanguage) -> String { text[language] }
}
