import Glibc

/// A bar on the terminal while long work goes on; nothing where nobody watches.
enum ProgressBar {
  private static let width = 30
  /// Short work is over before anyone has read a bar.
  private static let threshold = 500
  private static let isWatched = isatty(STDERR_FILENO) == 1

  @Sendable
  static func show(_ done: Int, of total: Int) {
    guard isWatched, total >= threshold, done == total || done % (total / 100) == 0 else { return }
    let filled = width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
    let line = done == total ? "\r\u{1B}[K" : "\r\(bar) \(done)/\(total)"
    let bytes = Array(line.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
