import JalonCore

/// Every comment of a file by which its author silences a rule.
package enum SuppressionReader {
  /// Reads the file again by itself: few files hold such a comment, and the others cost one look at their bytes.
  package static func suppressions(in file: SourceFile) -> [Suppression] {
    guard mentionsJalon(file.bytes) else { return [] }
    if file.path.fileExtension == "yaml" || file.path.fileExtension == "yml" {
      let start = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
      return DataSuppressions.suppressions(
        in: start..<file.bytes.count, as: YAMLParser.parse(file).node, of: file)
    }
    let front = FrontMatter.split(file)
    let head = front.yaml.map { DataSuppressions.suppressions(in: $0, as: front.parse(in: file).node, of: file) } ?? []
    return head + MarkdownParser.parse(file, body: front.bodyStart..<file.bytes.count).document.suppressions
  }

  private static func mentionsJalon(_ bytes: [UInt8]) -> Bool {
    let word = Array("jalon:".utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index + word.count <= buffer.count {
        if buffer[index] == word[0], word.indices.allSatisfy({ buffer[index + $0] == word[$0] }) { return true }
        index += 1
      }
      return false
    }
  }
}
