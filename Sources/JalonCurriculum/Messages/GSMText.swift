/// A text of the alphabet that a text message of 160 characters is written in (3GPP TS 23.038 § 6.2.1), and what of another
/// text had no place in it.
///
/// A single character outside it turns the whole message into UCS-2, of 70 characters: sent in two or three, paid as such,
/// and cut on old telephones.
///
/// ```swift
/// GSMText("Séance à 10 h, c’est reporté").string  // "Séance à 10 h, c'est reporté"
/// ```
package struct GSMText: Hashable, Sendable {
  /// Of the alphabet alone.
  package let string: String
  /// Characters for which nothing could stand in, once each, in order; they are left out of `string`.
  package let missing: [Character]

  package init(_ text: String) {
    var string = ""
    var missing: [Character] = []
    for character in text {
      if let replacement = Self.replacement(for: character) {
        string += replacement
      } else if !missing.contains(character) {
        missing.append(character)
      }
    }
    self.string = string
    self.missing = missing
  }

  /// What one message holds (3GPP TS 23.040 § 9.2.3.16: 140 octets).
  package static let limit = 160

  /// In septets: a character of the extension table counts two.
  package var septets: Int {
    string.unicodeScalars.reduce(0) { $0 + (Self.extended.contains($1) ? 2 : 1) }
  }

  package var fits: Bool { septets <= Self.limit }

  /// The septets as TS 23.038 numbers them; the extension's are escaped by 0x1B.
  package var codes: [UInt8] {
    string.unicodeScalars.flatMap { scalar -> [UInt8] in
      if let code = Self.extensionCodes[scalar] { return [0x1B, code] }
      return Self.codes[scalar].map { [$0] } ?? []
    }
  }
}

// MARK: - The alphabet

extension GSMText {
  /// TS 23.038 § 6.2.1, in the order of their codes; 0x1B is the way to the extension, no character.
  package static let alphabet: [Unicode.Scalar?] = Array(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u{1B}ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
      .unicodeScalars
  ).map { $0 == "\u{1B}" ? nil : $0 }

  /// TS 23.038 § 6.2.1.1.
  package static let extensionCodes: [Unicode.Scalar: UInt8] = [
    "\u{C}": 0x0A, "^": 0x14, "{": 0x28, "}": 0x29, "\\": 0x2F, "[": 0x3C, "~": 0x3D, "]": 0x3E, "|": 0x40, "€": 0x65,
  ]

  private static let codes: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().compactMap { code, scalar in scalar.map { ($0, UInt8(code)) } })

  private static let extended = Set(extensionCodes.keys)

  private static func isWritten(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { codes[$0] != nil || extended.contains($0) }
  }
}

// MARK: - What stands in for what is outside

extension GSMText {
  private static func replacement(for character: Character) -> String? {
    if isWritten(character) { return String(character) }
    guard let scalar = character.unicodeScalars.first else { return nil }
    // « e » and an acute accent apart are one letter: read as the composed one first.
    let composed = composed(character)
    if let composed, codes[composed] != nil { return String(Character(composed)) }
    let key = composed ?? scalar
    if character.unicodeScalars.count > 1, composed == nil { return nil }
    return replacements[key]
  }

  private static func composed(_ character: Character) -> Unicode.Scalar? {
    let scalars = character.unicodeScalars
    guard scalars.count == 2, let base = scalars.first, let mark = scalars.last else {
      return scalars.count == 1 ? scalars.first : nil
    }
    // Two characters are equal where Unicode holds them for the same (canonical equivalence).
    return replacements.keys.first { Character($0) == character } ?? codes.keys.first { Character($0) == character }
      ?? (marks.contains(mark) ? base : nil)
  }

  private static let marks: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{302}", "\u{308}", "\u{303}", "\u{327}"]

  /// French typography and letters; a capital keeps its letter, not its accent. Documented in docs/workshops.md.
  package static let replacements: [Unicode.Scalar: String] = [
    "â": "a", "á": "a", "ã": "a", "ç": "c", "ê": "e", "ë": "e", "í": "i", "î": "i", "ï": "i", "ô": "o", "ó": "o",
    "õ": "o", "ú": "u", "û": "u", "ÿ": "y", "ý": "y", "œ": "oe",
    "À": "A", "Â": "A", "Á": "A", "Ã": "A", "È": "E", "Ê": "E", "Ë": "E", "Í": "I", "Ì": "I", "Î": "I", "Ï": "I",
    "Ô": "O", "Ó": "O", "Ò": "O", "Õ": "O", "Ù": "U", "Ú": "U", "Û": "U", "Ÿ": "Y", "Ý": "Y", "Œ": "OE",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"",
    "‹": "\"", "›": "\"", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "…": "...", "•": "-", "·": ".", "×": "x",
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\t": " ", "\u{AD}": "", "\u{200B}": "", "\u{FEFF}": "",
    "°": "o", "º": "o", "ª": "a", "²": "2", "³": "3", "½": "1/2", "¼": "1/4", "¾": "3/4", "→": "->",
  ]
}
