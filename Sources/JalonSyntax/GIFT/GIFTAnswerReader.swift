import JalonCore

/// Reads what stands between the braces of a GIFT question.
struct GIFTAnswerReader {
  private(set) var generalFeedback: GIFTText?
  private(set) var diagnostics: [Diagnostic] = []

  private typealias Letters = ArraySlice<GIFTLetters.Letter>
  private let path: ProjectPath
  private let letters: ArraySlice<GIFTLetters.Letter>

  init(_ letters: ArraySlice<GIFTLetters.Letter>, of file: SourceFile) {
    path = file.path
    guard let mark = letters.last("####") else {
      self.letters = letters.trimmed
      return
    }
    self.letters = letters[..<mark].trimmed
    let feedback = GIFTFormat.text(letters[(mark + 4)...], in: file.path)
    generalFeedback = feedback.text.isEmpty ? nil : feedback
  }

  /// Nil where something is told that leaves no question.
  mutating func read() -> GIFTQuestion.Answers? {
    if letters.isEmpty { return .essay }
    if letters.isSign("#", at: letters.startIndex) { return readNumbers() }
    if letters.firstSign("~") != nil { return readChoices() }
    if letters.firstSign("=") != nil, letters.first("->") != nil { return readPairs() }
    return readTruth() ?? readShortAnswers()
  }

  // MARK: Choices

  private mutating func readChoices() -> GIFTQuestion.Answers? {
    let isSingle = letters.firstSign("=") != nil
    var choices: [GIFTQuestion.Choice] = []
    for piece in pieces(at: "~=") {
      let isRight = piece.sign == "="
      var rest = piece.letters
      let weight = isRight ? 100 : weight(&rest)
      choices.append(choice(rest, weight: weight ?? 0))
      if let weight, weight > 0, weight < 100, isSingle { tellWeight(piece.letters) }
    }
    guard choices.count > 1 else { return complain(letters, .tooFew) }
    guard choices.contains(where: { $0.weight > 0 }) else { return complain(letters, .noneRight) }
    if isSingle, choices.count(where: { $0.weight == 100 }) > 1 { tellSeveral() }
    return .choices(choices, isSingle: isSingle)
  }

  private func readTruth() -> GIFTQuestion.Answers? {
    let word = letters[..<(letters.firstSign("#") ?? letters.endIndex)].trimmed.string.uppercased()
    guard ["T", "TRUE", "F", "FALSE"].contains(word) else { return nil }
    let feedback = split(letters, at: "#", limit: 3).dropFirst().map { GIFTFormat.text($0, in: path) }
    func said(_ index: Int) -> GIFTText? {
      index < feedback.count && !feedback[index].text.isEmpty ? feedback[index] : nil
    }
    return .trueFalse(word.hasPrefix("T"), wrong: said(0), right: said(1))
  }

  private mutating func readShortAnswers() -> GIFTQuestion.Answers? {
    var answers: [GIFTQuestion.Choice] = []
    for piece in pieces(at: "=") {
      var rest = piece.letters
      let weight = weight(&rest) ?? 100
      if weight > 0, weight < 100 { tellWeight(piece.letters) }
      let answer = choice(rest, weight: weight)
      if answer.text.text.contains("*"), !answer.text.text.contains("\\*") { tellWildcard(answer.text.range) }
      answers.append(answer)
    }
    guard answers.contains(where: { $0.weight > 0 }) else { return complain(letters, .noneRight) }
    return .shortAnswers(answers)
  }

  private func choice(_ letters: Letters, weight: Double) -> GIFTQuestion.Choice {
    let (text, feedback) = textAndFeedback(letters)
    return GIFTQuestion.Choice(GIFTFormat.text(text, in: path), feedback: feedback, weight: weight)
  }

  // MARK: Numbers

  private mutating func readNumbers() -> GIFTQuestion.Answers? {
    var rest = letters.dropFirst()
    var other: GIFTText?
    if let mark = rest.firstSign("~") {
      other = textAndFeedback(rest[(mark + 1)...]).feedback
      rest = rest[..<mark]
    }
    var numbers: [GIFTQuestion.Number] = []
    for piece in pieces(at: "=", of: rest) {
      var letters = piece.letters
      let weight = weight(&letters) ?? 100
      if weight > 0, weight < 100 { tellWeight(piece.letters) }
      let (text, feedback) = textAndFeedback(letters)
      guard let value = value(text.trimmed) else { return complain(text.isEmpty ? self.letters : text, .noNumber) }
      numbers.append(
        GIFTQuestion.Number(
          value, feedback: feedback, weight: weight,
          text: GIFTText(text.trimmed.string, at: text.trimmed.range(in: path))))
    }
    guard numbers.contains(where: { $0.weight > 0 }) else { return complain(letters, .noneRight) }
    return .numbers(numbers, otherFeedback: other)
  }

