import JalonCore

extension Document {
  /// Whether some part is for trainers alone.
  package var hasTrainerNotes: Bool { directives.contains { $0.name == .instructor } }

  /// Takes out what is for trainers alone: the notes, their headings, and the footnotes that only they speak of.
  package mutating func removeTrainerNotes() {
    guard hasTrainerNotes else { return }
    var edits = TreeEdits()
    var isKept = [Bool](repeating: true, count: nodes.count)
    func drop(_ node: Int) {
      edits.drop(node)
      for inside in node..<nodes[node].end { isKept[inside] = false }
    }
    for directive in directives where directive.name == .instructor && isKept[directive.node] { drop(directive.node) }
    let used = footnotes(usedOutside: isKept)
    for node in nodes.indices {
      if case .footnoteDefinition(let number) = nodes[node].kind, !used.contains(number), isKept[node] { drop(node) }
    }
    moveWhatIsKnownByNode(keeping: isKept)
    edits.apply(to: &self)
    numberFootnotes()
  }

  /// The footnotes that what is kept leads to, through other footnotes too.
  private func footnotes(usedOutside isKept: [Bool]) -> Set<Int> {
    var references: [Int: [Int]] = [:]
    // 0 stands for what is no footnote.
    var definition = (number: 0, end: 0)
    for (index, node) in nodes.enumerated() where isKept[index] {
      if index >= definition.end { definition.number = 0 }
      switch node.kind {
      case .footnoteDefinition(let number): definition = (number, node.end)
      case .footnoteReference(let number, _): references[definition.number, default: []].append(number)
      default: break
      }
    }
    var used: Set<Int> = []
    var pending = references[0] ?? []
    while let number = pending.popLast() {
      if used.insert(number).inserted { pending += references[number] ?? [] }
    }
    return used
  }

  private mutating func moveWhatIsKnownByNode(keeping isKept: [Bool]) {
    var places: [Int] = []
    places.reserveCapacity(isKept.count)
    var place = 0
    for kept in isKept {
      places.append(place)
      if kept { place += 1 }
    }
    func moved(_ heading: Heading) -> Heading? {
      guard isKept[heading.node] else { return nil }
      return Heading(
        node: places[heading.node], level: heading.level, id: heading.id, text: heading.text,
        isExplicit: heading.isExplicit)
    }
    headings = headings.compactMap(moved)
    blockTitles = blockTitles.compactMap(moved)
    itemIDs = Dictionary(
      itemIDs.filter { isKept[$0.key] }.map { (places[$0.key], $0.value) }, uniquingKeysWith: { first, _ in first })
    for index in directives.indices {
      directives[index].titleHeading = directives[index].titleHeading.map { places[$0] }
    }
  }

  private mutating func numberFootnotes() {
    var numbers: [Int: Int] = [:]
    for node in nodes.indices {
      guard case .footnoteDefinition(let number) = nodes[node].kind else { continue }
      numbers[number] = numbers.count + 1
      nodes[node].kind = .footnoteDefinition(number: numbers.count)
    }
    var occurrences: [Int: Int] = [:]
    for node in nodes.indices {
      guard case .footnoteReference(let old, _) = nodes[node].kind, let number = numbers[old] else { continue }
      occurrences[number, default: 0] += 1
      nodes[node].kind = .footnoteReference(number: number, occurrence: occurrences[number, default: 1])
    }
  }
}
