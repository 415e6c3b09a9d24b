/// Writes questions as GIFT: what `GIFTParser` reads back is the same.
package enum GIFTWriter {
  package static func text(of questions: [GIFTQuestion]) -> String {
    questions.map(text).joined(separator: "\n")
  }

  private static func text(of question: GIFTQuestion) -> String {
    let name = question.name.map { "::\(escaped($0.text))::" } ?? ""
    let stem = written(question.stem)
    let feedback = question.generalFeedback.map { "\t####\(written($0))\n" } ?? ""
    let lines = lines(of: question.answers)
    switch question.answers {
    case .description: return "\(name)\(stem)\n"
    case .essay: return "\(name)\(stem){\(feedback.isEmpty ? "" : "\n" + feedback)}\n"
    case .trueFalse: return "\(name)\(stem){\(lines.joined())\(feedback.isEmpty ? "" : "\n" + feedback)}\n"
    case .numbers: return "\(name)\(stem){#\n\(block(lines))\(feedback)}\n"
    default: return "\(name)\(stem){\n\(block(lines))\(feedback)}\n"
    }
  }

  private static func block(_ lines: [String]) -> String { lines.map { "\t\($0)\n" }.joined() }

  private static func lines(of answers: GIFTQuestion.Answers) -> [String] {
    switch answers {
    case .description, .essay: return []
    case .trueFalse(let isTrue, let wrong, let right):
      let first = wrong.map(written) ?? ""
      let second = right.map { "#" + written($0) } ?? ""
      return [(isTrue ? "TRUE" : "FALSE") + (first.isEmpty && second.isEmpty ? "" : "#" + first + second)]
    case .choices(let choices, let isSingle): return choices.map { choice($0, isSingle: isSingle) }
    case .shortAnswers(let answers): return answers.map { shortAnswer($0) }
    case .numbers(let numbers, let other):
      return numbers.map(number) + (other.map { ["~#" + written($0)] } ?? [])
    case .matching(let pairs):
      return pairs.map { "=\(written($0.prompt)) -> \(escaped($0.answer.text))" }
    }
  }

  private static func choice(_ choice: GIFTQuestion.Choice, isSingle: Bool) -> String {
    var sign = "~%\(decimal(choice.weight))%"
    if choice.weight == 0, !choice.text.text.hasPrefix("%") { sign = "~" }
    if choice.weight == 100, isSingle { sign = "=" }
    return sign + written(choice.text) + said(choice.feedback)
  }

  private static func shortAnswer(_ answer: GIFTQuestion.Choice) -> String {
    let needsWeight = answer.weight != 100 || answer.text.text.hasPrefix("%")
    return (needsWeight ? "=%\(decimal(answer.weight))%" : "=") + written(answer.text) + said(answer.feedback)
  }

  private static func number(_ number: GIFTQuestion.Number) -> String {
    let weight = number.weight == 100 ? "" : "%\(decimal(number.weight))%"
    let value =
      switch number.value {
      case .around(let value, let tolerance): tolerance == "0" ? value : "\(value):\(tolerance)"
      case .between(let low, let high): "\(low)..\(high)"
      }
    return "=\(weight)\(value)\(said(number.feedback))"
  }

  private static func said(_ feedback: GIFTText?) -> String { feedback.map { "#" + written($0) } ?? "" }

  private static func written(_ text: GIFTText) -> String {
    // A text that begins as a format does would lose its first word.
    let looksFormatted = GIFTText.Format.allCases.contains { text.text.hasPrefix("[\($0.rawValue)]") }
    let format = text.format ?? (looksFormatted ? .moodle : nil)
    return (format.map { "[\($0.rawValue)]" } ?? "") + escaped(text.text)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": continue
      case "~", "=", "#", "{", "}", ":", "\\": result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// 50, 33.33333: as Moodle writes its fractions.
  private static func decimal(_ number: Double) -> String {
    let rounded = (number * 100_000).rounded() / 100_000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
