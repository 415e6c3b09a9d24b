/// How much of a text is markup.
package enum MarkdownDialect: Sendable {
  /// GitHub Flavored Markdown with footnotes, as cmark reads it: what the conformance tests compare with.
  case gfm
  /// And fenced blocks, attributes, alerts, the older Carpentries' lists.
  case jalon
}
