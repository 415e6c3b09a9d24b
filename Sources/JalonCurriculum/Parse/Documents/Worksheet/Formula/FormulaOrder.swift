/// The order in which formulas are computed: each after those that it takes a value from.
///
/// A depth-first walk with a stack of its own: what is met again while it is still open goes round in circles.
struct FormulaOrder {
  private(set) var order: [FormulaTarget] = []
  /// Targets that need one another, each round from where it was met.
  private(set) var cycles: [[FormulaTarget]] = []

  private let needs: [FormulaTarget: [FormulaTarget]]
  private var path: [(target: FormulaTarget, next: Int)] = []
  private var states: [FormulaTarget: State] = [:]

  private enum State { case open, done }

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
        states[last.target] = .done
        order.append(last.target)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      switch states[needed[last.next]] {
      case nil: enter(needed[last.next])
      case .open: addCycle(to: needed[last.next])
      case .done: break
      }
    }
  }

  private mutating func enter(_ target: FormulaTarget) {
    states[target] = .open
    path.append((target, 0))
  }

  private mutating func addCycle(to target: FormulaTarget) {
    guard let start = path.firstIndex(where: { $0.target == target }) else { return }
    cycles.append(path[start...].map(\.target))
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
