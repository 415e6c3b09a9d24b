import JalonCore

/// What Jalon wrote into one output folder, so that it removes nothing else and writes nothing twice.
struct OutputManifest {
  /// By path inside the output folder.
  var files: [String: Entry] = [:]

  struct Entry: Equatable {
    var fingerprint: String
    var size: Int
    /// Nanoseconds since 1970; 0 while a write is under way.
    var modified: Int
  }

  init(files: [String: Entry] = [:]) {
    self.files = files
  }

  /// Reads the lines `fingerprint size modified path`; a line that is no such thing is passed over: at worst a file
  /// is written again.
  init(parsing bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let parts = line.split(separator: 0x20, maxSplits: 3).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 4, let size = Int(parts[1]), let modified = Int(parts[2]) else { continue }
      files[parts[3]] = Entry(fingerprint: parts[0], size: size, modified: modified)
    }
  }

  func serialized() -> [UInt8] {
    var bytes: [UInt8] = []
    for (path, entry) in files.sorted(by: { $0.key < $1.key }) {
      bytes.append(contentsOf: "\(entry.fingerprint) \(entry.size) \(entry.modified) \(path)\n".utf8)
    }
    return bytes
  }
}
