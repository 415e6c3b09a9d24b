import Glibc

/// The door to the terminal.
enum Terminal {
  /// Colours only where someone reads them (and never against https://no-color.org).
  static var isColoured: Bool { isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil }

  static func complain(_ text: String) {
    fputs(text.hasSuffix("\n") ? text : text + "\n", stderr)
  }
}
