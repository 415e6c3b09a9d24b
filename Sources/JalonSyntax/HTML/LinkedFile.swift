/// What is known of the file that a link or an image leads to.
package struct LinkedFile: Sendable {
  package let imageSize: ImageSize?
  /// Its format and its weight, for who is about to download it: « ODS, 12 ko » (RGAA 13.3).
  package let mention: String?

  package init(imageSize: ImageSize? = nil, mention: String? = nil) {
    self.imageSize = imageSize
    self.mention = mention
  }
}
