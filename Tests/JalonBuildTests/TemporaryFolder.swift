import Foundation

/// A folder of the test's own, gone when the test is done.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "jalon-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to file: String) throws {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }

  func copy(_ source: String, to file: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: "\(path)/\(file)")
  }

  func text(_ file: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file below a folder, hidden ones too, by path.
  func files(below folder: String) -> [String: Data] {
    let root = "\(path)/\(folder)"
    var files: [String: Data] = [:]
    for file in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(file)", isDirectory: &isFolder) else { continue }
      if !isFolder.boolValue { files[file] = FileManager.default.contents(atPath: "\(root)/\(file)") }
    }
    return files
  }

  /// The same as texts: `path: text`, in order.
  func drawing(of folder: String) -> [String] {
    files(below: folder).map { "\($0.key): \(String(decoding: $0.value, as: UTF8.self))" }.sorted()
  }

  /// The project's own root.
  static var project: String {
    var root = URL(filePath: #filePath)
    for _ in 1...3 { root.deleteLastPathComponent() }
    return root.path
  }
}

extension TemporaryFolder {
  func allow(_ permissions: Int, on file: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: "\(path)/\(file)")
  }

  func permissions(of file: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }
}
