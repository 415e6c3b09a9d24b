import JalonCore
import JalonSyntax
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    ("null", JSONValue.null),
    (" [ true , false ] ", .array([.boolean(true), .boolean(false)])),
    ("[]", .array([])),
    ("{}", .object([:])),
    (#"{"a":{"b":[1]},"":2}"#, .object(["a": .object(["b": .array([.integer(1)])]), "": .integer(2)])),
    ("-12", .integer(-12)),
    ("-0", .integer(0)),
    ("1.0", .integer(1)),
    ("1e2", .integer(100)),
    ("0.25", .number(0.25)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    (#""é\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t""#, .string("éé😀\"\\/\u{8}\u{c}\n\r\t")),
    ("\u{feff}1", .integer(1)),
  ])
  func readsValues(text: String, value: JSONValue) {
    #expect(JSONParser.parse(Array(text.utf8)) == .success(value))
  }

  @Test(arguments: [
    ("", 0, JSONSyntaxError.Reason.unexpectedEnd),
    ("{", 1, .unexpectedEnd),
    ("[1", 2, .unexpectedEnd),
    ("tru", 3, .unexpectedEnd),
    (#""a"#, 2, .unexpectedEnd),
    (#""\u12"#, 5, .unexpectedEnd),
    ("nul1", 0, .unexpectedByte),
    ("[1,]", 3, .unexpectedByte),
    ("[1 2]", 3, .unexpectedByte),
    ("{a:1}", 1, .unexpectedByte),
    (#"{"a" 1}"#, 5, .unexpectedByte),
    (#"{"a":1,}"#, 7, .unexpectedByte),
    ("'a'", 0, .unexpectedByte),
    ("NaN", 0, .unexpectedByte),
    ("1 2", 2, .textAfterValue),
    (#"{"a":1, "a":2}"#, 8, .duplicateKey("a")),
    (#"{"a":1, "\u0061":2}"#, 8, .duplicateKey("a")),
    ("\"a\nb\"", 2, .controlCharacter),
    (#""\x""#, 1, .invalidEscape),
    (#""\u12G4""#, 1, .invalidEscape),
    (#""\ud800""#, 1, .loneSurrogate),
    (#""\ud800\u0041""#, 1, .loneSurrogate),
    (#""\udc00""#, 1, .loneSurrogate),
    ("01", 0, .invalidNumber),
    ("-", 0, .invalidNumber),
    ("1.", 0, .invalidNumber),
    ("1e+", 0, .invalidNumber),
    ("1e999", 0, .invalidNumber),
  ])
  func reportsTheFirstMistake(text: String, offset: Int, reason: JSONSyntaxError.Reason) {
    #expect(JSONParser.parse(Array(text.utf8)) == .failure(JSONSyntaxError(reason, at: offset)))
  }

  @Test func refusesTwoFormsOfOneKey() {
    let text = "{\"\u{e9}\":1,\"e\u{301}\":2}"
    guard case .failure(let error) = JSONParser.parse(Array(text.utf8)) else {
      Issue.record("'é' composed and decomposed are one name")
      return
    }
    #expect(error.reason == .duplicateKey("\u{e9}"))
  }

  @Test func refusesInvalidUTF8() {
    #expect(JSONParser.parse([0x22, 0xC3, 0x22]) == .failure(JSONSyntaxError(.notUTF8, at: 1)))
  }

  @Test func boundsNestingAndSize() {
    let nested = Array((String(repeating: "[", count: 16) + String(repeating: "]", count: 16)).utf8)
    #expect((try? JSONParser.parse(nested).get()) != nil)
    let deeper = Array(String(repeating: "[", count: 500_000).utf8)
    #expect(JSONParser.parse(deeper) == .failure(JSONSyntaxError(.tooDeep(maximumDepth: 16), at: 16)))
    #expect(
      JSONParser.parse(Array("[ ]".utf8), maximumBytes: 2)
        == .failure(JSONSyntaxError(.tooLarge(maximumBytes: 2), at: 2)))
  }

  @Test func readsWhatIsWritten() throws {
    let value = JSONValue.object(["a\n\u{1}\"": .array([.string("é\\"), .number(0.5), .integer(-3), .null])])
    #expect(try JSONParser.parse(value.serialized()).get() == value)
  }

  @Test func survivesEveryCutAndEveryByte() {
    let bytes = Array(#"{"a":[1.5e3,"\u00e9é",{"b":null}],"c":-0}"#.utf8)
    for index in bytes.indices {
      _ = JSONParser.parse(Array(bytes[..<index]))
      for byte in UInt8.min...UInt8.max {
        var changed = bytes
        changed[index] = byte
        _ = JSONParser.parse(changed)
      }
    }
  }
}
