import JalonCore

/// Addresses written for Jekyll, `[Setup]({{ page.root }}/setup/)`: a space ends an address in CommonMark, and the older
/// Carpentries' lessons have such links in each heading.
///
/// Their spaces are given to cmark as a byte that no text has, and read back as spaces.
enum LiquidDestinations {
  /// Never part of UTF-8.
  static let space: UInt8 = 0xFF

  private static let longest = 400

  /// The bytes with those spaces joined; nil where there are none.
  static func joined(_ bytes: [UInt8], in body: Range<Int>) -> [UInt8]? {
    var joined: [UInt8]?
    var index = body.lowerBound
    while index + 1 < body.upperBound {
      if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "(") {
        for place in spaces(in: bytes[index + 2..<min(index + longest, body.upperBound)]) {
          joined = joined ?? bytes
          joined?[place] = space
        }
      }
      index += 1
    }
    return joined
  }

  /// Spaces between the braces of an address; none if it has no braces, or no end.
  private static func spaces(in bytes: ArraySlice<UInt8>) -> [Int] {
    var spaces: [Int] = []
    var isInside = false
    for (place, byte) in zip(bytes.indices, bytes) {
      let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
      switch byte {
      case 0x0A, 0x0D: return []
      case 0x20: if isInside { spaces.append(place) } else { return spaces }
      case UInt8(ascii: "{") where next == UInt8(ascii: "{") || next == UInt8(ascii: "%"): isInside = true
      case UInt8(ascii: "}"): isInside = false
      case UInt8(ascii: ")") where !isInside: return spaces
      case UInt8(ascii: "["), UInt8(ascii: "]"): if !isInside { return [] }
      default: break
      }
    }
    return []
  }

  /// Takes those links away and leaves their words: where they lead, Jekyll alone knows.
  static func unwrap(_ document: Document, _ edits: inout TreeEdits) -> [Diagnostic] {
    var first: Int?
    for (index, node) in document.nodes.enumerated() where node.kind.isLinkOrImage {
      let address = document.text[node.literal]
      guard address.firstRange(of: Array("{{ ".utf8)) != nil || address.firstRange(of: Array("{%".utf8)) != nil
      else { continue }
      edits.unwrap(index)
      first = first ?? index
    }
    return first.map { [diagnostic(at: document.range(of: $0))] } ?? []
  }

  private static func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .markdownJekyllAbsent, .note, at: range,
      LocalizedText(
        fr: "adresses « {{ … }} » de Jekyll : les liens sont retirés, leurs mots restent",
        en: "addresses '{{ … }}' of Jekyll: the links are taken away, their words stay"),
      explanation: LocalizedText(
        fr: "Écrivez à leur place le nom du fichier : [Préparer](02-preparer.md).",
        en: "Write the name of the file in their place: [Set up](02-setup.md)."))
  }
}

extension MarkdownNode.Kind {
  fileprivate var isLinkOrImage: Bool {
    switch self {
    case .link, .image: true
    default: false
    }
  }
}
