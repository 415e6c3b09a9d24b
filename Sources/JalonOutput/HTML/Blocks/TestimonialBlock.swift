import JalonSyntax

/// What someone said, with their agreement.
enum TestimonialBlock: BlockKind {
  static let names: Set<DirectiveName> = [.testimonial]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write("testimonial", block.record, to: &writer)
  }
}
