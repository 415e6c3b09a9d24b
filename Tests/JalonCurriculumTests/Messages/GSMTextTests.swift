import Testing

@testable import JalonCurriculum

/// The alphabet of text messages, 3GPP TS 23.038.
struct GSMTextTests {
  @Test func keepsEachCharacterOfTheAlphabetAtItsCode() {
    #expect(GSMText.alphabet.count == 128)
    for (code, scalar) in GSMText.alphabet.enumerated() {
      guard let scalar else {
        #expect(code == 0x1B, "only the escape is no character")
        continue
      }
      let text = GSMText(String(Character(scalar)))
      #expect(text.string == String(Character(scalar)) && text.missing == [], "\(code)")
      #expect(text.codes == [UInt8(code)] && text.septets == 1, "\(scalar)")
    }
  }

  // The table of § 6.2.1 read by column and row, so that a slip in the long text is seen.
  @Test(arguments: [
    (0x00, "@"), (0x01, "£"), (0x04, "è"), (0x05, "é"), (0x06, "ù"), (0x07, "ì"), (0x08, "ò"), (0x09, "Ç"),
    (0x0A, "\n"),
    (0x0D, "\r"), (0x10, "Δ"), (0x11, "_"), (0x1A, "Ξ"), (0x1C, "Æ"), (0x1F, "É"), (0x20, " "), (0x24, "¤"),
    (0x30, "0"),
    (0x40, "¡"), (0x41, "A"), (0x5A, "Z"), (0x5B, "Ä"), (0x5F, "§"), (0x60, "¿"), (0x61, "a"), (0x7A, "z"), (0x7B, "ä"),
    (0x7F, "à"),
  ]) func standsAsTheTableHasIt(_ code: Int, _ text: String) {
    #expect(GSMText(text).codes == [UInt8(code)])
  }

  @Test func countsTheExtensionTwice() {
    #expect(GSMText.extensionCodes.count == 10)
    for (scalar, code) in GSMText.extensionCodes {
      let text = GSMText(String(Character(scalar)))
      #expect(text.codes == [0x1B, code] && text.septets == 2 && text.missing == [], "\(scalar)")
    }
    #expect(GSMText("5 €").septets == 4)
    #expect(GSMText(String(repeating: "€", count: 80)).fits && !GSMText(String(repeating: "€", count: 81)).fits)
    #expect(GSMText(String(repeating: "a", count: 160)).fits && !GSMText(String(repeating: "a", count: 161)).fits)
  }

  @Test(arguments: [
    ("à é è ù ì ò Ç", "à é è ù ì ò Ç"), ("ça, août, être, hôtel, île, Noël", "ca, aout, etre, hotel, ile, Noel"),
    ("« l’atelier » – fin…", "\" l'atelier \" - fin..."), ("14\u{A0}h\u{202F}30", "14 h 30"),
    ("Œuvre, cœur", "OEuvre, coeur"),
    ("À Évry, Ève", "A Évry, Eve"), ("e\u{301}te\u{301}, c\u{327}a, a\u{300}", "été, ca, à"), ("n° 3", "no 3"),
    ("Lyon\u{200B}", "Lyon"), ("a\r\nb", "a\r\nb"),
  ]) func replacesFrenchTypography(_ text: String, _ expected: String) {
    let message = GSMText(text)
    #expect(message.string == expected && message.missing == [])
  }

  @Test func saysWhatNothingCanStandInFor() {
    let text = GSMText("Łódź 😀 日 😀")
    #expect(text.missing == ["Ł", "ź", "😀", "日"])
    #expect(text.string == "od   ")
  }

  @Test func replacesOnlyByWhatTheAlphabetHas() {
    for (scalar, replacement) in GSMText.replacements {
      #expect(GSMText(replacement).string == replacement, "\(scalar)")
      #expect(GSMText(String(Character(scalar))).string == replacement, "\(scalar)")
    }
  }
}
