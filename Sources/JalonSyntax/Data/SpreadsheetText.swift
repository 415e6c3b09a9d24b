import JalonCore

/// The bytes of a table that a spreadsheet saved, as UTF-8.
package enum SpreadsheetText {
  /// UTF-8 stays as it is; UTF-16 with its mark (« texte Unicode ») and Windows-1252 (WHATWG Encoding § 9.1, what French
  /// spreadsheets save as « CSV ») are turned into it.
  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1) }
    guard UTF8Validation.firstInvalidOffset(in: bytes) != nil else { return bytes }
    return bytes.flatMap { byte -> [UInt8] in
      guard byte >= 0x80 else { return [byte] }
      let code = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      return Unicode.Scalar(code).map { Array(Character($0).utf8) } ?? []
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
