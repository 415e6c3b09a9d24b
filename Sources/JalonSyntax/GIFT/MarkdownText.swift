/// Plain words as Markdown that says the same.
package enum MarkdownText {
  /// Escapes what Markdown would read as a sign.
  /// - Parameter continues: what stands before; its last line tells whether this text begins one.
  package static func escaped(_ text: String, keepsEntities: Bool = false, continues before: String = "") -> String {
    var result = ""
    var isLineStart = before.isEmpty || before.hasSuffix("\n")
    var isAfterNumber = false
    for character in text {
      let isSign = "\\`*_[]<>{}|~".contains(character) || (character == "&" && !keepsEntities)
      let isSignHere = (isLineStart && "#+-=:".contains(character)) || (isAfterNumber && ".)".contains(character))
      if isSign || isSignHere { result += "\\" }
      result.append(character)
      isAfterNumber = (isLineStart || isAfterNumber) && character.isNumber
      isLineStart = character == "\n" || (isLineStart && character == " ")
    }
    return result
  }
}
