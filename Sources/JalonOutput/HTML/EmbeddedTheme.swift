/// The theme that is compiled into Jalon: `files` is generated from `templates/`.
package enum EmbeddedTheme {
  /// By path inside `templates/`.
  package static var all: [(path: String, text: String)] { files }
}
