/// A file of the site before its bytes are made.
package struct OutputFile: Sendable {
  /// Inside the output folder, with `/`: `modules/prix/index.html`.
  package let path: String
  /// A digest of all that the bytes depend on; equal fingerprints promise equal bytes.
  package let fingerprint: String
  /// Makes the bytes. Pure, but for reading the page's own source; may run on any task.
  package let contents: @Sendable () throws -> [UInt8]

  package init(path: String, fingerprint: String, contents: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.fingerprint = fingerprint
    self.contents = contents
  }
}
