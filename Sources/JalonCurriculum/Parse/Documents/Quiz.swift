import JalonCore
import JalonSyntax

extension RuleID {
  /// A quiz offers at least one right answer, written `- [x]`.
  package static let quizAnswerPresent = RuleID("quiz-answer-present")
  /// A quiz carries an id of its own, so that a learner's answer survives an edit.
  package static let quizIDPresent = RuleID("quiz-id-present")
  /// A quiz says something about each choice.
  package static let quizFeedbackPresent = RuleID("quiz-feedback-present")
}

/// A quiz as it stands in a document: which nodes are the question, which the choices.
package struct Quiz: Sendable {
  package let id: String?
  /// Sibling nodes of the stem, in order.
  package let stem: [Int]
  package let choices: [Choice]
  /// The directive nodes of a hint and an explanation.
  package let hint: Int?
  package let explanation: Int?

  package struct Choice: Sendable {
    /// From 1, in the author's order.
    package let number: Int
    package let isCorrect: Bool
    /// The list item.
    package let item: Int
    package let content: [Int]
    /// Quotes below the choice.
    package let feedback: [Int]
  }

  /// Several right answers: the learner ticks each.
  package var isMultiple: Bool { choices.lazy.filter(\.isCorrect).count > 1 }

  package init(_ directive: Directive, in document: Document) {
    id = directive.attributes.id
    var stem: [Int] = []
    var choices: [Choice] = []
    var hint: Int?
    var explanation: Int?
    for child in document.children(of: directive.node) {
      switch document.nodes[child].kind {
      case .list where choices.isEmpty && Self.isChoices(child, document):
        choices = Self.choices(of: child, document)
      case .directive(let number) where document.directives[number].name == .hint: hint = child
      case .directive(let number)
      where [.explanation, .solution].contains(document.directives[number].name): explanation = child
      default: if choices.isEmpty { stem.append(child) }
      }
    }
    self.stem = stem
    self.choices = choices
    self.hint = hint
    self.explanation = explanation
  }

  /// What a question asks, for its fingerprint: before typography, without markup.
  package func plainText(in document: Document) -> (stem: String, choices: [String]) {
    let stem = stem.map { document.plainText(of: $0..<document.nodes[$0].end) }.joined(separator: " ")
    let choices = choices.map { choice in
      choice.content.map { document.plainText(of: $0..<document.nodes[$0].end) }.joined(separator: " ")
    }
    return (stem, choices)
  }

  private static func isChoices(_ list: Int, _ document: Document) -> Bool {
    document.children(of: list).contains { item in
      if case .item(let checked) = document.nodes[item].kind { return checked != nil }
      return false
    }
  }

  private static func choices(of list: Int, _ document: Document) -> [Choice] {
    document.children(of: list).enumerated().map { offset, item in
      let children = document.children(of: item)
      var isCorrect = false
      if case .item(let checked) = document.nodes[item].kind { isCorrect = checked == true }
      return Choice(
        number: offset + 1, isCorrect: isCorrect, item: item,
        content: children.filter { document.nodes[$0].kind != .blockQuote },
        feedback: children.filter { document.nodes[$0].kind == .blockQuote })
    }
  }
}
