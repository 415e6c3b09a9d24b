import JalonCore
import JalonCurriculum

/// What a command is about to change of learners' files: told first, written when somebody agrees.
public struct PrivatePlan: Sendable {
  let store: PrivateStore
  /// A line each; an empty text leaves a line blank.
  var lines: [LocalizedText] = []
  var diagnostics: [Diagnostic] = []
  /// What the diagnostics are about.
  var sources: [ProjectPath: SourceFile] = [:]
  var changes: [PrivateChange] = []
  /// Said where there is nothing to change.
  var nothing = LocalizedText(fr: "Rien à changer.", en: "Nothing to change.")
  /// Said once all is written.
  var done = LocalizedText(fr: "C'est écrit.", en: "Written.")

  init(_ store: PrivateStore) {
    self.store = store
  }

  public var isEmpty: Bool { changes.isEmpty }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Everything that is to be known before agreeing.
  public func preview(in language: MessageLanguage, isColoured: Bool) -> String {
    let sources = sources
    let report = TextReport(isColoured: isColoured, showsLines: false).text(
      for: diagnostics, language: language.language, file: { sources[$0] })
    let lines = lines + (isEmpty ? [nothing] : [])
    return report + lines.map { $0[language] + "\n" }.joined()
  }

  /// - Throws: `FileSystemError`; then nothing is written.
  public func write() throws { try store.write(changes) }

  public func outcome(in language: MessageLanguage) -> String { done[language] + "\n" }
}
