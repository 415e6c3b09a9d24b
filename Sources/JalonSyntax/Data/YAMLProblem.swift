/// Why a text could not be read to its end.
struct YAMLProblem {
  /// Where, in bytes of the text that was read.
  let offset: Int
  /// Where the value that holds the mistake begins.
  var context: Int?
  let kind: Kind

  enum Kind {
    /// libyaml gave up, for the reason it says.
    case syntax(String)
    /// YAML reads something, but not what was meant: a key's value, between these bytes, wants quotation marks.
    case trap(Range<Int>, key: String?)
  }
}
