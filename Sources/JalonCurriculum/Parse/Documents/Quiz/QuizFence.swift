import JalonCore
import JalonSyntax

/// The line that opens a quiz: where its parts stand, and how an id goes into it.
struct QuizFence {
  private let directive: Directive
  private let file: SourceFile

  init(_ directive: Directive, in file: SourceFile) {
    self.directive = directive
    self.file = file
  }

  private var line: ArraySlice<UInt8> { file.bytes[directive.fence.bytes] }

  /// A value of the attributes as it stands in the line; the whole line if it cannot be found.
  func range(of value: String) -> SourceRange {
    let wanted = Array(value.utf8)
    guard !wanted.isEmpty, let found = line.firstRange(of: [UInt8(ascii: "=")] + wanted) else {
      guard !wanted.isEmpty, let found = line.firstRange(of: wanted) else { return directive.fence }
      return SourceRange(file.path, found)
    }
    return SourceRange(file.path, found.lowerBound + 1..<found.upperBound)
  }

  /// An id of the question's first words.
  func fixIt(addingIDFor stem: String) -> FixIt? {
    let words = Slug.slug(of: stem).split(separator: "-").prefix(5).joined(separator: "-")
    return words.isEmpty ? nil : fixIt(adding: "q-" + words)
  }

  /// None where the braces of the line are not read.
  func fixIt(adding id: String) -> FixIt? {
    let id = "#" + id
    let title = LocalizedText(fr: "ajouter « \(id) »", en: "add '\(id)'")
    let hasBraces = line.contains(UInt8(ascii: "{"))
    if directive.attributes == Attributes() {
      guard !hasBraces else { return nil }
      return FixIt(title, at: SourceRange(file.path, end..<end), replacement: " {\(id)}")
    }
    guard let brace = line.firstIndex(of: UInt8(ascii: "{")) else { return nil }
    return FixIt(title, at: SourceRange(file.path, brace + 1..<brace + 1), replacement: id + " ")
  }

  /// After the name: colons at the end of a line are decoration.
  private var end: Int {
    var rest = line
    while let last = rest.last, last == UInt8(ascii: ":") || last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest.endIndex
  }

  /// A value as attributes write it: words apart need quotation marks.
  static func quoted(_ value: String) -> String {
    value.contains(" ") ? "\"\(value)\"" : value
  }
}
