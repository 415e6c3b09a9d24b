import JalonCore
import JalonSyntax

/// A file that a learner handed over: a progress.json, a whole backup, or the sealed copy of the published site.
package struct ReceivedProgress: Sendable {
  package let progress: Progress
  package let kind: Kind

  package enum Kind: Sendable {
    /// A progress.json.
    case shared
    /// « Sauvegarder tout (pour moi) »: its personal part was not read.
    case backup
    /// The sealed copy.
    case published
  }

  /// - Parameter secrets: of the site's learners, to open a sealed copy.
  package static func decode(
    _ file: SourceFile, site: String, secrets: [LearnerSecret], now: LocalDate
  ) -> (received: ReceivedProgress?, diagnostics: [Diagnostic]) {
    // One level more than a progress, since a backup holds one.
    guard file.bytes.count <= ProgressDecoder.maximumBytes,
      case .success(let value) = JSONParser.parse(file.bytes, maximumDepth: ProgressDecoder.maximumDepth + 1),
      let members = value.members
    else { return decode(file, file, .shared, site, now) }

    if members["ciphertext"] != nil { return open(file, site, secrets, now) }
    guard members["format"] == .string("jalon-backup") else {
      return decode(file, file, .shared, site, now)
    }
    guard members["version"] == .integer(1), let progress = members["progress"] else {
      return (nil, [diagnostic(file, Messages.otherBackup)])
    }
    let inner = SourceFile(path: file.path, bytes: progress.serialized())
    return decode(inner, file, .backup, site, now)
  }

  private static func decode(
    _ inner: SourceFile, _ file: SourceFile, _ kind: Kind, _ site: String, _ now: LocalDate
  ) -> (received: ReceivedProgress?, diagnostics: [Diagnostic]) {
    let decoded = ProgressDecoder.decode(inner)
    guard let progress = decoded.progress else { return (nil, decoded.diagnostics) }
    guard progress.site == site else { return (nil, [diagnostic(file, Messages.otherSite(progress.site, site))]) }
    if let found = ImplausibleMember.summary(in: .object(progress.members), now: now) {
      return (nil, [diagnostic(file, found, Messages.askAgain)])
    }
    return (ReceivedProgress(progress: progress, kind: kind), [])
  }

  /// A sealed copy says whose it is by the key that opens it.
  private static func open(
    _ file: SourceFile, _ site: String, _ secrets: [LearnerSecret], _ now: LocalDate
  ) -> (received: ReceivedProgress?, diagnostics: [Diagnostic]) {
    for secret in secrets {
      switch ProgressEnvelope.open(file.bytes, with: secret) {
      case .success(let bytes):
        let inner = SourceFile(path: file.path, bytes: bytes)
        let decoded = decode(inner, file, .published, site, now)
        guard let received = decoded.received, received.progress.learner != secret.learnerID else { return decoded }
        return (nil, [diagnostic(file, Messages.otherLearner)])
      case .failure(.notAuthentic): continue
      case .failure(let error): return (nil, [diagnostic(file, error.summary)])
      }
    }
    return (nil, [diagnostic(file, Messages.sealed, Messages.sealedAdvice)])
  }

  private static func diagnostic(
    _ file: SourceFile, _ summary: LocalizedText, _ explanation: LocalizedText? = nil
  ) -> Diagnostic {
    Diagnostic(.learnerFileReadable, .error, at: .start(of: file.path), summary, explanation: explanation)
  }
}

private enum Messages {
  static let otherBackup = LocalizedText(
    fr: "sauvegarde que ce Jalon ne sait pas lire", en: "backup that this Jalon cannot read")

  static let askAgain = LocalizedText(
    fr: "L'horloge de l'appareil était-elle juste ? Demandez un nouveau fichier à la personne.",
    en: "Was the device's clock right? Ask the person for a new file.")

  static let otherLearner = LocalizedText(
    fr: "fichier scellé pour une personne, écrit pour une autre", en: "sealed for one person, written for another")

  static let sealed = LocalizedText(
    fr: "fichier scellé qu'aucun lien de ce site n'ouvre", en: "sealed file that no link of this site opens")

  static let sealedAdvice = LocalizedText(
    fr: "Il vient d'un autre site, d'un lien renouvelé, ou il a été changé.",
    en: "It is of another site, of a link that was renewed, or it was changed.")

  static func otherSite(_ found: String, _ site: String) -> LocalizedText {
    LocalizedText(
      fr: "progression d'un autre site : « \(found.prefix(80)) », et non « \(site) »",
      en: "progress of another site: '\(found.prefix(80))', not '\(site)'")
  }
}
