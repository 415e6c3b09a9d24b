import JalonCore
import JalonCurriculum

/// The ids that lessons had before they moved: what a learner did under one of them stays done.
///
/// An id is where a lesson stood, `module/lesson`; the author names the former address of a lesson, or of its module.
struct FormerLessons: Sendable {
  private let ids: [String: [String]]

  init(_ site: Site) {
    var former: [SiteAddress: [[String]]] = [:]
    for alias in site.aliases {
      let parts: [String] = alias.address.path.split(separator: "/").map(String.init)
      guard parts.first == "modules", parts.last == "index.html" else { continue }
      former[alias.target, default: []].append(Array(parts[1..<parts.count - 1]))
    }
    var ids: [String: [String]] = [:]
    for module in site.modules where !former.isEmpty {
      let folders: [String] = (former[module.address] ?? []).filter { $0.count == 1 }.map { $0[0] }
      for lesson in module.lessons {
        let own: [[String]] = (former[lesson.address] ?? []).filter { $0.count == 2 }
        let found: [String] = own.map { $0.joined(separator: "/") } + folders.map { "\($0)/\(lesson.slug)" }
        if !found.isEmpty { ids[lesson.id] = found }
      }
    }
    self.ids = ids
  }

  subscript(_ lesson: String) -> [String] { ids[lesson] ?? [] }
}
