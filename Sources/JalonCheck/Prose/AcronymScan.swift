import JalonCore
import JalonCurriculum

/// The acronyms of a document, and whether it says what they stand for.
struct AcronymScan {
  struct Acronym {
    let name: String
    var places: [SourceRange]
    var isExplained: Bool
  }

  /// In the order of their first use.
  let acronyms: [Acronym]

  /// EI is « entreprise individuelle » and « entreprise d'insertion »: each of these has two lives in the same field.
  static let ambiguous: [String: String] = [
    "EI": "entreprise individuelle ou entreprise d'insertion",
    "CAE": "coopérative d'activité et d'emploi ou contrat d'accompagnement dans l'emploi",
    "AI": "association intermédiaire ou aide individuelle",
    "EA": "entreprise adaptée ou entreprise agricole",
  ]

  init(_ prose: Prose, in document: InspectedDocument) {
    var found: [String: Int] = [:]
    var acronyms: [Acronym] = []
    for passage in prose.passages {
      for index in passage.tokens where prose.tokens[index].traits.contains(.capitals) {
        guard let name = Self.acronym(at: index, in: passage, of: prose),
          found[name] != nil || !document.explains(name),
          !Self.isName(index, in: passage, of: prose, document)
        else { continue }
        let isExplained = Self.isExplained(index, in: passage, of: prose)
        let number = found[name] ?? acronyms.count
        if number == acronyms.count { acronyms.append(Acronym(name: name, places: [], isExplained: false)) }
        found[name] = number
        acronyms[number].isExplained = acronyms[number].isExplained || isExplained
        if acronyms[number].places.count < 10 {
          acronyms[number].places.append(prose.range(of: prose.tokens[index].core))
        }
      }
    }
    self.acronyms = acronyms
  }

  /// Two to seven capitals that are no word said loudly and no number.
  private static func acronym(at index: Int, in passage: Prose.Passage, of prose: Prose) -> String? {
    let token = prose.tokens[index]
    guard token.core.count <= 12, !token.traits.contains(.familiarAcronym), !token.traits.contains(.shouted),
      !isShouting(index, in: passage, of: prose)
    else { return nil }
    let name = prose.text(of: token.core).filter { $0 != "." }
    guard name.count <= 7, !RomanNumeral.isNumeral(name) else { return nil }
    return name
  }

  /// In a run of words in capitals that are no acronyms all: « NE PAS OUBLIER ».
  static func isShouting(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    // A few words to each side: a page all in capitals stays linear.
    let near = max(passage.tokens.lowerBound, index - 4)..<min(passage.tokens.upperBound, index + 5)
    var run = index..<index + 1
    while run.lowerBound > near.lowerBound, prose.tokens[run.lowerBound - 1].traits.contains(.capitals) {
      run = run.lowerBound - 1..<run.upperBound
    }
    while run.upperBound < near.upperBound, prose.tokens[run.upperBound].traits.contains(.capitals) {
      run = run.lowerBound..<run.upperBound + 1
    }
    return run.count > 1
      && run.contains { prose.tokens[$0].traits.contains(.shouted) || prose.tokens[$0].core.count >= 4 }
  }

  /// Beside an acronym of the glossary: « TIH BOOSTER », « PASS IAE ».
  static func isName(
    _ index: Int, in passage: Prose.Passage, of prose: Prose, _ document: InspectedDocument
  ) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard passage.tokens.contains(neighbour), prose.tokens[neighbour].traits.contains(.capitals) else { return false }
      return document.explains(prose.text(of: prose.tokens[neighbour].core))
    }
  }

  /// « maison départementale (MDPH) », « MDPH (maison départementale…) », « MDPH : maison… ».
  private static func isExplained(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    let before = index > passage.tokens.lowerBound ? tokens[index - 1].kind : nil
    let after = index + 1 < passage.tokens.upperBound ? tokens[index + 1].kind : nil
    if before == .openParenthesis, after == .closeParenthesis { return index - 2 >= passage.tokens.lowerBound }
    guard after == .openParenthesis, index + 3 < passage.tokens.upperBound else { return false }
    return tokens[index + 2].kind == .word && tokens[index + 3].kind == .word
  }
}
