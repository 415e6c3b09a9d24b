/// The order in which formulas are computed: each after those that it takes a value from.
///
/// A depth-first walk with a stack of its own: what is met again while it is still open goes round in circles.
struct FormulaOrder {
  private(set) var order: [FormulaTarget] = []
  /// Targets that need one another, each round from where it was met, of a long one its first.
  private(set) var cycles: [[FormulaTarget]] = []
  /// All that a round holds.
  private(set) var round: Set<FormulaTarget> = []

  private let needs: [FormulaTarget: [FormulaTarget]]
  private var path: [Step] = []
  private var states: [FormulaTarget: State] = [:]

  private struct Step {
    let target: FormulaTarget
    /// Which of its needs is looked at next.
    var next = 0
    /// The first step of the path that it or those after it come back to.
    var earliest = Int.max
  }

  /// What is open stands on the path.
  private enum State { case open(Int), done }

  /// No one follows a longer round.
  static let longestTold = 8

  /// - Parameter programs: in reading order, which is kept wherever it can be.
  init(_ programs: [(target: FormulaTarget, program: FormulaProgram)]) {
    let targets = Set(programs.map(\.target))
    needs = Dictionary(
      programs.map { ($0.target, $0.program.targets(in: $0.target.table).filter(targets.contains)) },
      uniquingKeysWith: { first, _ in first })
    for (target, _) in programs where states[target] == nil { walk(from: target) }
  }

  private mutating func walk(from start: FormulaTarget) {
    enter(start)
    while let last = path.last {
      let needed = needs[last.target, default: []]
      guard last.next < needed.count else {
        leave(last)
        continue
      }
      path[path.count - 1].next += 1
      switch states[needed[last.next]] {
      case nil: enter(needed[last.next])
      case .open(let start): addCycle(to: start)
      case .done: break
      }
    }
  }

  private mutating func enter(_ target: FormulaTarget) {
    states[target] = .open(path.count)
    path.append(Step(target: target))
  }

  private mutating func leave(_ step: Step) {
    states[step.target] = .done
    order.append(step.target)
    path.removeLast()
    if step.earliest <= path.count { round.insert(step.target) }
    if let before = path.indices.last { path[before].earliest = min(path[before].earliest, step.earliest) }
  }

  private mutating func addCycle(to start: Int) {
    cycles.append(path[start...].prefix(Self.longestTold + 1).map(\.target))
    path[path.count - 1].earliest = min(path[path.count - 1].earliest, start)
  }
}

extension FormulaProgram {
  /// What it takes values from.
  func targets(in table: String?) -> [FormulaTarget] {
    steps.compactMap { step in
      switch step {
      case .field(let name): FormulaTarget(table: nil, name: name)
      case .column(let name), .cumulative(let name): FormulaTarget(table: table, name: name)
      case .sum(let table, let column): FormulaTarget(table: table, name: column)
      case .number, .negate, .operate: nil
      }
    }
  }
}
