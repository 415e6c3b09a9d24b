import JalonCore
import JalonCurriculum

/// Files received one after the other, and what becomes of each learner's progress.
struct Reception {
  private typealias Owner = LearnerIndex.Owner

  private let lists: CohortLists
  private let site: String
  private let secrets: [LearnerSecret]
  private let forgotten: ForgottenLearners
  private let privateActivities: Set<String>
  private let now: LocalDate
  private let owner: LearnerIndex.Owner?
  private var index: LearnerIndex
  /// Before the files, and after those that were received so far.
  private var progress: [Owner: (before: Progress?, after: Progress)] = [:]
  private var kept: Set<String> = []
  private var result: PrivatePlan

  /// - Parameter owner: whose the files are; nil to ask their ids.
  init(
    _ lists: CohortLists, privateActivities: Set<String>, now: LocalDate, owner: LearnerIndex.Owner?
  ) throws {
    self.lists = lists
    self.privateActivities = privateActivities
    self.now = now
    self.owner = owner
    site = try lists.siteID
    secrets = lists.learners.sorted { $0.key < $1.key }.flatMap { $0.value.compactMap(\.secret) }
    forgotten = ForgottenLearners(parsing: lists.store.read(ForgottenLearners.fileName) ?? [])
    index = LearnerIndex(lists)
    result = PrivatePlan(lists.store)
    result.nothing = LocalizedText(fr: "Rien de nouveau.", en: "Nothing new.")
  }

  /// - Throws: `FileSystemError` when the machine refuses.
  mutating func receive(_ path: String) throws {
    let file: SourceFile
    switch ReceivedFiles.read(path) {
    case .failure(let refusal):
      return refuse(SourceFile(path: ProjectPath(path), bytes: []), refusal.summary)
    case .success(let read): file = read
    }
    let decoded = ReceivedProgress.decode(file, site: site, secrets: secrets, now: now)
    guard let received = decoded.received else {
      result.sources[file.path] = file
      result.diagnostics += decoded.diagnostics
      return
    }
    let id = received.progress.learner
    if forgotten.contains(learnerID: id) { return refuse(file, Messages.forgotten) }
    let found = try index.owner(of: id)
    guard let owner = owner ?? found else { return refuse(file, Messages.unknown, Messages.sayWhose) }
    if let found, found != owner { return refuse(file, Messages.another(found)) }
    merge(received, owner, file)
  }

  /// What is to be written: each learner's progress and originals.
  func plan() -> PrivatePlan {
    var plan = result
    // Originals come first: a merged file without them would be all that is left.
    for (owner, progress) in progress.sorted(by: { ($0.key.cohort, $0.key.code) < ($1.key.cohort, $1.key.code) })
    where progress.before != progress.after {
      let file = CohortLists.progressFile(owner.code, in: owner.cohort)
      plan.changes.append(.write(progress.after.serialized(), to: file))
    }
    plan.done = LocalizedText(
      fr: "C'est enregistré. « jalon progress show COHORTE CODE » montre où en est quelqu'un.",
      en: "Taken in. 'jalon progress show COHORT CODE' shows where somebody is.")
    return plan
  }
}

extension Reception {
  private mutating func merge(_ received: ReceivedProgress, _ owner: Owner, _ file: SourceFile) {
    guard let before = current(of: owner, received.progress.learner) else {
      return refuse(file, Messages.unreadable(owner, lists.store.path))
    }
    let found = received.progress.privateActivities(among: privateActivities)
    let clean = received.progress.removing(privateActivities: privateActivities)
    let after = ProgressMerge.merge(before, clean.relabelled(before.learner))
    progress[owner]?.after = after
    let isKept = keep(clean, isWhole: found.isEmpty && received.kind == .shared, owner, file)
    tell(owner, file, after.changes(since: before), isNew: after != before, isKept: isKept)
    if received.kind == .backup { result.lines.append(Messages.backup) }
    if !found.isEmpty { result.lines.append(Messages.privateParts(found)) }
  }

