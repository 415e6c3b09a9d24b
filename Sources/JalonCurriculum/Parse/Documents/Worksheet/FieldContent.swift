import JalonCore

/// What stands between the brackets of a field: `montant prix = 25`, `choix lieu : ici | ailleurs`.
struct FieldContent {
  private let text: FieldText
  private let open: Int
  private let inside: Range<Int>
  /// Between the bracket and the first `=` or `:`.
  private let head: [Range<Int>]
  private let separator: UInt8?
  private let tail: Range<Int>

  init(_ text: FieldText, open: Int) {
    self.text = text
    self.open = open
    let inside = open + 1..<text.bytes.count - 1
    let sign = text.bytes[inside].firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }
    self.inside = inside
    separator = sign.map { text.bytes[$0] }
    tail = sign.map { $0 + 1..<inside.upperBound } ?? inside.upperBound..<inside.upperBound
    head = Self.words(of: text.bytes, in: inside.lowerBound..<(sign ?? inside.upperBound))
  }

  func reading() -> FieldReading {
    let words = head.map(text.string)
    // `[texte long]` is a type that waits for its name, not a text called « long ».
    guard words.count > 1, FieldType(spelling: words.joined(separator: " ")) == nil else {
      return mistake(words.isEmpty || FieldType(spelling: words.joined(separator: " ")) == nil ? .type : .name)
    }
    guard let type = FieldType(spelling: words.dropLast().joined(separator: " ")) else {
      return mistake(severalWords(after: words[0]))
    }
    let name = Slug.slug(of: words[words.count - 1])
    guard !name.isEmpty else { return mistake(.name) }
    if let other = FieldMistakes.fieldBefore(open, in: text) { return .mistake(other) }
    return read(type, name)
  }

  private func read(_ type: FieldType, _ name: String) -> FieldReading {
    var options: [String] = []
    var initial = ""
    var formula: Formula?
    switch (type, separator) {
    case (.choice, UInt8(ascii: ":")):
      options = text.string(tail).split(separator: "|").map(Self.collapsed).filter { !$0.isEmpty }
      guard options.count > 1, Set(options).count == options.count else { return mistake(.choice) }
    case (.choice, _): return mistake(.choice)
    case (_, UInt8(ascii: ":")): return mistake(type.isFormula ? .formula : .colon)
    case (_, UInt8(ascii: "=")) where type.isFormula:
      switch FormulaParser.parse(text, in: tail) {
      case .failure(let problem): return .mistake(problem.diagnostic)
      case .success(let parsed): formula = parsed
      }
    case (_, UInt8(ascii: "=")):
      guard let value = Self.initial(Self.collapsed(text.string(tail)), type) else {
        return .mistake(FieldMistakes.initial(type, text.string(tail), at: text.place(tail)))
      }
      initial = value
    default: if type.isFormula { return mistake(.formula) }
    }
    return .field(
      WorksheetField(
        label: label, name: name, type: type, options: options, initial: initial, formula: formula, place: place))
  }

  /// What a field starts with, as it is written in the page; nil if it cannot be read.
  private static func initial(_ text: String, _ type: FieldType) -> String? {
    if type == .date { return date(text)?.description }
    return type.format != nil && NumberText.value(text) == nil ? nil : text
  }

  /// `2027-03-01` or `1/3/2027`.
  private static func date(_ text: String) -> LocalDate? {
    let parts = text.split(separator: "/")
    guard parts.count == 3 else { return LocalDate(iso: text) }
    let digits = parts.reversed().map { $0.count == 1 ? "0\($0)" : String($0) }
    return LocalDate(iso: digits.joined(separator: "-"))
  }

  private var label: String {
    var label = text.plain(0..<open)[...]
    while let last = label.last, last.isWhitespace || last == ":" { label.removeLast() }
    return String(label)
  }

  private var place: FieldPlace { text.place(open..<text.bytes.count) }

  private func mistake(_ kind: FieldMistakes.Kind) -> FieldReading {
    let words = head.map(text.string)
    return .mistake(FieldMistakes.notUnderstood(kind, text.string(inside), firstWord: words.first ?? "", at: place))
  }

  // `[choix lieu ici | ailleurs]` lacks its « : », `[calcul c a + b]` its « = ».
  private func severalWords(after type: String) -> FieldMistakes.Kind {
    guard isType(type) else { return .type }
    if FieldType(spelling: type) == .choice { return .choice }
    return FieldType(spelling: type)?.isFormula == true ? .formula : .nameOfSeveralWords
  }

  private func isType(_ word: String) -> Bool {
    FieldType.allCases.flatMap(\.spellings).contains { Folding.key($0) == Folding.key(word) }
  }

  private static func collapsed(_ text: some StringProtocol) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func words(of bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      let isSpace = bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0xC2 || isNoBreakTail(bytes, index)
      if isSpace, let begun = start {
        words.append(begun..<index)
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }

  // The no-break space is C2 A0; no letter that a name is made of begins with C2.
  private static func isNoBreakTail(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0xA0 && index > 0 && bytes[index - 1] == 0xC2
  }
}
