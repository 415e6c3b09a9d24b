import Testing

@testable import JalonOutput

@Suite struct ContentLineTests {
  private func written(_ line: ContentLine) -> String {
    var bytes: [UInt8] = []
    line.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a\\b;c,d", "a\\\\b\\;c\\,d"),
    ("un\ndeux\r\ntrois\rquatre\u{2028}cinq", "un\\ndeux\\ntrois\\nquatre\\ncinq"),
    ("\n\n\r\n", "\\n\\n\\n"),
    ("accent sur une virgule ,\u{301}", "accent sur une virgule \\,\u{301}"),
    ("« 10 h : début »", "« 10 h : début »"),
    ("bip\u{7} et\ttabulation", "bip et\ttabulation"),
  ])
  func escapesText(text: String, value: String) {
    #expect(ContentLine("X", text: text).value == value)
  }

  @Test func keepsAValueFromSpeakingAsAnotherProperty() {
    #expect(written(ContentLine("URL", raw: "https://a.example/\r\nATTACH:x")) == "URL:https://a.example/ATTACH:x\r\n")
  }

  @Test(arguments: [
    ("Europe/Paris", "Europe/Paris"), ("a:b", "\"a:b\""), ("a,b;c", "\"a,b;c\""), ("dit \"oui\"", "dit ^'oui^'"),
    ("a^b\nc", "a^^b^nc"),
  ])
  func quotesParameters(value: String, quoted: String) {
    #expect(ContentLine.quoted(value) == quoted)
  }

  @Test func foldsAfter75Octets() {
    #expect(written(ContentLine("X", raw: a(73))) == "X:" + a(73) + "\r\n")
    #expect(written(ContentLine("X", raw: a(74))) == "X:" + a(73) + "\r\n a\r\n")
    #expect(written(ContentLine("X", raw: a(148))) == "X:" + a(73) + "\r\n " + a(74) + "\r\n a\r\n")
    #expect(written(ContentLine("X", raw: a(72) + "é")) == "X:" + a(72) + "\r\n é\r\n")
  }

  @Test func unfoldsToWhatItFolded() throws {
    var random = Generator(state: 20_270_302)
    let letters = Array("aàâçéèêëîïôœùûüÿ ’«»\u{A0}\u{202F}…—;,:\\\n\"😀👩🏽‍🦽e\u{301}xyz".unicodeScalars)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...400, using: &random) {
        text.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      let line = ContentLine("DESCRIPTION", text: String(text))
      var bytes: [UInt8] = []
      line.write(to: &bytes)
      let lines = split(bytes)
      try #require(lines.allSatisfy { $0.count <= 75 })
      try #require(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
      try #require(lines.dropFirst().allSatisfy { $0.first == 0x20 })
      let unfolded = lines.enumerated().flatMap { $0.offset == 0 ? $0.element : Array($0.element.dropFirst()) }
      try #require(unfolded == Array("DESCRIPTION:\(line.value)".utf8))
      try #require(unescaped(line.value) == String(text))
    }
  }

  private func a(_ count: Int) -> String { String(repeating: "a", count: count) }

  private func unescaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The lines between CR LF; a bare CR or LF stays in its line, where validation of length and text will show it.
  private func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      guard line.suffix(2) == [0x0D, 0x0A] else { continue }
      lines.append(Array(line.dropLast(2)))
      line = []
    }
    #expect(line.isEmpty)
    return lines
  }
}

/// Small, and the same numbers in every run (SplitMix64).
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
