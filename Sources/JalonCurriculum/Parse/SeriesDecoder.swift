import JalonCore
import JalonSyntax

/// The keys of a workshop's head that say when its sessions are.
enum SeriesDecoder {
  static let start = DataField("start", "début", .dateTime, fr: "la première séance", en: "the first session")
  static let duration = DataField(
    "duration", "durée", .duration, fr: "la durée d'une séance", en: "how long a session is")
  static let end = DataField(
    "end", "fin", or: ["heure de fin"], .text, fr: "l'heure de fin, au lieu de la durée",
    en: "the hour when it ends, instead of how long it is")
  static let timeZone = DataField(
    "time_zone", "fuseau horaire", .text, fr: "le fuseau, s'il n'est pas celui du site",
    en: "the time zone, if not the site's")
  static let every = DataField(
    "every", "chaque", or: ["tous les", "toutes les"], .text,
    fr: "le rythme : semaine, 2 semaines, mois, mardi, premier mardi du mois",
    en: "how often: week, 2 weeks, month, Tuesday, first Tuesday of the month")
  static let rule = DataField("rrule", "règle", .text, fr: "une règle RRULE (RFC 5545)", en: "an RRULE (RFC 5545)")
  static let until = DataField("until", "jusqu'au", .date, fr: "le dernier jour", en: "the last day")
  static let count = DataField(
    "count", "nombre", or: ["nombre de séances"], .integer, fr: "le nombre de séances", en: "the number of sessions")
  static let except = DataField(
    "except", "sauf", or: ["sauf le"], .list(.date), fr: "les jours sans séance", en: "the days without a session")
  static let moved = DataField(
    "moved", "déplacées", .list(.record(moveSchema)), fr: "les séances déplacées", en: "the sessions that are moved")
  static let cancelled = DataField(
    "cancelled", "annulées", .list(.textOrRecord(cancellationSchema)), fr: "les séances annulées",
    en: "the sessions that are cancelled")
  static let holidays = DataField(
    "holidays", "jours fériés",
    .choices([DataChoice("skip", fr: ["sauter", "sans séance"]), DataChoice("keep", fr: ["garder", "maintenir"])]),
    fr: "que faire les jours fériés", en: "what to do on public holidays")
  static let closures = DataField(
    "closures", "fermetures", or: ["vacances", "calendriers"], .list(.identifier),
    fr: "les calendriers de content/calendars/ dont les jours n'ont pas de séance",
    en: "the calendars of content/calendars/ on whose days there is no session")
  static let also = DataField(
    "also", "séances en plus", or: ["aussi", "aussi le"], .list(.dateTime), fr: "d'autres séances, hors du rythme",
    en: "other sessions, outside the rhythm")

  static let from = DataField(
    "from", "de", or: ["du"], .date, .required, fr: "le jour prévu", en: "the day it was planned")
  static let to = DataField(
    "to", "à", or: ["vers", "au"], .dateTime, .required, fr: "le nouveau jour et l'heure", en: "the new day and hour")
  static let place = DataField(
    "place", "lieu", .identifier, fr: "un autre lieu de places.yaml", en: "another place of places.yaml")
  static let moveSchema = DataSchema("move", fr: "séance déplacée", en: "moved session", [from, to, place])

  static let date = DataField("date", "date", or: ["le"], .date, .required, fr: "le jour", en: "the day")
  static let reason = DataField("reason", "raison", .text, fr: "pourquoi", en: "why")
  static let cancellationSchema = DataSchema(
    "cancellation", fr: "séance annulée", en: "cancelled session", [date, reason])

  static let fields = [
    start, duration, end, timeZone, every, rule, until, count, except, moved, cancelled, holidays, closures, also,
  ]

