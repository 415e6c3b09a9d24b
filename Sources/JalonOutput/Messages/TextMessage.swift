import JalonCurriculum

/// A text message, ready to be sent.
struct TextMessage: Sendable {
  /// Of the words that it is made of.
  let key: String
  /// Of the words that name it.
  let title: String
  let text: GSMText
  /// When to send it, in words.
  let sending: String?
}
