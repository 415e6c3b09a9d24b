import JalonCore
import JalonSyntax

/// Why a progress file cannot be sealed, or a published one opened.
package enum EnvelopeError: Error, Hashable, Sendable {
  case tooLarge(bytes: Int)
  case notJSON(JSONSyntaxError)
  /// A member that is missing, or is not base64url of the right length.
  case invalidMember(String)
  /// A member that the flattened form allows and Jalon never writes.
  case unexpectedMember(String)
  /// Another algorithm than AES-256-GCM with the key of the link.
  case otherHeader
  /// Another secret's file, or one that was tampered with: they cannot be told apart.
  case notAuthentic

  /// The headline of a diagnostic.
  package var summary: LocalizedText {
    switch self {
    case .tooLarge(let bytes):
      LocalizedText(
        fr: "progression de \(bytes) octets : au plus \(ProgressEnvelope.maximumBytes) peuvent être publiés",
        en: "progress of \(bytes) bytes: at most \(ProgressEnvelope.maximumBytes) can be published")
    case .notJSON(let error): error.summary
    case .invalidMember(let name):
      LocalizedText(fr: "« \(name) » manque ou est mal écrit", en: "'\(name)' is missing or badly written")
    case .unexpectedMember(let name): LocalizedText(fr: "« \(name) » est de trop", en: "'\(name)' should not be there")
    case .otherHeader:
      LocalizedText(fr: "chiffrement inconnu de Jalon", en: "encryption that Jalon does not know")
    case .notAuthentic:
      LocalizedText(fr: "ce lien n'ouvre pas ce fichier", en: "this link does not open this file")
    }
  }
}
