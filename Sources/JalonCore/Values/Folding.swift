/// Letters without accents or case, for addresses and for keys that forgive.
package enum Folding {
  /// The lower-case ASCII letters or digits that a scalar stands for; empty for all else.
  package static func asciiLetters(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return [UInt8(scalar.value)]
    case 0x41...0x5A: return [UInt8(scalar.value) + 32]
    case 0x00...0x7F: return []
    default: return table[scalar.value] ?? []
    }
  }

  /// A key as it is compared: `Résumé`, `resume` and `RÉSUMÉ` are one, and so are `valable au` and `valable-au`.
  package static func key(_ text: some StringProtocol) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    appendKey(of: text, to: &letters)
    return String(decoding: letters, as: UTF8.self)
  }

  /// The letters and digits of a key, in lower-case ASCII.
  static func appendKey(of text: some StringProtocol, to letters: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: letters.append(UInt8(scalar.value))
      case 0x41...0x5A: letters.append(UInt8(scalar.value) + 32)
      case 0x00...0x7F: break
      default: letters += table[scalar.value] ?? []
      }
    }
  }

  private static let table: [UInt32: [UInt8]] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄªᵃ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđĎĐð"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚᵉ"),
      ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľłĹĻĽŁ"),
      ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐº"), ("r", "ŕŗřŔŖŘʳ"), ("s", "śŝşšŚŜŞŠ"), ("t", "ţťŧŢŤŦ"),
      ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"), ("ae", "æÆ"), ("oe", "œŒ"),
      ("ss", "ßẞ"),
    ]
    var table: [UInt32: [UInt8]] = [:]
    for (letters, variants) in groups {
      for scalar in variants.unicodeScalars { table[scalar.value] = Array(letters.utf8) }
    }
    return table
  }()
}