  /// The progress so far; nil if the file that is kept cannot be read.
  private mutating func current(of owner: Owner, _ id: String) -> Progress? {
    if let known = progress[owner] { return known.after }
    let file = CohortLists.progressFile(owner.code, in: owner.cohort)
    let before = lists.progress(owner.code, in: owner.cohort)
    guard before != nil || !lists.store.contains(file) else { return nil }
    let own = lists.learner(owner.code, in: owner.cohort)?.secret?.learnerID
    let start = before ?? Progress.empty(site: site, learner: own ?? id)
    progress[owner] = (before, start)
    return start
  }

  /// Keeps the original under its digest; of one with personal parts, the rest.
  /// - Returns: whether it was kept before.
  private mutating func keep(_ clean: Progress, isWhole: Bool, _ owner: Owner, _ file: SourceFile) -> Bool {
    let digest = Digest.hexadecimal(of: file.bytes)
    let place = "\(CohortLists.receivedFolder(owner.code, in: owner.cohort))/\(digest).json"
    guard !lists.store.contains(place), kept.insert(place).inserted else { return true }
    result.changes.append(
      isWhole
        ? .copy(from: SiteFolder.absolute(file.path.string), digest: digest, to: place)
        : .write(clean.serialized(), to: place))
    return false
  }

  private mutating func tell(
    _ owner: Owner, _ file: SourceFile, _ changes: [ProgressSection: Int], isNew: Bool, isKept: Bool
  ) {
    let same = isKept ? Messages.received : Messages.same
    let text = ProgressWords.sentence(changes) ?? (isNew ? Messages.otherChanges : same)
    result.lines.append(
      LocalizedText(
        fr: "\(isNew ? "+" : "=") \(owner.code) (\(owner.cohort)), \(file.path) : \(text.french)",
        en: "\(isNew ? "+" : "=") \(owner.code) (\(owner.cohort)), \(file.path): \(text.english)"))
  }

  private mutating func refuse(_ file: SourceFile, _ summary: LocalizedText, _ explanation: LocalizedText? = nil) {
    result.sources[file.path] = file
    result.diagnostics.append(
      Diagnostic(.learnerFileReadable, .error, at: .start(of: file.path), summary, explanation: explanation))
  }
}

private enum Messages {
  static let forgotten = LocalizedText(
    fr: "cette personne a demandé l'oubli : son fichier est refusé",
    en: "this person was forgotten: the file is refused")

  static let unknown = LocalizedText(
    fr: "personne de ce site n'a cet identifiant", en: "nobody of this site has this id")

  static let sayWhose = LocalizedText(
    fr: "L'appareil n'a pas ouvert le lien personnel. Vous savez de qui vient le fichier ? Ajoutez --learner CODE.",
    en: "The device has not opened the personal link. Do you know whose file it is? Add --learner CODE.")

  static let received = LocalizedText(fr: "déjà reçu", en: "received already")

  static let same = LocalizedText(fr: "rien de nouveau", en: "nothing new")

  static let otherChanges = LocalizedText(fr: "réglages", en: "settings")

  static let backup = LocalizedText(
    fr: """
        C'est une sauvegarde complète, faite pour la personne elle-même : sa partie personnelle n'est ni prise ni gardée. \
      Effacez ce fichier de votre appareil.
      """,
    en: """
        It is a whole backup, made for the person alone: its personal part is neither taken nor kept. Erase that file \
      from your device.
      """)

  static func privateParts(_ ids: [String]) -> LocalizedText {
    let list = ids.joined(separator: ", ")
    return LocalizedText(
      fr: "  Retiré, car personnel : \(list).", en: "  Taken out, since it is personal: \(list).")
  }

  static func another(_ owner: LearnerIndex.Owner) -> LocalizedText {
    LocalizedText(
      fr: "ce fichier est celui de \(owner.code) (\(owner.cohort))",
      en: "this file is that of \(owner.code) (\(owner.cohort))")
  }

  static func unreadable(_ owner: LearnerIndex.Owner, _ folder: ProjectPath) -> LocalizedText {
    let file = "\(folder)/\(CohortLists.progressFile(owner.code, in: owner.cohort))"
    return LocalizedText(
      fr: "\(file) ne se lit pas : « jalon check » dit pourquoi", en: "\(file) cannot be read: 'jalon check' says why")
  }
}
