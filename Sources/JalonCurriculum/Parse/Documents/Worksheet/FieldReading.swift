import JalonCore
import JalonSyntax

/// What a list item or a cell turns out to be.
enum FieldReading {
  case words
  case field(WorksheetField)
  case mistake(Diagnostic)

  /// Reads what ends in brackets.
  init(_ nodes: Range<Int>, of whole: Int, in document: Document) {
    self.init(FieldText(nodes, of: whole, in: document))
  }

  /// Reads a list item, up to what is nested in it.
  init(item: Int, in document: Document) {
    guard item + 1 < document.nodes[item].end, document.nodes[item + 1].kind == .paragraph else {
      self = .words
      return
    }
    self.init(item + 1..<document.nodes[item + 1].end, of: item, in: document)
  }

  private init(_ text: FieldText) {
    guard text.bytes.last == UInt8(ascii: "]"), let open = text.bytes.lastIndex(of: UInt8(ascii: "[")) else {
      self = FieldMistakes.brackets(of: text).map(FieldReading.mistake) ?? .words
      return
    }
    self = FieldContent(text, open: open).reading()
  }

  var field: WorksheetField? {
    if case .field(let field) = self { field } else { nil }
  }
}
