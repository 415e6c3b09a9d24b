import Glibc
import JalonCore

/// Which program makes the pages: a page made by another is made again.
enum ProgramIdentity {
  /// The version, and the program file's own size and date: two builds of one version may differ.
  static let current: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return JalonVersion.current }
    return "\(JalonVersion.current) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }()
}
