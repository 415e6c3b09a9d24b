import JalonCore

extension LearnersDecoder {
  /// The wording of what is said of a cohort's list.
  enum Messages {
    static let missingCode = LocalizedText(fr: "colonne « code » absente", en: "no column 'code'")

    static let headerExample = LocalizedText(
      fr: "La première ligne est : code;secret;statut;publier;accord_le",
      en: "The first line is: code;secret;status;publish;agreed_on")

    static let whereNamesBelong = LocalizedText(
      fr: """
        Ce fichier sert à fabriquer un site : il n'y faut que des codes. Qui est a-07 se note ailleurs : sur papier, \
        ou dans un fichier noms.csv qui reste sur votre appareil. Retirez la colonne.
        """,
      en: """
        This file serves to make a site: it takes codes alone. Who a-07 is belongs elsewhere: on paper, or in a file \
        noms.csv that stays on your own device. Remove the column.
        """)

    static let codes = LocalizedText(
      fr: "Un code a 16 signes au plus, un chiffre au moins, jamais quatre lettres de suite : a-07. Aucun nom.",
      en: "A code has at most 16 characters, at least one digit, never four letters in a row: a-07. No name.")

    static let firstPlace = LocalizedText(fr: "déjà ici", en: "already here")

    static let invalidSecret = LocalizedText(
      fr: "secret qui n'est pas 32 octets en base64url", en: "secret that is not 32 bytes in base64url")

    static let repeatedSecret = LocalizedText(
      fr: "secret d'une autre personne : son lien ouvrirait les deux progressions",
      en: "another person's secret: one link would open both")

    static let newSecret = LocalizedText(
      fr: "« jalon learners rotate COHORTE CODE » en fabrique un nouveau.",
      en: "'jalon learners rotate COHORT CODE' makes a new one.")

    static let agreement = LocalizedText(
      fr: "Écrivez le jour de l'accord dans accord_le (2026-11-22), ou « non » dans publier.",
      en: "Write the day of the agreement in agreed_on (2026-11-22), or 'no' in publish.")

    static func personalColumn(_ name: String) -> LocalizedText {
      LocalizedText(fr: "« \(name) » : pas de données personnelles ici", en: "'\(name)': no personal data here")
    }

    static func repeatedColumn(_ name: String) -> LocalizedText {
      LocalizedText(fr: "colonne « \(name) » présente deux fois", en: "column '\(name)' stands twice")
    }

    static func unknownColumn(_ cell: Located<String>) -> Diagnostic {
      let candidate = NearMiss.nearest(to: cell.value, among: LearnersColumn.allCases.flatMap(\.names))
      let summary = LocalizedText(
        fr: "colonne « \(cell.value) » inconnue", en: "unknown column '\(cell.value)'")
      let fixIts = candidate.map { [FixIt(replace($0), at: cell.range, replacement: $0)] } ?? []
      return Diagnostic(
        .learnerFileReadable, .error, at: cell.range, summary.suggesting(candidate), explanation: headerExample,
        fixIts: fixIts)
    }

    static let secretColumn = LocalizedText(fr: "colonne « secret » : à retirer", en: "column 'secret': to be removed")

    static let secretsAreDrawn = LocalizedText(
      fr: "Un secret est tiré au sort par Jalon. S'il a circulé dans un tableur, renouvelez le lien.",
      en: "Jalon draws secrets at random. If one went through a spreadsheet, renew the link.")

    /// In a spreadsheet: left out, unless it is a column of ours badly spelled.
    static func foreignColumn(_ cell: Located<String>) -> Diagnostic {
      let diagnostic = unknownColumn(cell)
      guard diagnostic.fixIts.isEmpty else { return diagnostic }
      return Diagnostic(
        .learnerFileReadable, .note, at: cell.range,
        LocalizedText(fr: "colonne « \(cell.value) » laissée de côté", en: "column '\(cell.value)' left out"))
    }

    static func replace(_ text: String) -> LocalizedText {
      LocalizedText(fr: "remplacer par « \(text) »", en: "replace by '\(text)'")
    }

    /// What is no code may be a name: its place is told, never its letters.
    static func invalidCode(isEmpty: Bool) -> LocalizedText {
      isEmpty
        ? LocalizedText(fr: "ligne sans code", en: "row without a code")
        : LocalizedText(fr: "ce n'est pas un code", en: "this is not a code")
    }

    static func repeatedCode(_ code: String) -> LocalizedText {
      LocalizedText(fr: "« \(code) » est déjà pris dans cette cohorte", en: "'\(code)' is taken in this cohort")
    }

    // What stands there may be a secret or a name in the wrong column: it is not repeated either.
    static let invalidStatus = LocalizedText(
      fr: "ce n'est pas un statut : actif ou révoqué", en: "this is no status: active or revoked")

    static let invalidPublish = LocalizedText(fr: "oui ou non, rien d'autre", en: "yes or no, nothing else")

    static let invalidDate = LocalizedText(
      fr: "ce n'est pas une date : 2026-11-22", en: "this is not a date: 2026-11-22")

    static func undated(_ code: String) -> LocalizedText {
      LocalizedText(fr: "\(code) : publication sans date d'accord", en: "\(code): published without a dated agreement")
    }

    static func noSecret(_ code: String) -> LocalizedText {
      LocalizedText(fr: "\(code) : publication sans secret", en: "\(code): published without a secret")
    }
  }
}
