import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// Random formulas: what a reader computes from the tree is what the program computes from the text.
struct FormulaPropertyTests {
  private indirect enum Tree {
    case number(Int)
    case name(String)
    case negation(Tree)
    case operation(FormulaOperator, Tree, Tree)

    /// With the parentheses that are needed, and some that are not.
    func text(_ random: inout SystemRandomNumberGenerator) -> String {
      let text: String
      switch self {
      case .number(let number): text = "\(number)"
      case .name(let name): text = name
      case .negation(let tree): text = "−(\(tree.text(&random)))"
      case .operation(let sign, let left, let right):
        let spelling = ["+": ["+"], "-": ["-", "−"], "*": ["*", "×"], "/": ["/", "÷"]][sign.rawValue] ?? []
        text =
          Self.enclosed(left, unless: { !sign.bindsTighter || $0.bindsTighter }, &random)
          + " \(spelling.randomElement(using: &random) ?? "") "
          + Self.enclosed(right, unless: { !sign.bindsTighter && $0.bindsTighter }, &random)
      }
      return Int.random(in: 0..<8, using: &random) == 0 ? "(\(text))" : text
    }

    private static func enclosed(
      _ tree: Tree, unless binds: (FormulaOperator) -> Bool, _ random: inout SystemRandomNumberGenerator
    ) -> String {
      if case .operation(let sign, _, _) = tree, !binds(sign) { return "(\(tree.text(&random)))" }
      return tree.text(&random)
    }

    func value(_ names: [String: Double]) -> Double {
      switch self {
      case .number(let number): Double(number)
      case .name(let name): names[name] ?? 0
      case .negation(let tree): -tree.value(names)
      case .operation(let sign, let left, let right): sign.apply(left.value(names), right.value(names))
      }
    }

    static func random(depth: Int, _ random: inout SystemRandomNumberGenerator) -> Tree {
      switch depth == 0 ? Int.random(in: 0...1, using: &random) : Int.random(in: 0...6, using: &random) {
      case 0: return .number(Int.random(in: 1...40, using: &random))
      case 1: return .name(["a", "b", "c"].randomElement(using: &random) ?? "a")
      case 2: return .negation(.random(depth: depth - 1, &random))
      default:
        let sign = FormulaOperator.allCases.randomElement(using: &random) ?? .plus
        var right = Tree.random(depth: depth - 1, &random)
        if sign == .divided, case .number(0) = right { right = .number(1) }
        return .operation(sign, .random(depth: depth - 1, &random), right)
      }
    }
  }

  @Test func programsComputeWhatTheTreeSays() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<400 {
      let tree = Tree.operation(.plus, .name("a"), .random(depth: 5, &random))
      let text = tree.text(&random)
      let names = Dictionary(
        uniqueKeysWithValues: ["a", "b", "c"].map { ($0, Double(Int.random(in: -3...3, using: &random))) })
      let file = Drawing.file(
        "::: fiche {#f}\n- R : [calcul r = \(text)]\n- A : [nombre a]\n- B : [nombre b]\n- C : [nombre c]\n:::\n",
        "a.md")
      let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
      let program = try #require(Worksheet(document.directives[0], in: document).programs.first?.program, "\(text)")
      let result = program.result { if case .field(let name) = $0 { names[name] } else { nil } }
      let expected = tree.value(names)
      let isSame =
        result == expected || (result?.isNaN == true && (expected.isNaN || expected.magnitude >= NumberFormat.limit))
      #expect(isSame, "\(text) with \(names): \(String(describing: result)), not \(expected)")
    }
  }
}
