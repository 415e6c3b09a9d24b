import JalonCore

extension Document {
  /// Whether its author wrote that an image says nothing: `{.décorative}`.
  package func isDecorative(image node: Int) -> Bool {
    attributes(of: node)?.classes.contains { ["decorative", "decoratif"].contains(Folding.key($0)) } ?? false
  }

  /// Whether what an image shows is said elsewhere than between the brackets.
  func hasOwnAlternative(image node: Int) -> Bool {
    isDecorative(image: node) || attributes(of: node)?.value("alt") != nil
  }

  /// What an image shows, in words: `{alt="…"}`, else the words between the brackets; empty for a decoration.
  package func alternative(ofImage node: Int) -> String {
    if isDecorative(image: node) { return "" }
    return attributes(of: node)?.value("alt") ?? plainText(of: node + 1..<nodes[node].end)
  }

  /// The image that a paragraph is, if it holds nothing else.
  package func soleImage(inParagraph node: Int) -> Int? {
    guard node + 1 < nodes[node].end, case .image = nodes[node + 1].kind, nodes[node + 1].end == nodes[node].end else {
      return nil
    }
    return node + 1
  }

  /// Where the words below an image come from.
  enum CaptionSource {
    /// Between the brackets: the alternative stands in `{alt="…"}`.
    case content
    /// Between quotes, after the destination.
    case title
  }

  func captionSource(ofImage node: Int) -> CaptionSource? {
    if attributes(of: node)?.value("alt") != nil, node + 1 < nodes[node].end { return .content }
    return nodes[node].title.isEmpty ? nil : .title
  }

  private func attributes(of node: Int) -> Attributes? {
    switch nodes[node].kind {
    case .image(let number), .link(let number): attributes(ofLink: number)
    default: nil
    }
  }
}