  /// Nil where there is no first session yet, or no duration, which is told.
  static func series(_ record: DataRecord, timeZone siteZone: String, _ decoder: inout DataDecoder) -> Series? {
    let recurrence = recurrence(record, &decoder)
    guard let start = record.dateTime(start) else {
      if !record.isWritten(Self.start), let key = rhythmKey(record) { decoder.report(missing: Self.start, at: key) }
      return nil
    }
    guard let duration = minutes(from: start, record, &decoder) else { return nil }
    return Series(
      start: start, duration: duration, timeZone: record.text(timeZone) ?? siteZone, recurrence: recurrence,
      until: record.date(until)?.value, count: record.integer(count), except: record.dates(except),
      moved: record.records(moved).compactMap(move), cancelled: record.records(cancelled).compactMap(cancellation),
      holidays: record.choice(holidays) ?? .keep,
      closures: record.texts(closures), also: record.dateTimes(also), ranges: ranges(record),
      isRhythmRead: isRead(recurrence, record))
  }
}

extension SeriesDecoder {
  /// How long a session is, said one way or the other.
  private static func minutes(
    from start: Located<LocalDateTime>, _ record: DataRecord, _ decoder: inout DataDecoder
  ) -> Int? {
    if record.isWritten(duration) {
      if let key = record.keyRange(end) { decoder.report(SeriesEnd.twice(at: key)) }
      return record.integer(duration)
    }
    if let end = record.located(end) { return SeriesEnd.minutes(from: start, to: end, &decoder) }
    if !record.isWritten(end) { decoder.report(missing: duration, at: start.range) }
    return nil
  }

  /// Of the values that the series keeps without their places.
  private static func ranges(_ record: DataRecord) -> Series.Ranges {
    Series.Ranges(
      duration: record.locatedInteger(duration)?.range ?? record.located(end)?.range,
      timeZone: record.located(timeZone)?.range,
      recurrence: (record.located(rule) ?? record.located(every))?.range, until: record.date(until)?.range,
      count: record.locatedInteger(count)?.range, holidays: record.keyRange(holidays))
  }

  /// Where a head says how often, but not since when.
  private static func rhythmKey(_ record: DataRecord) -> SourceRange? {
    [every, rule, until, count, also].compactMap { record.keyRange($0) }.first
  }

  /// Whether all that is written of the rhythm could be read; what could not be is told of already.
  private static func isRead(_ recurrence: Series.Recurrence?, _ record: DataRecord) -> Bool {
    if recurrence == nil, record.isWritten(every) || record.isWritten(rule) { return false }
    return [until, count].allSatisfy { !record.isWritten($0) || record.has($0) }
  }

  private static func move(_ record: DataRecord) -> Series.Move? {
    guard let from = record.date(from), let to = record.dateTime(to) else { return nil }
    return Series.Move(from: from, to: to.value, place: record.located(place), toRange: to.range)
  }

  private static func cancellation(_ record: DataRecord) -> Series.Cancellation? {
    record.date(date).map { Series.Cancellation(date: $0, reason: record.text(reason)) }
  }

  private static func recurrence(_ record: DataRecord, _ decoder: inout DataDecoder) -> Series.Recurrence? {
    if let rule = record.located(rule) {
      if let key = record.keyRange(every) { decoder.report(twoRhythms(at: key)) }
      return .rule(rule)
    }
    guard let every = record.located(every) else { return nil }
    if let recurrence = RecurrenceText.recurrence(every.value) { return recurrence }
    decoder.report(unknownRhythm(every))
    return nil
  }

  private static func twoRhythms(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataKeyUnique, .error, at: range,
      LocalizedText(
        fr: "« chaque » et « règle » disent deux fois le rythme", en: "'every' and 'rrule' both say how often"),
      explanation: LocalizedText(fr: "Gardez l'un des deux.", en: "Keep one of them."))
  }

  private static func unknownRhythm(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .dataValueKnown, .error, at: text.range,
      LocalizedText(
        fr: "« chaque » ne connaît pas « \(text.value) »", en: "'every' does not know '\(text.value)'"
      ).suggesting(NearMiss.nearest(to: text.value, among: RecurrenceText.examples)),
      explanation: LocalizedText(
        fr: "Écrivez : jour, semaine, 2 semaines, mois, mardi, mardi et jeudi, ou premier mardi du mois.",
        en: "Write: day, week, 2 weeks, month, Tuesday, Tuesday and Thursday, or first Tuesday of the month."))
  }
}
