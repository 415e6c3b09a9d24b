/// An instant, and how far ahead of Greenwich clocks stand.
package struct ZonedInstant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00Z.
  package let utc: Int
  /// Seconds east of Greenwich.
  package let offset: Int

  package init(utc: Int, offset: Int) {
    self.utc = utc
    self.offset = offset
  }
}
