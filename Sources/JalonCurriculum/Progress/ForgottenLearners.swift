import JalonCore

/// Whose files are refused for good: `forgotten.txt` of the private folder.
///
/// It holds SHA-256 digests of learner ids, which are 128 random bits: nobody can go back from one to a person. A code is
/// not kept, not even as a digest: `a-07` would be found again at the first guess, and may be given to somebody else.
package struct ForgottenLearners: Hashable, Sendable {
  private var digests: Set<String>

  package static let fileName = "forgotten.txt"

  /// Lines that are no digest are comments.
  package init(parsing bytes: [UInt8] = []) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    digests = Set(lines.map(String.init).filter { $0.utf8.count == 64 && Hexadecimal.isLowerCase($0) })
  }

  package func contains(learnerID: String) -> Bool { digests.contains(Self.digest(of: learnerID)) }

  package mutating func insert(learnerID: String) { digests.insert(Self.digest(of: learnerID)) }

  /// In order, so that nothing says who was forgotten first.
  package func serialized() -> [UInt8] {
    let comment =
      "# Jalon : empreintes des personnes à oublier. Leurs fichiers sont refusés. Rien ici ne dit qui elles sont.\n"
    return Array((comment + digests.sorted().map { $0 + "\n" }.joined()).utf8)
  }

  private static func digest(of id: String) -> String { Digest.hexadecimal(of: Array(id.utf8)) }
}
