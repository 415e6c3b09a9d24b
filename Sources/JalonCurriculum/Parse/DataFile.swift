import JalonCore
import JalonSyntax

/// The way from a file to a value that all decoders share.
enum DataFile {
  /// A YAML file that is one record.
  static func decode<Value>(
    _ file: SourceFile, as schema: DataSchema, _ make: (DataRecord, inout DataDecoder) -> Value
  ) -> Parsed<Value> {
    decode(file, YAMLParser.parse(file)) { node, decoder in make(decoder.record(node, as: schema), &decoder) }
  }

  /// The head of a Markdown file, which may be absent.
  static func decode<Value>(
    _ file: SourceFile, _ frontMatter: FrontMatter?, as schema: DataSchema,
    _ make: (DataRecord, inout DataDecoder) -> Value
  ) -> Parsed<Value> {
    let frontMatter = frontMatter ?? FrontMatter.split(file)
    return decode(file, frontMatter.parse(in: file)) { node, decoder in
      make(decoder.record(node, as: schema), &decoder)
    }
  }

  /// A YAML file that gives a record to each id or word.
  static func decodeTable<Value>(
    _ file: SourceFile, keys: DataKind.Keys, of schema: DataSchema,
    _ make: (Located<String>, DataRecord, inout DataDecoder) -> Value
  ) -> Parsed<[Value]> {
    decode(file, YAMLParser.parse(file)) { node, decoder in
      decoder.table(node, keys: keys, of: schema).map { make($0.key, $0.record, &decoder) }
    }
  }

  private static func decode<Value>(
    _ file: SourceFile, _ parsed: (node: DataNode?, diagnostics: [Diagnostic]),
    _ make: (DataNode?, inout DataDecoder) -> Value
  ) -> Parsed<Value> {
    // A file that YAML could not read is not a file without keys.
    if parsed.node == nil, parsed.diagnostics.contains(where: { $0.severity == .error }) {
      return Parsed(value: nil, diagnostics: parsed.diagnostics)
    }
    var decoder = DataDecoder(file)
    let value = make(parsed.node, &decoder)
    return Parsed(value: value, diagnostics: (parsed.diagnostics + decoder.diagnostics).sorted())
  }
}