  private func value(_ letters: Letters) -> GIFTQuestion.Number.Value? {
    let text = letters.string
    if let dots = text.firstRange(of: "..") {
      guard let low = Self.decimal(text[..<dots.lowerBound]), let high = Self.decimal(text[dots.upperBound...]) else {
        return nil
      }
      return .between(low, high)
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let value = Self.decimal(first) else { return nil }
    guard parts.count > 1 else { return .around(value, tolerance: "0") }
    guard let tolerance = Self.decimal(parts[1]) else { return nil }
    return .around(value, tolerance: tolerance)
  }

  /// A plain decimal, without needless noughts: GIFT has the point alone.
  private static func decimal(_ text: some StringProtocol) -> String? {
    let text = text.split { $0.isWhitespace }.joined()
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isDigits, (1...2).contains(parts.count), text.utf8.count <= 20, parts.contains(where: { !$0.isEmpty }) else {
      return nil
    }
    let whole = parts[0].drop { $0 == "0" }
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    return sign + (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  // MARK: Pairs

  private mutating func readPairs() -> GIFTQuestion.Answers? {
    var pairs: [GIFTQuestion.Pair] = []
    for piece in pieces(at: "=") {
      guard let arrow = piece.letters.first("->") else { return complain(piece.letters, .noArrow) }
      let prompt = GIFTFormat.text(piece.letters[..<arrow], in: path)
      let answer = piece.letters[(arrow + 2)...].trimmed
      pairs.append(GIFTQuestion.Pair(prompt, GIFTText(answer.string, at: answer.range(in: path))))
    }
    guard pairs.count > 1 else { return complain(letters, .tooFew) }
    return .matching(pairs)
  }
}

// MARK: - Pieces

extension GIFTAnswerReader {
  private struct Piece {
    let sign: Character?
    let letters: ArraySlice<GIFTLetters.Letter>
  }

  /// What stands after each sign; before the first, only if there is something.
  private func pieces(at signs: String, of letters: ArraySlice<GIFTLetters.Letter>? = nil) -> [Piece] {
    let letters = letters ?? self.letters
    var pieces: [Piece] = []
    var start = letters.startIndex
    var sign: Character?
    for index in letters.indices where letters[index...index].firstSign(signs) != nil {
      pieces.append(Piece(sign: sign, letters: letters[start..<index].trimmed))
      sign = Character(Unicode.Scalar(letters[index].byte))
      start = index + 1
    }
    pieces.append(Piece(sign: sign, letters: letters[start...].trimmed))
    return pieces.filter { $0.sign != nil || !$0.letters.isEmpty }
  }

  private func split(_ letters: Letters, at sign: String, limit: Int) -> [Letters] {
    var parts: [Letters] = []
    var rest = letters
    while parts.count < limit - 1, let mark = rest.firstSign(sign) {
      parts.append(rest[..<mark])
      rest = rest[(mark + 1)...]
    }
    return parts + [rest]
  }

  private func textAndFeedback(_ letters: Letters) -> (text: Letters, feedback: GIFTText?) {
    let parts = split(letters, at: "#", limit: 2)
    let feedback = parts.count > 1 ? GIFTFormat.text(parts[1], in: path) : nil
    return (parts[0], feedback?.text.isEmpty == true ? nil : feedback)
  }

  /// Takes `%50%` off; nil where there is none.
  private func weight(_ letters: inout Letters) -> Double? {
    guard letters.isSign("%", at: letters.startIndex), let end = letters.dropFirst().prefix(12).firstSign("%"),
      let weight = Double(letters[(letters.startIndex + 1)..<end].string)
    else { return nil }
    letters = letters[(end + 1)...].trimmed
    return weight
  }
}

// MARK: - What is told

extension GIFTAnswerReader {
  private enum Mistake { case tooFew, noneRight, noNumber, noArrow }

  private mutating func complain(_ letters: Letters, _ mistake: Mistake) -> GIFTQuestion.Answers? {
    let summary: LocalizedText
    let advice: LocalizedText
    switch mistake {
    case .tooFew:
      summary = LocalizedText(fr: "une seule réponse : il en faut deux ou plus", en: "one answer: it takes two or more")
      advice = LocalizedText(fr: "Écrivez « =la bonne » et « ~une autre ».", en: "Write '=right' and '~another'.")
    case .noneRight:
      summary = LocalizedText(fr: "aucune bonne réponse", en: "no right answer")
      advice = LocalizedText(
        fr: "Écrivez « = » devant elle, ou « ~%50% » devant chacune s'il y en a deux.",
        en: "Write '=' before it, or '~%50%' before each of two.")
    case .noNumber:
      summary = LocalizedText(
        fr: "« \(letters.trimmed.string) » n'est pas un nombre", en: "'\(letters.trimmed.string)' is no number")
      advice = LocalizedText(
        fr: "Écrivez « {#24} », « {#24:0.5} » ou « {#20..30} », avec un point.",
        en: "Write '{#24}', '{#24:0.5}' or '{#20..30}', with a point.")
    case .noArrow:
      summary = LocalizedText(fr: "cette ligne n'a pas de « -> »", en: "this line has no '->'")
      advice = LocalizedText(fr: "Écrivez « =Urssaf -> cotisations ».", en: "Write '=Cat -> meows'.")
    }
    diagnostics.append(
      Diagnostic(.giftSyntaxValid, .error, at: letters.trimmed.range(in: path), summary, explanation: advice))
    return nil
  }

  private mutating func tellWeight(_ letters: Letters) {
    diagnostics.append(
      GIFTFormat.unknownFeature(letters.range(in: path), fr: "les points partiels", en: "partial marks"))
  }

  private mutating func tellSeveral() {
    diagnostics.append(
      GIFTFormat.unknownFeature(
        letters.range(in: path), fr: "plusieurs « = » : une seule à choisir parmi plusieurs justes",
        en: "several '=': one to choose among several right ones"))
  }

  private mutating func tellWildcard(_ range: SourceRange) {
    diagnostics.append(
      GIFTFormat.unknownFeature(range, fr: "les « * » (n'importe quels caractères)", en: "'*' (any characters)"))
  }
}
