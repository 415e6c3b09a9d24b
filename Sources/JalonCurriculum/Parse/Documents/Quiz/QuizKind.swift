import JalonCore

/// The kinds of question; the raw value is what fingerprints and the progress file speak of.
package enum QuizKind: String, CaseIterable, Sendable {
  case single, multiple
  case trueFalse = "true-false"
  case shortText = "short-text"
  case number, matching, ordering, open

  /// As `type=` writes it; the first is the one that messages suggest.
  package var spellings: [String] {
    switch self {
    case .single: ["choix", "choix unique", "choice", "single", "single choice"]
    case .multiple: ["choix-multiples", "choix multiple", "multiple", "multiple choice", "plusieurs"]
    case .trueFalse: ["vrai-faux", "vrai ou faux", "true-false", "true or false"]
    case .shortText: ["réponse-courte", "texte", "texte court", "short-text", "short answer"]
    case .number: ["nombre", "numérique", "number", "numerical"]
    case .matching: ["association", "associer", "appariement", "matching"]
    case .ordering: ["ordre", "ordonner", "ordering", "order"]
    case .open: ["réponse-libre", "libre", "rédaction", "open", "essay"]
    }
  }

  /// Accents, case, spaces, hyphens and plurals are forgiven.
  package init?(spelling: String) {
    let wanted = Self.singular(spelling)
    guard let kind = Self.allCases.first(where: { $0.spellings.contains { Self.singular($0) == wanted } }) else {
      return nil
    }
    self = kind
  }

  /// The spelling that an author most likely meant.
  static func nearest(to spelling: String) -> String? {
    NearMiss.nearest(to: spelling, among: allCases.flatMap(\.spellings))
  }

  private static func singular(_ spelling: String) -> String {
    spelling.split { !$0.isLetter }.map { word in
      let key = Folding.key(word)
      return key.hasSuffix("s") ? String(key.dropLast()) : key
    }
    .joined()
  }
}
