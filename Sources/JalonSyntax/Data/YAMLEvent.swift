/// What libyaml tells of a text, piece by piece.
struct YAMLEvent {
  let kind: Kind
  /// Bytes of the text that was read.
  let bytes: Range<Int>
  /// `&name` stands before the value.
  var isAnchored = false
  /// `!name` stands before the value, other than YAML's own `!!str` and the like.
  var isTagged = false

  enum Kind {
    case documentStart, documentEnd, streamStart, streamEnd
    case alias
    case scalar(DataScalar)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
  }
}
