import JalonCore
import JalonCurriculum

/// A place's position is a latitude, then a longitude.
///
/// Calendars show the way to it: two numbers the wrong way round send people to the Indian Ocean.
enum PlacePositionValid: SiteRule {
  static let id = RuleID("place-position-valid")
  static let severity = Severity.warning
  static let manual = RuleManual(
    LocalizedText(
      fr: "La position d'un lieu est une latitude, puis une longitude.",
      en: "A place's position is a latitude, then a longitude."),
    reason: LocalizedText(
      fr:
        "Les agendas s'en servent pour montrer le chemin. Une position illisible n'est pas publiée ; deux nombres inversés enverraient les gens ailleurs.",
      en:
        "Calendars use it to show the way. A position that cannot be read is not published; two numbers swapped would send people elsewhere."
    ),
    example: RuleManual.Example(
      path: "content/places.yaml", wrong: "salle:\n  nom: Salle\n  position: 2.3499, 48.8530\n",
      right: "salle:\n  nom: Salle\n  position: 48.8530, 2.3499\n"),
    source: "RFC 5545 § 3.8.1.6 (GEO)")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.places.values.compactMap(\.position).sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
      .compactMap(diagnostic)
  }

  private static func diagnostic(_ written: Located<String>) -> Diagnostic? {
    let swapped = GeographicPosition.swapped(written.value)
    if let position = GeographicPosition(written.value) {
      guard let swapped, !position.isInFrance, swapped.isInFrance else { return nil }
      return told(
        written, swapped,
        LocalizedText(
          fr: "« \(written.value) » : latitude et longitude inversées ?",
          en: "'\(written.value)': latitude and longitude swapped?"))
    }
    return told(
      written, swapped,
      LocalizedText(
        fr: "« \(written.value) » n'est pas une latitude et une longitude",
        en: "'\(written.value)' is not a latitude and a longitude"))
  }

  private static func told(
    _ written: Located<String>, _ swapped: GeographicPosition?, _ summary: LocalizedText
  ) -> Diagnostic {
    let fixes = swapped.map { position in
      FixIt(
        LocalizedText(fr: "écrire « \(position.description) »", en: "write '\(position.description)'"),
        at: written.range, replacement: position.description)
    }
    return Diagnostic(
      id, severity, at: written.range, summary,
      explanation: LocalizedText(
        fr:
          "La latitude vient d'abord, de -90 à 90, puis la longitude, de -180 à 180 : « 48.8530, 2.3499 » pour Paris.",
        en:
          "The latitude comes first, from -90 to 90, then the longitude, from -180 to 180: '48.8530, 2.3499' for Paris."
      ), fixIts: fixes.map { [$0] } ?? [])
  }
}
