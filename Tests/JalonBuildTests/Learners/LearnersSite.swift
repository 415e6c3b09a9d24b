import JalonCore
import JalonCurriculum

@testable import JalonBuild

/// A small site with learners, in a folder of its own.
struct LearnersSite {
  let folder: TemporaryFolder
  let site: SiteFolder
  static let moment = Moment.day("2027-03-10") ?? .instant(0)

  init(codes: [String] = ["a-01", "a-02"]) throws {
    folder = try TemporaryFolder([
      "content/site.yaml": "titre: Essai\nidentifiant: essai\nadresse: https://exemple.fr/f\n",
      "content/modules/x/01-a.md": """
      # Leçon

      ::: fiche {#f-projet}
      [offre]: Mon offre
      :::

      ::: fiche {#f-intime privé=oui}
      [mots]: Mes mots
      :::
      """,
    ])
    guard let site = SiteFolder(folder.path) else { throw CommandRefusal(LocalizedText(fr: "", en: "")) }
    self.site = site
    guard !codes.isEmpty else { return }
    try add(codes)
  }

  func add(_ codes: [String], agreedOn: String? = nil) throws {
    try LearnersAddition(site, moment: Self.moment)
      .plan(cohort: "printemps", codes: codes, sheet: nil, agreedOn: agreedOn).write()
  }

  var list: String { folder.text("prive/printemps.csv") ?? "" }

  func secret(of code: String) throws -> LearnerSecret? { try CohortLists(site).learner(code, in: "printemps")?.secret }

  func progress(of code: String) throws -> Progress? { try CohortLists(site).progress(code, in: "printemps") }

  var options: BuildOptions { BuildOptions(site: folder.path, moment: Self.moment, jobs: 2) }

  func plan(_ files: [String], learner: [String] = []) async throws -> PrivatePlan {
    try await ProgressImport(options).plan(files.map { "\(folder.path)/\($0)" }, learner: learner)
  }

  /// Writes what a device would share.
  func share(_ file: String, learner: String, lesson: String = "done", date: String = "2027-03-09", more: String = "")
    throws
  {
    try folder.write(
      """
      {"format":"jalon-progress","version":1,"site":"essai","learner":"\(learner)","lessons":{"x/a":{"state":{"value":\
      "\(lesson)","counter":1,"replica":"0000000a","date":"\(date)"}}}\(more)}
      """, to: file)
  }
}

/// The sentence of a refusal, in English.
func refusal(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? CommandRefusal)?.sentence(in: .english)
  }
}
