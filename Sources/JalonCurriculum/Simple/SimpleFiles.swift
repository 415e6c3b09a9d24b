import JalonCore

/// The files around a lesson's plain-language version, by their names: `01-prix.md`, `01-prix.simple.md`, and
/// `01-prix.simple.json`, which `jalon simple record` alone writes.
package enum SimpleFiles {
  static let suffix = ".simple"

  package static func isTwin(_ path: ProjectPath) -> Bool {
    path.fileExtension == "md" && path.stem.hasSuffix(suffix)
  }

  package static func original(of twin: ProjectPath) -> ProjectPath {
    twin.parent.appending(String(twin.stem.dropLast(suffix.count)) + ".md")
  }

  package static func twin(of original: ProjectPath) -> ProjectPath {
    original.parent.appending(original.stem + suffix + ".md")
  }

  package static func record(of twin: ProjectPath) -> ProjectPath {
    twin.parent.appending(twin.stem + ".json")
  }
}
