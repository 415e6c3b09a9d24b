import Glibc

/// The door to the terminal.
enum Terminal {
  /// Colours only where someone reads them (and never against https://no-color.org).
  static var isColoured: Bool { isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil }

  /// Writes to standard error, with an end of line.
  static func complain(_ text: String) {
    guard !text.isEmpty else { return }
    var bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
