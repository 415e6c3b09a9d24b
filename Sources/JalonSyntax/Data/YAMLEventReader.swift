import CYAML

/// The door to libyaml: bytes in, events out, with marks in bytes where libyaml counts characters.
final class YAMLEventReader {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  // Where the last mark was: marks come nearly in order, so each is found by a few steps from the one before.
  private var knownCharacter = 0
  private var knownByte = 0

  /// Reads valid UTF-8 without a byte order mark.
  init(_ bytes: ArraySlice<UInt8>) {
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else { preconditionFailure("libyaml has no memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after the end of the stream, the end again.
  func next() -> Result<YAMLEvent, YAMLFailure> {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return .failure(YAMLFailure(problem: problem())) }
    defer { yaml_event_delete(&event) }
    let start = byte(of: event.start_mark)
    return .success(translate(event, at: start..<max(start, byte(of: event.end_mark))))
  }
}

extension YAMLEventReader {
  private func translate(_ event: yaml_event_t, at bytes: Range<Int>) -> YAMLEvent {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, bytes: bytes)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, bytes: bytes)
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, bytes: bytes)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, bytes: bytes)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return YAMLEvent(
        kind: .scalar(DataScalar(text, Self.style(scalar.style))), bytes: bytes, isAnchored: scalar.anchor != nil,
        isTagged: Self.isForeign(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE), bytes: bytes,
        isAnchored: sequence.anchor != nil, isTagged: Self.isForeign(sequence.tag))
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      return YAMLEvent(
        kind: .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE), bytes: bytes,
        isAnchored: mapping.anchor != nil, isTagged: Self.isForeign(mapping.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .collectionEnd, bytes: bytes)
    default: return YAMLEvent(kind: .streamEnd, bytes: bytes)
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> DataScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private static func isForeign(_ tag: UnsafeMutablePointer<yaml_char_t>?) -> Bool {
    guard let tag else { return false }
    return !String(cString: tag).hasPrefix("tag:yaml.org,2002:")
  }

  private func problem() -> YAMLProblem {
    let error = parser.pointee
    let reason = error.problem.map { String(cString: $0) } ?? "unreadable"
    // The reader counts bytes, the scanner and the parser characters.
    if error.error == YAML_READER_ERROR {
      return YAMLProblem(offset: error.problem_offset, context: nil, kind: .syntax(reason))
    }
    let context = error.context == nil ? nil : byte(of: error.context_mark)
    return YAMLProblem(offset: byte(of: error.problem_mark), context: context, kind: .syntax(reason))
  }

  private func byte(of mark: yaml_mark_t) -> Int {
    while knownCharacter < mark.index, knownByte < input.count {
      repeat { knownByte += 1 } while knownByte < input.count && input[knownByte] & 0xC0 == 0x80
      knownCharacter += 1
    }
    while knownCharacter > mark.index, knownByte > 0 {
      repeat { knownByte -= 1 } while knownByte > 0 && input[knownByte] & 0xC0 == 0x80
      knownCharacter -= 1
    }
    return knownByte
  }
}
