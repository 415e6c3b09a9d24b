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

  func secret(of code: String) throws -> LearnerSecret? {
    try CohortLists(site, isReading: true).learner(code, in: "printemps")?.secret
  }

  func progress(of code: String) throws -> Progress? {
    try CohortLists(site, isReading: true).progress(code, in: "printemps")
  }

  var options: BuildOptions { BuildOptions(site: folder.path, moment: Self.moment, jobs: 2) }

  /// Receives files; what is told of them, without this folder's path.
  func receive(_ files: [String], learner: [String] = [], writes: Bool = true) async throws -> Told {
    let plan = try await ProgressImport(options).plan(files.map { "\(folder.path)/\($0)" }, learner: learner)
    if writes { try plan.write() }
    return Told(plan, folder.path)
  }

  struct Told {
    let lines: [String]
    let refusals: [Diagnostic]
    let isEmpty: Bool

    /// The plan itself goes at once: it keeps the folder for itself.
    init(_ plan: PrivatePlan, _ folder: String) {
      lines = plan.preview(in: .english, isColoured: false).replacing(folder + "/", with: "")
        .split(separator: "\n").map(String.init)
      refusals = plan.diagnostics
      isEmpty = plan.isEmpty
    }

    var summaries: [String] { refusals.map(\.summary.english) }
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
