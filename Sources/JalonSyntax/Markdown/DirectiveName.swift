import JalonCore

/// The blocks that Jalon knows. Each has French and English spellings, and those of the Carpentries' lessons.
package enum DirectiveName: String, CaseIterable, Sendable {
  case objectives, questions, prerequisites, keypoints, tip, warning, note, example, discussion, contact, instructor
  case details, exercise, hint, solution, explanation, testimonial, steps, checklist, quiz, bank, worksheet, table
  case tabs, tab, figure, audio, video, signLanguage = "sign_language", transcript, download

  /// As authors may write it; the first is the one that Jalon writes, in French.
  package var spellings: [String] {
    switch self {
    case .objectives: ["objectifs", "objectives"]
    case .questions: ["questions"]
    case .prerequisites: ["utile avant de commencer", "utile avant", "prerequisites", "prereq"]
    case .keypoints: ["à retenir", "keypoints", "key points"]
    case .tip: ["conseil", "astuce", "tip"]
    case .warning: ["attention", "avertissement", "warning", "caution", "important", "danger"]
    case .note: ["note", "remarque", "callout", "info", "admonition", "seealso"]
    case .example: ["exemple", "example"]
    case .discussion: ["discussion"]
    case .contact: ["à qui parler", "contact"]
    case .instructor: Self.trainers
    case .details: ["déplier", "spoiler", "details", "dropdown"]
    case .exercise: ["exercice", "exo", "challenge", "exercise"]
    case .hint: ["indice", "hint"]
    case .solution: ["solution"]
    case .explanation: ["explication", "explanation"]
    case .testimonial: ["témoignage", "testimonial"]
    case .steps: ["étapes", "steps"]
    case .checklist: ["à cocher", "liste à cocher", "checklist"]
    case .quiz: ["quiz"]
    case .bank: ["banque de questions", "question bank", "gift"]
    case .worksheet: ["fiche à remplir", "fiche", "worksheet"]
    case .table: ["tableau", "table"]
    case .tabs: ["onglets", "tabs", "group-tab", "tab-set", "panel-tabset"]
    case .tab: ["onglet", "tab", "tab-item"]
    case .figure: ["figure"]
    case .audio: ["audio", "son"]
    case .video: ["vidéo", "video"]
    case .signLanguage: ["lsf", "langue des signes", "sign language"]
    case .transcript: ["transcription", "transcript"]
    case .download: ["télécharger", "téléchargement", "download"]
    }
  }

  // What is meant for trainers is not shown to learners for one word more.
  private static let trainers = [
    "formateur", "formatrice", "instructor", "note formateur", "notes formateur", "note du formateur",
    "notes du formateur", "note pour le formateur", "notes pour le formateur", "pour le formateur",
    "pour les formateurs", "instructor note", "instructor notes",
  ]

  /// A heading on its first line is its title. Those of tabs and steps are the parts themselves, a quiz's is a question.
  var canBeginWithItsTitle: Bool {
    switch self {
    case .objectives, .questions, .prerequisites, .keypoints, .tip, .warning, .note, .example, .discussion, .contact,
      .instructor, .details, .exercise, .hint, .solution, .explanation, .testimonial, .checklist, .worksheet:
      true
    default: false
    }
  }

  /// Accents, case, spaces, hyphens and a final `s` are forgiven.
  package init?(spelling: some StringProtocol) {
    let key = Folding.key(spelling)
    guard let name = Self.names[key] ?? Self.singulars[Self.singular(key)] else { return nil }
    self = name
  }

  /// The known spelling that a word is a near miss of.
  static func nearest(to spelling: some StringProtocol) -> String? {
    allSpellings.nearest(to: String(spelling))
  }

  private static let allSpellings = NearMissIndex(allCases.flatMap(\.spellings))

  private static func singular(_ key: String) -> String {
    key.hasSuffix("s") ? String(key.dropLast()) : key
  }

  // By the whole word first: `tabs` holds each `tab`.
  private static let names = named { $0 }
  private static let singulars = named(singular)

  private static func named(_ key: (String) -> String) -> [String: DirectiveName] {
    Dictionary(
      allCases.flatMap { name in name.spellings.map { (key(Folding.key($0)), name) } },
      uniquingKeysWith: { first, _ in first })
  }
}
