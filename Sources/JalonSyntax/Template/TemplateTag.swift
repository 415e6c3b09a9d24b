import JalonCore

/// A `{{…}}` of a template that prints a value or another template.
struct TemplateTag {
  enum Kind { case variable, partial }

  let kind: Kind
  let name: String
  let range: Range<Int>
  /// `{{name}}`: no section, no partial, no raw value.
  let isPlainVariable: Bool

  /// The tags of a file; comments, block definitions and closings say nothing that could be unknown.
  static func tags(in file: SourceFile) -> [TemplateTag] {
    let bytes = file.bytes
    var tags: [TemplateTag] = []
    var index = 0
    while index + 3 < bytes.count {
      guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      var end = index + 2
      while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "}") && bytes[end + 1] == UInt8(ascii: "}")) {
        end += 1
      }
      let inside = bytes[index + 2..<min(end, bytes.count)]
      // `{{{name}}}`
      if inside.first == UInt8(ascii: "{"), end + 2 < bytes.count, bytes[end + 2] == UInt8(ascii: "}") { end += 1 }
      if let tag = TemplateTag(inside, range: index..<min(end + 2, bytes.count)) { tags.append(tag) }
      index = end + 2
    }
    return tags
  }

  private init?(_ inside: ArraySlice<UInt8>, range: Range<Int>) {
    guard let sigil = inside.first else { return nil }
    let rest: ArraySlice<UInt8>
    switch sigil {
    case UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "%"): return nil
    case UInt8(ascii: ">"), UInt8(ascii: "<"): (kind, rest) = (.partial, inside.dropFirst())
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "{"):
      (kind, rest) = (.variable, inside.dropFirst())
    default: (kind, rest) = (.variable, inside)
    }
    name = String(decoding: rest.filter { $0 > 0x20 && $0 != UInt8(ascii: "}") }, as: UTF8.self)
    self.range = range
    isPlainVariable = kind == .variable && rest.startIndex == inside.startIndex
  }
}
