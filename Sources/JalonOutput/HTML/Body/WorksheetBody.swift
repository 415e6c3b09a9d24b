import JalonSyntax

/// A worksheet of a lesson, as its page shows it, to be shown elsewhere.
struct WorksheetBody: Sendable {
  let isPrivate: Bool
  let html: HTMLText
}
