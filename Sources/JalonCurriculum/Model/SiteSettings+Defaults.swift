/// What holds where site.yaml says nothing.
extension SiteSettings {
  package var timeZoneName: String { timeZone?.value ?? Self.defaultTimeZone }

  /// Without a last slash.
  package var privateFolderPath: String {
    var path = privateFolder?.value ?? "prive"
    while path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
