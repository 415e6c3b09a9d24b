import JalonCore
import JalonSyntax

/// The id that a block without one may well be given: `#q-` and the first words of its question.
struct BlockIdentity {
  private let document: Document
  private let file: SourceFile
  private var taken: Set<String>

  private static let mostWords = 5

  /// - Parameter ids: those that the page's headings and blocks have already.
  init(_ document: Document, in file: SourceFile, besides ids: some Sequence<String>) {
    self.document = document
    self.file = file
    taken = Set(ids)
  }

  /// The same diagnostics, those of a missing id with the edit that writes one.
  mutating func addingFixIts(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    let fences = Dictionary(
      document.directives.map { ($0.fence, $0) }, uniquingKeysWith: { first, _ in first })
    return diagnostics.map { diagnostic in
      guard diagnostic.rule.string.hasSuffix("-id-present"), let range = diagnostic.range,
        let directive = fences[range], let place = place(in: directive)
      else { return diagnostic }
      let id = unique(prefix(of: directive) + words(of: directive))
      var diagnostic = diagnostic
      diagnostic.fixIts = [
        FixIt(
          LocalizedText(fr: "ajouter « #\(id) »", en: "add '#\(id)'"),
          at: SourceRange(file.path, place.offset..<place.offset), replacement: place.before + "#" + id + place.after)
      ]
      return diagnostic
    }
  }
}

extension BlockIdentity {
  private func prefix(of directive: Directive) -> String {
    switch directive.name {
    case .quiz: "q-"
    case .worksheet: "f-"
    case .checklist: "c-"
    default: "b-"
    }
  }

  /// The title's, else those of the first text in the block.
  private func words(of directive: Directive) -> String {
    let title = directive.attributes.value("titre", "title") ?? firstText(of: directive)
    return Slug.slug(of: title).split(separator: "-").prefix(Self.mostWords).joined(separator: "-")
  }

  private func firstText(of directive: Directive) -> String {
    let first = (directive.node + 1..<document.nodes[directive.node].end).first { index in
      switch document.nodes[index].kind {
      case .paragraph, .heading: true
      default: false
      }
    }
    guard let first else { return "" }
    // A field's `[type name]` is no word of its label.
    return String(document.plainText(of: first + 1..<document.nodes[first].end).prefix { $0 != "[" })
  }

  private mutating func unique(_ wanted: String) -> String {
    let base = wanted.hasSuffix("-") ? wanted + "1" : wanted
    var id = base
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }

  /// Where an id goes: first between the braces, else after the name. Nil where the line's braces are not attributes.
  private func place(in directive: Directive) -> (offset: Int, before: String, after: String)? {
    let line = file.bytes[directive.fence.bytes]
    if let brace = line.lastIndex(of: UInt8(ascii: "{")) {
      let inside = line[(brace + 1)...].prefix { $0 != UInt8(ascii: "}") }
      guard directive.attributes.id == nil, Attributes(parsing: String(decoding: inside, as: UTF8.self)) != nil else {
        return nil
      }
      var start = brace + 1
      if line[start...].first == UInt8(ascii: ":") { start += 1 }
      return line[start...].first == UInt8(ascii: "}") ? (start, "", "") : (start, "", " ")
    }
    var end = line.endIndex
    // Colons at the end of the line are decoration.
    while end > line.startIndex, [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ":")].contains(line[end - 1]) { end -= 1 }
    return (end, " {", "}")
  }
}
