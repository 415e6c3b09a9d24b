/// What the command says when it ends, to the shell.
enum ExitStatus {
  static let done: Int32 = 0
  /// Diagnostics of severity error, or warnings with `--strict`.
  static let diagnostics: Int32 = 1
  static let usage: Int32 = 2
  static let machine: Int32 = 3
}
