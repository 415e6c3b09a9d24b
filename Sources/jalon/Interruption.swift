import Dispatch
import Glibc
import Synchronization

/// Ctrl-C: the build stops between two files, and leaves the site as it was.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)
  private static let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())

  static func watch() {
    signal(SIGINT, SIG_IGN)
    source.setEventHandler { isAsked.store(true, ordering: .relaxed) }
    source.resume()
  }

  @Sendable
  static func isPending() -> Bool { isAsked.load(ordering: .relaxed) }
}
