import JalonCore

/// Why some bytes are not a JSON text that Jalon reads, and where (RFC 8259).
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Offset of the byte at which reading stopped.
  package let offset: Int
  package let reason: Reason

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  package enum Reason: Hashable, Sendable {
    case tooLarge(maximumBytes: Int)
    case tooDeep(maximumDepth: Int)
    case notUTF8
    case unexpectedEnd
    case unexpectedByte
    case textAfterValue
    case duplicateKey(String)
    case controlCharacter
    case invalidEscape
    /// A surrogate without its other half stands for no character (RFC 8259 § 8.2).
    case loneSurrogate
    case invalidNumber
  }

  /// The headline of a diagnostic.
  package var summary: LocalizedText {
    switch reason {
    case .tooLarge(let maximumBytes):
      LocalizedText(fr: "fichier de plus de \(maximumBytes) octets", en: "file of more than \(maximumBytes) bytes")
    case .tooDeep(let maximumDepth):
      LocalizedText(fr: "plus de \(maximumDepth) niveaux imbriqués", en: "more than \(maximumDepth) nested levels")
    case .notUTF8: LocalizedText(fr: "octets qui ne sont pas de l'UTF-8", en: "bytes that are not UTF-8")
    case .unexpectedEnd: LocalizedText(fr: "fichier coupé avant la fin", en: "file cut before its end")
    case .unexpectedByte: LocalizedText(fr: "caractère inattendu en JSON", en: "character not expected in JSON")
    case .textAfterValue: LocalizedText(fr: "texte après la fin du JSON", en: "text after the end of the JSON")
    case .duplicateKey(let key):
      LocalizedText(fr: "clé « \(key) » écrite deux fois", en: "key '\(key)' written twice")
    case .controlCharacter:
      LocalizedText(fr: "caractère de commande dans un texte", en: "control character in a text")
    case .invalidEscape: LocalizedText(fr: "échappement inconnu après « \\ »", en: "unknown escape after '\\'")
    case .loneSurrogate: LocalizedText(fr: "moitié de caractère dans un texte", en: "half a character in a text")
    case .invalidNumber: LocalizedText(fr: "nombre mal écrit", en: "number badly written")
    }
  }
}
