import JalonCore
import JalonSyntax

/// « fin: 12:00 », written instead of « durée: 2 h »: how long a session is, from its first one's end.
enum SeriesEnd {
  /// Minutes of the clock on the wall; nil where the end is not read, or not after the start, which is told.
  static func minutes(
    from start: Located<LocalDateTime>, to end: Located<String>, _ decoder: inout DataDecoder
  ) -> Int? {
    // An hour alone is of the day of the start.
    let local =
      LocalDateTime(asWritten: end.value) ?? LocalDateTime(asWritten: "\(start.value.date) \(end.value)")
    guard let local else {
      decoder.report(unreadable(end))
      return nil
    }
    guard local > start.value else {
      decoder.report(notAfterStart(local, end.range, start))
      return nil
    }
    return (local.naiveSeconds - start.value.naiveSeconds) / 60
  }

  static func twice(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataKeyUnique, .error, at: range,
      LocalizedText(
        fr: "« durée » et « fin » disent deux fois combien de temps dure une séance",
        en: "'duration' and 'end' both say how long a session is"),
      explanation: LocalizedText(fr: "Gardez l'un des deux.", en: "Keep one of them."))
  }

  private static func unreadable(_ end: Located<String>) -> Diagnostic {
    Diagnostic(
      .dataTypeMatches, .error, at: end.range,
      LocalizedText(
        fr: "« fin » attend une heure, pas « \(end.value) »", en: "'end' wants an hour, not '\(end.value)'"),
      explanation: LocalizedText(
        fr: "Écrivez « fin: 12:00 », ou « durée: 2 h » à la place.",
        en: "Write 'end: 12:00', or 'duration: 2 h' instead."))
  }

  private static func notAfterStart(
    _ end: LocalDateTime, _ range: SourceRange, _ start: Located<LocalDateTime>
  ) -> Diagnostic {
    Diagnostic(
      .sessionEndAfterStart, .error, at: range,
      LocalizedText(
        fr: "la séance finit (\(end)) avant d'avoir commencé (\(start.value))",
        en: "the session ends (\(end)) before it has begun (\(start.value))"),
      explanation: LocalizedText(
        fr: "Corrigez l'heure. Pour le dernier jour d'une série, écrivez « jusqu'au: ».",
        en: "Mend the hour. For the last day of a series, write 'until:'."),
      notes: [Note(LocalizedText(fr: "le début est ici", en: "the start is here"), at: start.range)])
  }
}
