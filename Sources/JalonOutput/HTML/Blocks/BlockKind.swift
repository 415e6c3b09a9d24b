import JalonSyntax

/// A kind of block: which names it prints, and how.
protocol BlockKind: SendableMetatype {
  static var names: Set<DirectiveName> { get }
  static func write(_ block: Block, to writer: inout HTMLWriter)
}
