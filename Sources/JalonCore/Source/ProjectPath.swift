/// A path inside a site's folder, with `/` between its parts: `content/modules/prix/01-a.md`.
package struct ProjectPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let string: String

  package init(_ string: String) {
    self.string = string
  }

  package var description: String { string }

  package var components: [Substring] { string.split(separator: "/") }

  /// The last part: `01-a.md`.
  package var name: String { components.last.map(String.init) ?? "" }

  /// The name without its extension: `01-a`.
  package var stem: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The extension in lower case, without its dot: `md`; empty where there is none.
  package var fileExtension: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The folder that holds it.
  package var parent: ProjectPath {
    ProjectPath(components.dropLast().joined(separator: "/"))
  }

  package func appending(_ component: String) -> ProjectPath {
    string.isEmpty ? ProjectPath(component) : ProjectPath(string + "/" + component)
  }

  /// The path that a relative reference written in this folder leads to; nil if it climbs out of the site.
  package func resolving(_ reference: some StringProtocol) -> ProjectPath? {
    var parts = components.map(String.init)
    for part in reference.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return ProjectPath(parts.joined(separator: "/"))
  }

  package func isInside(_ folder: String) -> Bool {
    string.hasPrefix(folder + "/")
  }

  package static func < (left: ProjectPath, right: ProjectPath) -> Bool {
    left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
  }
}
