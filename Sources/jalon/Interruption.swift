import Glibc
import Synchronization

/// Ctrl-C: the build stops between two files, and leaves the site as it was. A second one ends it at once.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)

  static func watch() {
    signal(SIGINT) { _ in
      Interruption.isAsked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  @Sendable
  static func isPending() -> Bool { isAsked.load(ordering: .relaxed) }
}
