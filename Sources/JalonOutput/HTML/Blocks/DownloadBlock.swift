import JalonSyntax

/// Documents to download; each link tells its format and its weight.
enum DownloadBlock: BlockKind {
  static let names: Set<DirectiveName> = [.download]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    var record = block.record
    record["details"] = block.directive.attributes.value("poids", "weight", "size").map {
      block.page.frame.facts.text($0)
    }
    block.write("download", record, to: &writer)
  }
}
