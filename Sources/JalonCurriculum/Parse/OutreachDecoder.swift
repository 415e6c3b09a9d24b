import JalonCore
import JalonSyntax

/// The rules of « Prendre des nouvelles » in site.yaml.
enum OutreachDecoder {
  static let silentDays = DataField(
    "silent_days", "jours sans nouvelles", .integer, fr: "après combien de jours sans rien : 14 ; 0 : jamais",
    en: "after how many days without a trace: 14; 0: never")
  static let missedSessions = DataField(
    "missed_sessions", "séances manquées", .integer,
    fr: "après combien de séances manquées depuis la dernière venue : 2 ; 0 : jamais",
    en: "after how many sessions missed since the last one attended: 2; 0: never")

  static let schema = DataSchema("outreach", fr: "suivi", en: "outreach", [silentDays, missedSessions])

  static func rules(_ record: DataRecord?) -> OutreachRules {
    let usual = OutreachRules()
    return OutreachRules(
      silentDays: record?.integer(silentDays) ?? usual.silentDays,
      missedSessions: record?.integer(missedSessions) ?? usual.missedSessions)
  }
}
