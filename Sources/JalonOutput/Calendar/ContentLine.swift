/// One line of a calendar: a name, parameters, a value (RFC 5545 § 3.1).
struct ContentLine: Hashable, Sendable {
  let name: String
  let parameters: [Parameter]
  /// As it stands in the file: a text is escaped already.
  let value: String

  struct Parameter: Hashable, Sendable {
    let name: String
    let values: [String]

    init(name: String, value: String) {
      self.init(name: name, values: [value])
    }

    /// A list, with a comma between its values.
    init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }

    fileprivate var written: String { "\(name)=\(values.map(ContentLine.quoted).joined(separator: ","))" }
  }

  init(_ name: String, _ parameters: [Parameter] = [], raw value: String) {
    self.name = name
    self.parameters = parameters
    // A line break would end the line and let a value speak as another property; no value has one.
    self.value = Self.withoutControls(value)
  }

  init(_ name: String, _ parameters: [Parameter] = [], text value: String) {
    self.init(name, parameters, raw: Self.escaped(value))
  }

  /// Adds the line, folded, and its CR LF.
  func write(to bytes: inout [UInt8]) {
    var line = name
    for parameter in parameters { line += ";\(parameter.written)" }
    line += ":\(value)"
    Self.fold(Array(line.utf8), into: &bytes)
  }

  /// A TEXT (RFC 5545 § 3.3.11), any line break as `\n`.
  ///
  /// By scalar, as everywhere here: a comma that bears an accent is one Character, and must be escaped all the same.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(contentsOf: ["\\", "n"])
      default: result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// A parameter's value: quoted if it must be, with RFC 6868's signs for what no quotes can hold.
  static func quoted(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "^": result.append(contentsOf: ["^", "^"])
      case "\"": result.append(contentsOf: ["^", "'"])
      case "\n": result.append(contentsOf: ["^", "n"])
      default: if !isControl(scalar) { result.append(scalar) }
      }
    }
    let mustBeQuoted = result.contains { [":", ";", ","].contains($0) }
    return mustBeQuoted ? "\"\(String(result))\"" : String(result)
  }

  /// At most 75 octets a line, the leading space of a continuation included, and never inside a character.
  private static func fold(_ line: [UInt8], into bytes: inout [UInt8]) {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(contentsOf: line[start..<end])
      bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
      start = end
      room = 74
    }
    bytes.append(contentsOf: line[start...])
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Control characters are not allowed in a value, but for the tab.
  private static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.lazy.filter { !isControl($0) })
    return String(scalars)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t") || scalar.value == 0x7F
  }
}
