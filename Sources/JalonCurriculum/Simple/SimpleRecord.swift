import JalonCore
import JalonSyntax

/// Which text of a lesson its plain-language version was last checked against.
///
/// A file a version, as for workshops: two people who record two lessons never meet in one file, and nobody edits it.
package struct SimpleRecord: Hashable, Sendable {
  /// Of the lesson's words.
  package let digest: String
  package let date: LocalDate

  package init(digest: String, date: LocalDate) {
    self.digest = digest
    self.date = date
  }

  package init?(_ bytes: [UInt8]) {
    guard case .success(.object(let members)) = JSONParser.parse(bytes), members["format"] == .integer(1),
      case .string(let digest)? = members["lesson"], case .string(let date)? = members["date"],
      let date = LocalDate(iso: date)
    else { return nil }
    self.init(digest: digest, date: date)
  }

  package func encoded() -> [UInt8] {
    let json = JSONValue.object([
      "format": .integer(1), "lesson": .string(digest), "date": .string(date.description),
    ])
    return json.serialized() + [0x0A]
  }

  /// A digest of the words that learners read in a lesson's body: neither its markup, nor its spaces, nor its head, nor
  /// its notes for trainers count.
  package static func digest(of lesson: SourceFile) -> String {
    let body = FrontMatter.split(lesson).bodyStart..<lesson.bytes.count
    var (document, _) = MarkdownParser.parse(lesson, body: body)
    document.removeTrainerNotes()
    let words = document.plainText(of: document.nodes.indices).split { $0.isWhitespace }.joined(separator: " ")
    return String(Digest.hexadecimal(of: Array(words.utf8)).prefix(32))
  }
}
