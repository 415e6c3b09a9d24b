import JalonCore
import JalonSyntax

/// A heading of a programme's pages, and what is said under it; or a line of what stands first, « En bref ».
///
/// A new one is a line of `all`, and its words (`topic_<name>_title`) in each language: schema, JSON Schema, decoder, pages,
/// comparison and the sheet for prescribers follow.
package struct ProgrammeTopic: Sendable {
  package let field: DataField
  /// What it says is for professionals, whatever an entry says: it would hurt the people concerned.
  package let isForProfessionals: Bool
  /// It is a row of the page that shows programmes side by side.
  package let isCompared: Bool
  /// Learners read it among the few lines that stand first, under no heading of its own.
  package let isInShort: Bool

  private init(
    _ name: String, _ french: String, or others: [String] = [], isForProfessionals: Bool = false,
    isCompared: Bool = false, isInShort: Bool = false, fr: String, en: String
  ) {
    field = DataField(name, french, or: others, EntryDecoder.kind, fr: fr, en: en)
    self.isForProfessionals = isForProfessionals
    self.isCompared = isCompared
    self.isInShort = isInShort
  }

  /// In English and snake case: what its words and its heading's id are called by.
  package var name: String { field.name }

  package static let audience = ProgrammeTopic(
    "audience", "public", isCompared: true, fr: "à qui il s'adresse", en: "for whom it is")
  package static let cost = ProgrammeTopic(
    "cost", "coût", or: ["prix"], isCompared: true, isInShort: true, fr: "ce que cela coûte", en: "what it costs")
  package static let otherDoor = ProgrammeTopic(
    "other_door", "autre porte", fr: "où aller si ce n'est pas pour soi", en: "where to go if it is not for one")

  /// In the order in which pages show them.
  package static let all: [ProgrammeTopic] = [
    audience,
    ProgrammeTopic("territory", "territoire", isCompared: true, isInShort: true, fr: "où", en: "where"),
    cost,
    ProgrammeTopic(
      "aim", "but", or: ["buts", "objectif"], isCompared: true, fr: "ce qu'il vise", en: "what it aims at"),
    ProgrammeTopic(
      "individual", "individuel", isCompared: true, fr: "ce qui se fait à deux", en: "what is done one to one"),
    ProgrammeTopic(
      "group", "collectif", isCompared: true, fr: "ce qui se fait à plusieurs", en: "what is done together"),
    ProgrammeTopic("online", "en ligne", isCompared: true, fr: "ce qui se fait en ligne", en: "what is done online"),
    ProgrammeTopic(
      "social", "accompagnement social", or: ["social support"], isCompared: true,
      fr: "l'aide pour la vie quotidienne et les droits", en: "help with everyday life and rights"),
    ProgrammeTopic(
      "finding_clients", "trouver des clients", isCompared: true, fr: "l'aide pour trouver des clients",
      en: "help with finding clients"),
    ProgrammeTopic("stories", "récits", fr: "des exemples et des paroles", en: "examples and words"),
    ProgrammeTopic("after", "après", isCompared: true, fr: "ce qui vient après", en: "what comes after"),
    otherDoor,
    ProgrammeTopic(
      "arrivals", "arrivées", isForProfessionals: true, fr: "par qui les personnes arrivent",
      en: "how people come to it"),
    ProgrammeTopic(
      "obstacles_met", "freins rencontrés", isForProfessionals: true, fr: "ce qui est difficile",
      en: "what is difficult"),
    ProgrammeTopic(
      "team", "équipe", isForProfessionals: true, fr: "comment l'équipe travaille", en: "how the team works"),
    ProgrammeTopic("history", "histoire", fr: "d'où il vient", en: "where it comes from"),
  ]

  /// What an author wrote under it.
  func entries(_ record: DataRecord) -> [Entry] {
    let entries = EntryDecoder.entries(record.records(field))
    guard isForProfessionals else { return entries }
    return entries.map { Entry(text: $0.text, audience: .professionals, source: $0.source) }
  }
}
