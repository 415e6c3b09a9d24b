/// Words as an address: lower case, without accents, `-` between words.
package enum Slug {
  /// `À qui parler ?` → `a-qui-parler`. Letters that have no Latin base are dropped; empty if nothing is left.
  package static func slug(of text: some StringProtocol) -> String {
    var result: [UInt8] = []
    var pendingHyphen = false
    for scalar in text.unicodeScalars {
      let letters = Folding.asciiLetters(of: scalar)
      if letters.isEmpty {
        // Combining accents (decomposed Unicode) vanish without parting the word.
        if !(0x300...0x36F).contains(scalar.value) { pendingHyphen = !result.isEmpty }
        continue
      }
      if pendingHyphen { result.append(UInt8(ascii: "-")) }
      pendingHyphen = false
      result.append(contentsOf: letters)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
