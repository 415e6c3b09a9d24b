import JalonCore

/// Whether the bytes of a file are the UTF-8 text that Jalon reads.
package enum TextEncoding {
  /// The first byte that is not UTF-8, as a diagnostic; nil if all is well.
  package static func problem(in file: SourceFile) -> Diagnostic? {
    problem(in: file, 0..<file.bytes.count)
  }

  static func problem(in file: SourceFile, _ slice: Range<Int>) -> Diagnostic? {
    let bytes = slice.count == file.bytes.count ? file.bytes : Array(file.bytes[slice])
    guard let offset = UTF8Validation.firstInvalidOffset(in: bytes) else { return nil }
    let start = slice.lowerBound + offset
    let hexadecimal = String(file.bytes[start], radix: 16, uppercase: true)
    return Diagnostic(
      .textEncodingValid, .error, at: SourceRange(file.path, start..<start + 1),
      LocalizedText(
        fr: "l'octet \(hexadecimal) n'est pas de l'UTF-8 ; le fichier n'est pas lu",
        en: "byte \(hexadecimal) is not UTF-8; the file is not read"),
      explanation: LocalizedText(
        fr: "Ouvrez le fichier dans votre éditeur, puis enregistrez-le avec l'encodage « UTF-8 ».",
        en: "Open the file in your editor and save it with the encoding 'UTF-8'."))
  }

  /// Edits that put a space for each character that no text file should hold (YAML 1.1 § 5.1).
  static func controlCharacters(in file: SourceFile, _ slice: Range<Int>) -> [YAMLEdit] {
    var edits: [YAMLEdit] = []
    var index = slice.lowerBound
    while index < slice.upperBound {
      let length = forbiddenLength(file.bytes, index)
      if length > 0 { edits.append(edit(file, index..<index + length)) }
      index += max(1, length)
    }
    return edits
  }

  private static func forbiddenLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
    if byte == 0xC2 { return bytes[index + 1] < 0xA0 && bytes[index + 1] != 0x85 ? 2 : 0 }
    // U+FEFF in the middle of a text, U+FFFE and U+FFFF.
    guard byte == 0xEF else { return 0 }
    return bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF || bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
      ? 3 : 0
  }

  private static func edit(_ file: SourceFile, _ bytes: Range<Int>) -> YAMLEdit {
    let range = SourceRange(file.path, bytes)
    let code = String(decoding: file.bytes[bytes], as: UTF8.self).unicodeScalars.first?.value ?? 0
    let name =
      "U+" + String(repeating: "0", count: max(0, 4 - String(code, radix: 16).count))
      + String(code, radix: 16, uppercase: true)
    let diagnostic = Diagnostic(
      .textEncodingValid, .warning, at: range,
      LocalizedText(
        fr: "caractère invisible (\(name)), lu comme une espace", en: "invisible character (\(name)), read as a space"),
      fixIts: [
        FixIt(
          LocalizedText(fr: "remplacer par une espace", en: "replace with a space"), at: range, replacement: " ")
      ])
    return YAMLEdit(bytes: bytes, replacement: " ", diagnostic: diagnostic)
  }
}
