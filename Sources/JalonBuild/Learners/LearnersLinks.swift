import JalonCore
import JalonCurriculum
import JalonOutput

/// The personal links of a cohort, to be handed to each person: `jalon learners link`.
public struct LearnersLinks: Sendable {
  private let cards: [LearnerCard]
  private let remarks: [LocalizedText]
  private let site: SiteFolder
  private let title: String
  private let language: Language

  /// - Parameters:
  ///   - words: `COHORT [CODE…]`; without a code, everybody of the cohort.
  ///   - baseURL: replaces site.yaml's.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public init(_ site: SiteFolder, _ words: [String], baseURL: String? = nil) throws {
    let lists = try CohortLists(site, isReading: true)
    let selection = try LearnersSelection(words, in: lists)
    guard let address = baseURL ?? lists.settings.baseURL?.value else {
      throw CommandRefusal(
        LocalizedText(
          fr: """
            Un lien a besoin de l'adresse du site : écrivez « adresse: https://… » dans content/site.yaml, ou \
            --base-url https://…
            """,
          en:
            "A link needs the site's address: write 'base_url: https://…' in content/site.yaml, or --base-url https://…"
        ))
    }
    self.site = site
    title = lists.settings.title?.value ?? ""
    language = Language(tag: lists.settings.language?.value ?? SiteSettings.defaultLanguage) ?? .french
    let page = (address.hasSuffix("/") ? address : address + "/") + "progression/index.html#"
    let people = (lists.learners[selection.cohort] ?? []).filter {
      selection.codes.isEmpty || selection.codes.contains($0.code)
    }
    cards = people.compactMap { learner in
      guard learner.status == .active, let secret = learner.secret else { return nil }
      return LearnerCard(code: learner.code, link: page + secret.text)
    }
    remarks = people.compactMap { Self.remark($0, selection.cohort) }
    if people.isEmpty {
      throw CommandRefusal(
        LocalizedText(
          fr: "Personne dans \(selection.cohort) : « jalon learners add \(selection.cohort) a-01 » ajoute quelqu'un.",
          en: "Nobody in \(selection.cohort): 'jalon learners add \(selection.cohort) a-01' adds somebody."))
    }
  }

  private static func remark(_ learner: Learner, _ cohort: String) -> LocalizedText? {
    let code = learner.code
    if learner.status == .revoked {
      return LocalizedText(
        fr: "\(code) : lien retiré. « jalon learners rotate \(cohort) \(code) » en donne un nouveau.",
        en: "\(code): link withdrawn. 'jalon learners rotate \(cohort) \(code)' gives a new one.")
    }
    if learner.secret == nil {
      return LocalizedText(
        fr: "\(code) : pas encore de lien. « jalon learners rotate \(cohort) \(code) » en donne un.",
        en: "\(code): no link yet. 'jalon learners rotate \(cohort) \(code)' gives one.")
    }
    guard learner.publishingSecret == nil else { return nil }
    return LocalizedText(
      fr: """
        \(code) : ce lien n'ouvre encore rien, faute d'accord noté. « jalon learners add \(cohort) \(code) --agreed JOUR » \
        le note.
        """,
      en: """
        \(code): this link opens nothing yet, since no agreement is noted. 'jalon learners add \(cohort) \(code) \
        --agreed DAY' notes it.
        """)
  }

  /// A line each: the code and the link.
  public func text() -> String {
    let width = cards.map(\.code.count).max() ?? 0
    return cards.map { card in
      card.code + String(repeating: " ", count: width - card.code.count) + "  \(card.link)\n"
    }.joined()
  }

  /// Of whom there is no link, or one that opens nothing.
  public func remarks(in language: MessageLanguage) -> String { remarks.map { $0[language] + "\n" }.joined() }

  /// Writes cards to print, closed to other accounts.
  /// - Throws: `CommandRefusal` for a place that is published, `FileSystemError` when the machine refuses.
  /// - Returns: how many cards there are.
  public func writeCards(to file: String) throws -> Int {
    let path = SiteFolder.absolute(file)
    try site.requireUnpublished(path)
    let folder = OutputFolder(path: "/")
    let draft = path + ".draft"
    let bytes = CardSheet(title: title, language: language, cards: cards).html()
    try folder.write(bytes, to: draft, permissions: 0o600)
    try folder.rename(draft, of: folder, to: path)
    return cards.count
  }
}
