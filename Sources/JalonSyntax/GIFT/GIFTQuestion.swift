import JalonCore

/// A question of Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format), as its importer reads it.
package struct GIFTQuestion: Sendable, Hashable {
  package var name: GIFTText?
  /// What is asked; a blank in the middle of a sentence is `_____`.
  package var stem: GIFTText
  package var answers: Answers
  /// `####`: said whatever was answered.
  package var generalFeedback: GIFTText?

  package enum Answers: Sendable, Hashable {
    /// A text without braces.
    case description
    /// `{}`
    case essay
    /// `{T#feedback to the wrong answer#feedback to the right one}`
    case trueFalse(Bool, wrong: GIFTText?, right: GIFTText?)
    /// `~` and `=`; several may be chosen where none has a `=`.
    case choices([Choice], isSingle: Bool)
    case shortAnswers([Choice])
    /// `{#24:0.5}`, `{#20..30}`
    case numbers([Number], otherFeedback: GIFTText?)
    case matching([Pair])
  }

  package struct Choice: Sendable, Hashable {
    package var text: GIFTText
    package var feedback: GIFTText?
    /// Per cent: 100 for a right answer, 0 for a wrong one.
    package var weight: Double

    package init(_ text: GIFTText, feedback: GIFTText? = nil, weight: Double) {
      self.text = text
      self.feedback = feedback
      self.weight = weight
    }
  }

  package struct Number: Sendable, Hashable {
    package var value: Value
    package var feedback: GIFTText?
    package var weight: Double
    package var text: GIFTText

    /// Plain decimals.
    package enum Value: Sendable, Hashable {
      case around(String, tolerance: String)
      case between(String, String)
    }

    package init(_ value: Value, feedback: GIFTText? = nil, weight: Double, text: GIFTText = GIFTText("")) {
      self.value = value
      self.feedback = feedback
      self.weight = weight
      self.text = text
    }
  }

  package struct Pair: Sendable, Hashable {
    /// Empty for an answer that belongs to nothing.
    package var prompt: GIFTText
    package var answer: GIFTText

    package init(_ prompt: GIFTText, _ answer: GIFTText) {
      self.prompt = prompt
      self.answer = answer
    }
  }

  package init(name: GIFTText?, stem: GIFTText, answers: Answers, generalFeedback: GIFTText? = nil) {
    self.name = name
    self.stem = stem
    self.answers = answers
    self.generalFeedback = generalFeedback
  }
}
