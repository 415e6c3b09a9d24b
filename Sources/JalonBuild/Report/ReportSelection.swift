import JalonCore
import JalonCurriculum

/// The cohorts that a query names.
struct ReportSelection {
  /// Ids, in order.
  let cohorts: [String]
  /// Of the one cohort or programme that was asked for.
  let name: String?
  /// Several cohorts may be in the report: each person's is said.
  let hasSeveral: Bool

  /// - Parameter lists: the cohorts that have a list of learners.
  /// - Throws: `Unknown` for a word that names nothing.
  init(_ query: ReportQuery, in site: Site, lists: Set<String>) throws(Unknown) {
    let known = site.cohorts.map { (id: $0.id, name: $0.name?.value) }
    let unnamed = lists.subtracting(known.map(\.id)).sorted().map { (id: $0, name: String?.none) }
    if let text = query.cohort {
      let found = try Self.find(
        text, among: known + unnamed, LocalizedText(fr: "Aucun groupe", en: "No cohort"))
      (cohorts, name, hasSeveral) = ([found.id], found.name ?? found.id, false)
    } else if let text = query.programme {
      let found = try Self.find(
        text, among: site.programmes.map { ($0.id, $0.name?.value) },
        LocalizedText(fr: "Aucun programme", en: "No programme"))
      cohorts = site.cohorts.filter { $0.programme?.value == found.id }.map(\.id).sorted()
      (name, hasSeveral) = (found.name ?? found.id, true)
    } else {
      (cohorts, name, hasSeveral) = ((known + unnamed).map(\.id).sorted(), nil, true)
    }
  }

  struct Unknown: Error {
    let sentence: LocalizedText
  }

  /// By id or by name, accents and case forgiven.
  private static func find(
    _ text: String, among known: [(id: String, name: String?)], _ none: LocalizedText
  ) throws(Unknown) -> (id: String, name: String?) {
    let key = Folding.key(text)
    if let found = known.first(where: { $0.id == text || Folding.key($0.id) == key }) { return found }
    if let found = known.first(where: { $0.name.map { Folding.key($0) } == key }) { return found }
    let words = known.flatMap { [$0.id] + [$0.name].compactMap { $0 } }
    let list = known.map(\.id).sorted().prefix(12).joined(separator: ", ") + (known.count > 12 ? "…" : "")
    var question = LocalizedText(
      fr: known.isEmpty ? " Ce site n'en a pas." : " Il y a : \(list).",
      en: known.isEmpty ? " This site has none." : " There are: \(list).")
    if let near = NearMiss.nearest(to: text, among: words) {
      question = LocalizedText(fr: " Vouliez-vous dire « \(near) » ?", en: " Did you mean '\(near)'?")
    }
    throw Unknown(
      sentence: LocalizedText(
        fr: "\(none.french) « \(text) ».\(question.french)", en: "\(none.english) '\(text)'.\(question.english)"))
  }
}
