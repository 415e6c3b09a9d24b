/// The word that an author most likely meant.
package enum NearMiss {
  /// The nearest candidate, by letters changed, added, dropped or swapped; nil if none is near enough to be suggested.
  ///
  /// Where many words are looked for among the same candidates, a `NearMissIndex` reads these once.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    NearMissIndex(candidates).nearest(to: word)
  }
}
