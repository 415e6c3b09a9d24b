import JalonCore
import JalonCurriculum
import JalonSyntax

/// A query whose words are known: each names a day, or something of the site.
struct ScheduleSelection {
  private let from: LocalDate
  private let to: LocalDate?
  private let workshops: Set<String>
  private let place: String?

  /// - Throws: `Unknown` for the first word that names nothing.
  init(_ query: ScheduleQuery, in site: Site) throws(Unknown) {
    from = try Self.day(query.from, "--from") ?? site.now
    to = try Self.day(query.to, "--to")
    if let to, to < from { throw Unknown(Self.backwards(from, to)) }
    place = try query.place.map { text throws(Unknown) in
      try Self.id(
        text, among: site.places.values.map { ($0.id.value, $0.name) }, LocalizedText(fr: "Aucun lieu", en: "No place"))
    }

    var chosen = site.workshops
    if let text = query.programme {
      let id = try Self.id(
        text, among: site.programmes.map { ($0.id, $0.name?.value) },
        LocalizedText(fr: "Aucun programme", en: "No programme"))
      chosen.removeAll { workshop in !workshop.workshop.programmes.contains { $0.value == id } }
    }
    if let text = query.workshop {
      let id = try Self.id(
        text, among: site.workshops.map { ($0.id, $0.title) }, LocalizedText(fr: "Aucun atelier", en: "No workshop"))
      chosen.removeAll { $0.id != id }
    }
    if let text = query.cohort {
      let id = try Self.id(
        text, among: site.cohorts.map { ($0.id, $0.name?.value) }, LocalizedText(fr: "Aucun groupe", en: "No cohort"))
      let ids = Set(site.cohorts.filter { $0.id == id }.flatMap { site.workshops(of: $0) }.map(\.id))
      chosen.removeAll { !ids.contains($0.id) }
    }
    if let text = query.mode {
      let name = try Self.choice(text, WorkshopDecoder.modes, LocalizedText(fr: "Aucun mode", en: "No mode"))
      chosen.removeAll { $0.workshop.mode?.value.rawValue != name }
    }
    if let text = query.provision {
      let name = try Self.choice(
        text, WorkshopDecoder.provisionChoices, LocalizedText(fr: "Aucun aménagement", en: "No provision"))
      chosen.removeAll { workshop in !workshop.workshop.provisions.contains { $0.value.rawValue == name } }
    }
    workshops = Set(chosen.map(\.id))
  }

  func includes(_ session: Session, of workshop: ScheduledWorkshop) -> Bool {
    guard workshops.contains(workshop.id), session.end.date >= from, to.map({ session.start.date <= $0 }) ?? true
    else { return false }
    return place.map { $0 == (session.place ?? workshop.workshop.place?.value) } ?? true
  }

  /// What the word that names nothing was, in a sentence.
  struct Unknown: Error {
    let sentence: LocalizedText

    init(_ sentence: LocalizedText) { self.sentence = sentence }
  }
}

extension ScheduleSelection {
  private static func day(_ text: String?, _ option: String) throws(Unknown) -> LocalDate? {
    guard let text else { return nil }
    if let date = LocalDate(written: text) { return date }
    throw Unknown(
      LocalizedText(
        fr: "\(option) : « \(text) » n'est pas un jour. Écrivez 2027-03-02, ou 02/03/2027.",
        en: "\(option): '\(text)' is not a day. Write 2027-03-02."))
  }

  private static func backwards(_ from: LocalDate, _ to: LocalDate) -> LocalizedText {
    LocalizedText(
      fr: "Le dernier jour (\(to)) est avant le premier (\(from)) : ajoutez --from pour voir des séances passées.",
      en: "The last day (\(to)) is before the first (\(from)): add --from to see past sessions.")
  }

  /// By id or by name, accents and case forgiven.
  private static func id(
    _ text: String, among known: [(id: String, name: String?)], _ none: LocalizedText
  ) throws(Unknown) -> String {
    let key = Folding.key(text)
    if let found = known.first(where: { $0.id == text }) { return found.id }
    if let found = known.first(where: { Folding.key($0.id) == key || $0.name.map { Folding.key($0) } == key }) {
      return found.id
    }
    throw unknown(text, near: known.flatMap { [$0.id] + [$0.name].compactMap { $0 } }, all: known.map(\.id), none)
  }

  private static func choice(_ text: String, _ choices: DataChoices, _ none: LocalizedText) throws(Unknown) -> String {
    if let choice = choices.choice(written: text) { return choice.name }
    throw unknown(text, near: choices.spellings, all: choices.suggestions, none)
  }

  private static func unknown(
    _ text: String, near: [String], all: [String], _ none: LocalizedText
  ) -> Unknown {
    let list = all.sorted().prefix(12).joined(separator: ", ") + (all.count > 12 ? "…" : "")
    let known = LocalizedText(
      fr: all.isEmpty ? "Ce site n'en a pas." : "Il y a : \(list).",
      en: all.isEmpty ? "This site has none." : "There are: \(list).")
    let question = NearMiss.nearest(to: text, among: near).map { near in
      LocalizedText(fr: " Vouliez-vous dire « \(near) » ?", en: " Did you mean '\(near)'?")
    }
    return Unknown(
      LocalizedText(
        fr: "\(none.french) « \(text) ».\(question?.french ?? " " + known.french)",
        en: "\(none.english) '\(text)'.\(question?.english ?? " " + known.english)"))
  }
}
