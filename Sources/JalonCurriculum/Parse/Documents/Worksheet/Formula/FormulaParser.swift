import JalonCore

/// Reads a formula: operands and signs wait on a stack until what binds tighter is done (Dijkstra's shunting yard), so
/// that no depth of parentheses costs the machine's own stack.
struct FormulaParser {
  private let text: FieldText
  private let tokens: [FormulaToken]
  private var nodes: [Formula.Node] = []
  private var operands: [Int] = []
  private var waiting: [Waiting] = []
  private var depth = 0
  private var index = 0
  /// True where a number or a name must come next.
  private var wantsOperand = true

  private enum Waiting {
    case operation(FormulaOperator, Range<Int>)
    case negation(Range<Int>)
    case open(Range<Int>)
  }

  /// No one reads deeper.
  private static let maximumDepth = 64

  static func parse(_ text: FieldText, in range: Range<Int>) -> Result<Formula, FormulaProblem> {
    var parser = FormulaParser(text, range)
    return Result { () throws(FormulaProblem) in try parser.parse(range) }
  }

  private init(_ text: FieldText, _ range: Range<Int>) {
    self.text = text
    tokens = FormulaLexer.tokens(of: text.bytes[range])
  }
}

extension FormulaParser {
  private mutating func parse(_ range: Range<Int>) throws(FormulaProblem) -> Formula {
    guard !tokens.isEmpty else { throw FormulaProblem(.empty, at: text.place(range.lowerBound - 1..<range.upperBound)) }
    while index < tokens.count {
      if wantsOperand { try readOperand() } else { try readSign() }
      index += 1
    }
    if wantsOperand { throw FormulaProblem(.unfinished(words(tokens.count - 1)), at: place(tokens.count - 1)) }
    while let last = waiting.popLast() {
      if case .open(let range) = last { throw FormulaProblem(.unclosed, at: text.place(range)) }
      apply(last)
    }
    return Formula(nodes: nodes)
  }

  private mutating func readOperand() throws(FormulaProblem) {
    let token = tokens[index]
    switch token.kind {
    case .number(let value): push(.number(value), token.range)
    case .word(let word): try readWord(word, token)
    case .open: try open(token.range)
    case .sign(.minus): waiting.append(.negation(token.range))
    case .sign(.plus): break
    case .sign, .close:
      let before = index > 0 ? words(index - 1) : nil
      throw FormulaProblem(.missingOperand(words(index), after: before), at: text.place(token.range))
    case .unknown(let character): throw FormulaProblem(.unknown(character), at: text.place(token.range))
    }
  }

  private mutating func readWord(_ word: String, _ token: FormulaToken) throws(FormulaProblem) {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .open else {
      return push(.name(word), token.range)
    }
    let aggregate = FormulaAggregate.allCases.first { $0.spellings.contains { Folding.key($0) == Folding.key(word) } }
    guard let aggregate else { throw FormulaProblem(.unknownFunction(word), at: text.place(token.range)) }
    guard index + 3 < tokens.count, case .word(let column) = tokens[index + 2].kind, tokens[index + 3].kind == .close
    else { throw FormulaProblem(.columnWanted(word), at: text.place(token.range)) }
    push(.aggregate(aggregate, column), tokens[index + 2].range)
    index += 3
  }

  private mutating func readSign() throws(FormulaProblem) {
    let token = tokens[index]
    switch token.kind {
    case .sign(let sign):
      while let last = waiting.last, binds(last, before: sign) { apply(waiting.removeLast()) }
      waiting.append(.operation(sign, token.range))
      wantsOperand = true
    case .close: try close(token.range)
    case .unknown(let character): throw FormulaProblem(.unknown(character), at: text.place(token.range))
    case .number, .word, .open:
      throw FormulaProblem(.missingSign(words(index - 1), words(index)), at: text.place(token.range))
    }
  }

  private mutating func open(_ range: Range<Int>) throws(FormulaProblem) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw FormulaProblem(.tooDeep(Self.maximumDepth), at: text.place(range))
    }
    waiting.append(.open(range))
  }

  private mutating func close(_ range: Range<Int>) throws(FormulaProblem) {
    while let last = waiting.popLast() {
      if case .open = last {
        depth -= 1
        return
      }
      apply(last)
    }
    throw FormulaProblem(.unopened, at: text.place(range))
  }

  private func binds(_ waiting: Waiting, before sign: FormulaOperator) -> Bool {
    switch waiting {
    case .operation(let earlier, _): earlier.bindsTighter || !sign.bindsTighter
    case .negation: true
    case .open: false
    }
  }

  private mutating func push(_ kind: Formula.Kind, _ range: Range<Int>) {
    nodes.append(Formula.Node(kind: kind, place: text.place(range)))
    operands.append(nodes.count - 1)
    wantsOperand = false
  }

  private mutating func apply(_ waiting: Waiting) {
    guard let right = operands.popLast() else { return }
    switch waiting {
    case .negation(let range): push(.negation(right), range)
    case .operation(let sign, let range):
      guard let left = operands.popLast() else { return }
      push(.operation(sign, left, right), range)
    case .open: break
    }
  }

  private func words(_ token: Int) -> String { text.string(tokens[token].range) }

  private func place(_ token: Int) -> FieldPlace { text.place(tokens[token].range) }
}
