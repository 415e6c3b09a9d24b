import JalonCore

extension Diagnostic {
  static func ruleNotValid(_ problem: RecurrenceProblem, of series: Series) -> Diagnostic {
    Diagnostic(
      .sessionRuleValid, .error, at: range(of: problem, in: series), summary(of: problem.kind),
      explanation: LocalizedText(
        fr: "Une règle s'écrit comme FREQ=WEEKLY;BYDAY=TU (chaque mardi) ou FREQ=MONTHLY;BYDAY=1TU (premier mardi).",
        en: "A rule is written like FREQ=WEEKLY;BYDAY=TU (every Tuesday) or FREQ=MONTHLY;BYDAY=1TU (first Tuesday)."))
  }

  /// The faulty part alone, where the source holds the rule letter by letter.
  private static func range(of problem: RecurrenceProblem, in series: Series) -> SourceRange {
    guard case .rule(let written) = series.recurrence else { return series.ranges.recurrence ?? series.start.range }
    let whole = written.range
    // Between quotes, a letter of the value is a letter of the file too, if there are just the two quotes more.
    let quotes = whole.bytes.count - written.value.utf8.count
    guard quotes == 0 || quotes == 2, !problem.bytes.isEmpty else { return whole }
    let start = whole.bytes.lowerBound + quotes / 2
    return SourceRange(whole.path, start + problem.bytes.lowerBound..<start + problem.bytes.upperBound)
  }

  private static func summary(of kind: RecurrenceProblem.Kind) -> LocalizedText {
    switch kind {
    case .noFrequency:
      LocalizedText(fr: "FREQ manque à la règle", en: "FREQ is missing from the rule")
    case .unknownPart(let name):
      LocalizedText(fr: "« \(name) » inconnu dans une règle", en: "'\(name)' is not a part of a rule")
        .suggesting(NearMiss.nearest(to: name, among: RecurrencePart.names))
    case .repeatedPart(let name):
      LocalizedText(fr: "\(name) donné deux fois", en: "\(name) given twice")
    case .unusablePart(let name):
      LocalizedText(fr: "\(name) ne va pas avec cette règle", en: "\(name) does not go with this rule")
    case .badValue(let part, let value):
      LocalizedText(fr: "« \(value) » ne convient pas à \(part)", en: "'\(value)' does not suit \(part)")
        .suggesting(nearestValue(to: value, of: part))
    case .countAndUntil:
      LocalizedText(
        fr: "COUNT et UNTIL dans une même règle : un seul des deux", en: "COUNT and UNTIL exclude each other")
    case .noSession:
      LocalizedText(fr: "cette règle ne donne aucune séance", en: "this rule gives no session")
    case .refused:
      LocalizedText(fr: "règle de répétition illisible", en: "recurrence rule cannot be read")
    }
  }

  private static func nearestValue(to value: String, of part: String) -> String? {
    switch part {
    case "FREQ": NearMiss.nearest(to: value, among: ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    case "BYDAY": frenchWeekdays[value]
    default: nil
    }
  }

  /// The French two letters that an author is likely to have written; MA is no weekday, JE neither.
  private static let frenchWeekdays = [
    "LU": "MO", "MA": "TU", "ME": "WE", "JE": "TH", "VE": "FR", "SAM": "SA", "DI": "SU",
  ]
}
