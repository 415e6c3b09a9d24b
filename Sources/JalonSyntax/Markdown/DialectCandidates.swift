/// Places where Jalon's own signs may stand, noted as cmark's tree is read.
struct DialectCandidates {
  /// Links and images that a brace follows.
  var bracedLinks: [LinkAttributes.Candidate] = []
  /// Texts that begin a line with a colon, with `{`, with `[`.
  var colons: [LineStart] = []
  /// Code whose first line begins with three colons.
  var codes: [Int] = []
  /// An address holds braces of Jekyll.
  var hasLiquid = false
  var braces: [LineStart] = []
  var brackets: [LineStart] = []
}
