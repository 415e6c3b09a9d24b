import JalonCore
import JalonCurriculum

/// Adds people to a cohort's list, or notes what they agreed to: `jalon learners add`.
public struct LearnersAddition: Sendable {
  private let site: SiteFolder
  private let moment: Moment

  public init(_ site: SiteFolder, moment: Moment) {
    self.site = site
    self.moment = moment
  }

  /// - Parameters:
  ///   - sheet: the path of a spreadsheet's CSV; nil to add `codes`.
  ///   - agreedOn: the day on which those of `codes` agreed that their progress is published.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public func plan(cohort: String, codes: [String], sheet: String?, agreedOn: String? = nil) throws -> PrivatePlan {
    let lists = try CohortLists(site)
    try lists.requireSoundLists()
    try Self.checkCohort(cohort, lists)
    guard let sheet else {
      let people = try Self.people(codes, agreedOn: agreedOn, today: moment.date(in: lists.settings.timeZoneName))
      return try plan(people, cohort, lists)
    }
    let bytes = try DiskFileSystem(root: "/").read(ProjectPath(SiteFolder.absolute(sheet)))
    let read = LearnersSheet.read(SourceFile(path: ProjectPath(sheet), bytes: bytes))
    let people = read.sheet.learners.map { located in
      Person(
        learner: located.value, columns: read.sheet.columns,
        line: read.file.position(at: located.range.bytes.lowerBound).line)
    }
    var plan = try plan(people, cohort, lists)
    plan.diagnostics = read.sheet.diagnostics
    plan.sources = [read.file.path: read.file]
    return plan
  }

  /// Somebody to add, and which columns speak of them.
  private struct Person {
    let learner: Learner
    let columns: Set<LearnersColumn>
    var line: Int?
  }
}

// MARK: - Who

extension LearnersAddition {
  private static func checkCohort(_ cohort: String, _ lists: CohortLists) throws {
    if lists.cohorts.contains(cohort), cohort != "received" { return }
    guard lists.cohorts.isEmpty else { throw LearnersSelection.unknownCohort(cohort, in: lists) }
    guard Slug.slug(of: cohort) == cohort, cohort != "received" else {
      throw CommandRefusal(
        LocalizedText(
          fr:
            "« \(cohort) » ne peut pas nommer une cohorte : lettres minuscules, chiffres et tirets, comme printemps-2027.",
          en: "'\(cohort)' cannot name a cohort: lower-case letters, digits and hyphens, such as spring-2027."))
    }
  }

  private static func people(_ codes: [String], agreedOn: String?, today: LocalDate) throws -> [Person] {
    guard !codes.isEmpty else {
      throw CommandRefusal(
        LocalizedText(
          fr: "Qui ajouter ? Écrivez des codes (a-01 a-02), ou --from FICHIER.csv",
          en: "Whom to add? Write codes (a-01 a-02), or --from FILE.csv"))
    }
    let date = try agreedOn.map { text in
      guard let date = LearnersRow.date(text), date <= today else {
        throw CommandRefusal(
          LocalizedText(
            fr: "« \(text) » n'est pas le jour d'un accord : écrivez un jour passé, comme 2026-11-22.",
            en: "'\(text)' is not the day of an agreement: write a past day, such as 2026-11-22."))
      }
      return date
    }
    var seen: Set<String> = []
    return try codes.filter { seen.insert($0).inserted }.map { code in
      guard LearnersRow.isCode(code) else { throw notACode(code) }
      return Person(
        learner: Learner(code: code, publish: date != nil, agreedOn: date),
        columns: date == nil ? [.code] : [.code, .publish, .agreedOn])
    }
  }

  private static func notACode(_ word: String) -> CommandRefusal {
    let lowerCase = word.lowercased()
    return CommandRefusal(
      LocalizedText(fr: "« \(word) » n'est pas un code", en: "'\(word)' is not a code"),
      near: LearnersRow.isCode(lowerCase) ? lowerCase : nil,
      advice: LocalizedText(
        fr: """
          Un code a 16 signes au plus, un chiffre au moins, jamais quatre lettres de suite : a-07. Qui est a-07 se note \
          dans un fichier noms.csv qui reste sur votre appareil.
          """,
        en: """
          A code has at most 16 characters, at least one digit, never four letters in a row: a-07. Who a-07 is belongs in \
          a file noms.csv that stays on your own device.
          """))
  }
}

// MARK: - What changes

