import JalonCore

extension Prose {
  /// Where the expressions of a list stand, headings and tables too.
  ///
  /// Names are left alone: « TIH BOOSTER », « le programme Tremplin ».
  func matches(of list: ExpressionList, _ trait: WordTraits) -> [ExpressionList.Match] {
    var matches: [ExpressionList.Match] = []
    for passage in passages {
      var index = passage.tokens.lowerBound
      while index < passage.tokens.upperBound {
        defer { index += 1 }
        let token = tokens[index]
        guard token.traits.contains(trait) else { continue }
        guard let match = list.match(at: index, of: self, before: passage.tokens.upperBound) else { continue }
        guard !isName(index, in: passage) else { continue }
        matches.append(match)
        index = match.tokens.upperBound - 1
      }
    }
    return matches
  }

  /// One diagnostic for each expression, at its first place.
  func diagnostics(
    for matches: [ExpressionList.Match], _ make: (ExpressionList.Entry, SourceRange) -> Diagnostic
  ) -> [Diagnostic] {
    var places: [String: [SourceRange]] = [:]
    var entries: [ExpressionList.Entry] = []
    for match in matches {
      if places[match.entry.expression] == nil { entries.append(match.entry) }
      places[match.entry.expression, default: []].append(range(ofTokens: match.tokens))
    }
    return entries.flatMap { entry in
      Diagnostic.atFirst(of: places[entry.expression] ?? []) { make(entry, $0) }
    }
  }

  /// A capital inside a sentence, or capitals alone.
  private func isName(_ index: Int, in passage: Passage) -> Bool {
    let traits = tokens[index].traits
    if traits.contains(.capitals) { return true }
    guard traits.contains(.capitalised), index > passage.tokens.lowerBound else { return false }
    return tokens[index - 1].isWord
  }
}
