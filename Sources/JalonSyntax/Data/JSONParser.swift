import JalonCore

/// A strict reader of JSON (RFC 8259), for files that come from outside.
///
/// Foundation's reader says nothing of a key written twice, nor where a mistake stands. Nesting is bounded, so the
/// functions may call each other.
package struct JSONParser {
  private let bytes: [UInt8]
  private let maximumDepth: Int
  private var index: Int

  /// The value that the bytes write, or the first mistake in them. A byte order mark at the start is passed over.
  package static func parse(
    _ bytes: [UInt8], maximumBytes: Int = 1 << 20, maximumDepth: Int = 16
  ) -> Result<JSONValue, JSONSyntaxError> {
    guard bytes.count <= maximumBytes else {
      return .failure(JSONSyntaxError(.tooLarge(maximumBytes: maximumBytes), at: maximumBytes))
    }
    if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
      return .failure(JSONSyntaxError(.notUTF8, at: offset))
    }
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    return Result { () throws(JSONSyntaxError) in try parser.parseDocument() }
  }

  private init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    index = bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
  }
}

extension JSONParser {
  private mutating func parseDocument() throws(JSONSyntaxError) -> JSONValue {
    skipWhitespace()
    let value = try parseValue(depth: 0)
    skipWhitespace()
    guard index == bytes.count else { throw JSONSyntaxError(.textAfterValue, at: index) }
    return value
  }

  private mutating func parseValue(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try parseObject(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try parseArray(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "t"): return try parseWord("true", as: .boolean(true))
    case UInt8(ascii: "f"): return try parseWord("false", as: .boolean(false))
    case UInt8(ascii: "n"): return try parseWord("null", as: .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try parseNumber()
    default: throw JSONSyntaxError(.unexpectedByte, at: index)
    }
  }

  private mutating func parseObject(depth: Int) throws(JSONSyntaxError) -> [String: JSONValue] {
    try enter(depth: depth)
    var members: [String: JSONValue] = [:]
    guard try !consume(ifNext: UInt8(ascii: "}")) else { return members }
    repeat {
      skipWhitespace()
      let start = index
      guard try peek() == UInt8(ascii: "\"") else { throw JSONSyntaxError(.unexpectedByte, at: index) }
      let key = try parseString()
      guard members[key] == nil else { throw JSONSyntaxError(.duplicateKey(key), at: start) }
      guard try consume(ifNext: UInt8(ascii: ":")) else { throw JSONSyntaxError(.unexpectedByte, at: index) }
      skipWhitespace()
      members[key] = try parseValue(depth: depth)
    } while try consume(ifNext: UInt8(ascii: ","))
    guard try consume(ifNext: UInt8(ascii: "}")) else { throw JSONSyntaxError(.unexpectedByte, at: index) }
    return members
  }

  private mutating func parseArray(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    try enter(depth: depth)
    var values: [JSONValue] = []
    guard try !consume(ifNext: UInt8(ascii: "]")) else { return values }
    repeat {
      skipWhitespace()
      values.append(try parseValue(depth: depth))
    } while try consume(ifNext: UInt8(ascii: ","))
    guard try consume(ifNext: UInt8(ascii: "]")) else { throw JSONSyntaxError(.unexpectedByte, at: index) }
    return values
  }

  private mutating func parseWord(_ word: StaticString, as value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count else { throw JSONSyntaxError(.unexpectedEnd, at: bytes.count) }
    guard bytes[index..<end].elementsEqual("\(word)".utf8) else { throw JSONSyntaxError(.unexpectedByte, at: index) }
    index = end
    return value
  }
}

extension JSONParser {
  private mutating func parseString() throws(JSONSyntaxError) -> String {
    index += 1
    var text: [UInt8] = []
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try parseEscape())
      case 0x00..<0x20: throw JSONSyntaxError(.controlCharacter, at: index)
      default:
        text.append(byte)
        index += 1
      }
    }
  }

  private mutating func parseEscape() throws(JSONSyntaxError) -> [UInt8] {
    let start = index
    index += 1
    let letter = try peek()
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try parseScalar(from: start)
    default: throw JSONSyntaxError(.invalidEscape, at: start)
    }
  }

  private mutating func parseScalar(from start: Int) throws(JSONSyntaxError) -> [UInt8] {
    var code = try parseHexadecimal(from: start)
    if (0xD800...0xDBFF).contains(code) {
      guard bytes[index...].starts(with: "\\u".utf8) else { throw JSONSyntaxError(.loneSurrogate, at: start) }
      index += 2
      let low = try parseHexadecimal(from: start)
      guard (0xDC00...0xDFFF).contains(low) else { throw JSONSyntaxError(.loneSurrogate, at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw JSONSyntaxError(.loneSurrogate, at: start) }
    return Array(Character(scalar).utf8)
  }

  private mutating func parseHexadecimal(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    guard index + 4 <= bytes.count else { throw JSONSyntaxError(.unexpectedEnd, at: bytes.count) }
    var code: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONSyntaxError(.invalidEscape, at: start)
      }
      code = code << 4 + UInt32(digit)
    }
    index += 4
    return code
  }
}

extension JSONParser {
  /// Numbers that are whole become integers however they are written, as in JavaScript: `1.0` and `1e0` are 1.
  private mutating func parseNumber() throws(JSONSyntaxError) -> JSONValue {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = skipDigits()
    guard whole == 1 || (whole > 1 && bytes[index - whole] != UInt8(ascii: "0")) else {
      throw JSONSyntaxError(.invalidNumber, at: start)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() > 0 else { throw JSONSyntaxError(.invalidNumber, at: start) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw JSONSyntaxError(.invalidNumber, at: start) }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw JSONSyntaxError(.invalidNumber, at: start) }
    if number.magnitude <= 0x1p53, let integer = Int(exactly: number) { return .integer(integer) }
    return .number(number)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index - start
  }

  private mutating func enter(depth: Int) throws(JSONSyntaxError) {
    guard depth <= maximumDepth else { throw JSONSyntaxError(.tooDeep(maximumDepth: maximumDepth), at: index) }
    index += 1
  }

  private func peek() throws(JSONSyntaxError) -> UInt8 {
    guard index < bytes.count else { throw JSONSyntaxError(.unexpectedEnd, at: index) }
    return bytes[index]
  }

  private mutating func consume(ifNext byte: UInt8) throws(JSONSyntaxError) -> Bool {
    skipWhitespace()
    guard try peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipWhitespace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }
}