extension LearnersAddition {
  private func plan(_ people: [Person], _ cohort: String, _ lists: CohortLists) throws -> PrivatePlan {
    var plan = PrivatePlan(lists.store)
    let site = try lists.siteID
    var table = try lists.table(of: cohort)
    var random = SystemRandomNumberGenerator()
    var count = 0
    for person in people {
      let code = person.learner.code
      if let known = lists.learner(code, in: cohort) {
        update(known, person, &table, &plan)
        continue
      }
      let file = CohortLists.progressFile(code, in: cohort)
      guard !lists.store.contains(file) else {
        throw Self.leftBehind(code, cohort)
      }
      let secret = LearnerSecret.random(using: &random)
      table.append(Self.cells(of: person.learner, secret))
      plan.changes.append(.write(Progress.empty(site: site, learner: secret.learnerID).serialized(), to: file))
      plan.lines.append(Self.line("+", person, Self.agreement(person.learner)))
      count += 1
    }
    if count > 0, lists.files[cohort] == nil {
      let list = "\(lists.store.path)/\(cohort).csv"
      plan.lines.insert(LocalizedText(fr: "Nouvelle liste : \(list)", en: "New list: \(list)"), at: 0)
    }
    plan.nothing = LocalizedText(fr: "Rien à ajouter.", en: "Nothing to add.")
    let edited = table.edited()
    guard count > 0 || edited != lists.files[cohort]?.bytes ?? edited else { return plan }
    // The list comes last: a progress file alone belongs to nobody yet.
    plan.changes.append(.write(edited, to: "\(cohort).csv"))
    plan.done = LocalizedText(
      fr: "C'est écrit dans \(lists.store.path)/\(cohort).csv. « jalon learners link \(cohort) » donne les liens.",
      en: "Written to \(lists.store.path)/\(cohort).csv. 'jalon learners link \(cohort)' gives the links.")
    return plan
  }

  private func update(_ known: Learner, _ person: Person, _ table: inout LearnersTable, _ plan: inout PrivatePlan) {
    let new = person.learner
    var isChanged = false
    func set(_ column: LearnersColumn, _ text: String, if differs: Bool) {
      guard differs, person.columns.contains(column) else { return }
      table.set(column, to: text, of: known.code)
      isChanged = true
    }
    set(.publish, new.publish ? "oui" : "non", if: known.publish != new.publish)
    set(.agreedOn, new.agreedOn?.description ?? "", if: known.agreedOn != new.agreedOn)
    set(.status, new.status == .active ? "actif" : "révoqué", if: known.status != new.status)
    let unchanged = LocalizedText(fr: "déjà dans la liste", en: "already in the list")
    plan.lines.append(Self.line(isChanged ? "~" : "=", person, isChanged ? Self.agreement(new) : unchanged))
  }

  private static func cells(of learner: Learner, _ secret: LearnerSecret) -> [LearnersColumn: String] {
    [
      .code: learner.code, .secret: secret.text, .status: learner.status == .active ? "actif" : "révoqué",
      .publish: learner.publish ? "oui" : "non", .agreedOn: learner.agreedOn?.description ?? "",
    ]
  }

  private static func line(_ mark: String, _ person: Person, _ text: LocalizedText) -> LocalizedText {
    let code = person.learner.code
    return LocalizedText(
      fr: "\(mark) \(code)\(person.line.map { " (ligne \($0))" } ?? "") : \(text.french)",
      en: "\(mark) \(code)\(person.line.map { " (line \($0))" } ?? ""): \(text.english)")
  }

  private static func agreement(_ learner: Learner) -> LocalizedText {
    guard learner.status == .active else { return LocalizedText(fr: "lien retiré", en: "link withdrawn") }
    guard learner.publish, let date = learner.agreedOn else {
      return LocalizedText(fr: "progression non publiée", en: "progress not published")
    }
    return LocalizedText(fr: "publication acceptée le \(date)", en: "agreed to publication on \(date)")
  }

  private static func leftBehind(_ code: String, _ cohort: String) -> CommandRefusal {
    CommandRefusal(
      LocalizedText(
        fr: """
          Il reste un fichier \(cohort)/\(code).json de quelqu'un qui n'est plus dans la liste. « jalon learners forget \
          \(cohort) \(code) » l'efface ; sinon choisissez un autre code.
          """,
        en: """
          There is still a file \(cohort)/\(code).json of somebody who is no longer in the list. 'jalon learners forget \
          \(cohort) \(code)' erases it; or choose another code.
          """))
  }
}
