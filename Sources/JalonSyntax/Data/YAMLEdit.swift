import JalonCore

/// A change that makes a line readable, and what the author is told of it: usually the very fix-it.
struct YAMLEdit {
  /// Bytes of the file.
  let bytes: Range<Int>
  let replacement: String
  let diagnostic: Diagnostic
}
