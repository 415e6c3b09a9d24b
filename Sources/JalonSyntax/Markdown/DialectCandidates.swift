/// Places where Jalon's own signs may stand, noted as cmark's tree is read.
struct DialectCandidates {
  /// Links and images that a brace follows.
  var bracedLinks: [LinkAttributes.Candidate] = []
  /// Texts that begin a line with a colon, with `{`, with `[`.
  var colons: [Int] = []
  var braces: [LineStart] = []
  var brackets: [LineStart] = []
}
