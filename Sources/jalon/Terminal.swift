import Glibc

/// The door to the terminal.
enum Terminal {
  /// Colours only where someone reads them (and never against https://no-color.org).
  static var isColoured: Bool { isRead && getenv("NO_COLOR") == nil }
  /// Standard output is what somebody reads, not a file or a program.
  static var isRead: Bool { isatty(STDOUT_FILENO) == 1 }

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
