import JalonCore

extension BuildReport {
  /// For a terminal: what to mend, then what was done and where to open it.
  public func text(in language: MessageLanguage, site: String, isColoured: Bool) -> String {
    let report = TextReport(isColoured: isColoured).text(
      for: Abridgement.of(diagnostics), language: language.language, file: SiteFolder.file(site))
    return report + conclusion[language] + "\n"
  }

  /// For programs: one object.
  public func json(in language: MessageLanguage, site: String) -> String {
    let report = JSONValue.members([
      "version": .integer(1), "output": .string(output), "pages": .integer(pageCount),
      "files": summary.map { .integer($0.total) }, "written": summary.map { .integer($0.written) },
      "removed": summary.map { .integer($0.removed) }, "published": .boolean(summary != nil),
      "errors": .integer(count(.error)), "warnings": .integer(count(.warning)), "notes": .integer(count(.note)),
      "diagnostics": .array(
        JSONReport.values(for: Abridgement.of(diagnostics), language: language.language, file: SiteFolder.file(site))),
    ])
    return String(decoding: report.serialized(), as: UTF8.self)
  }

  private var conclusion: LocalizedText {
    let counts = DiagnosticCount(diagnostics).text
    guard let summary else {
      return LocalizedText(
        fr: "\(counts.french). Rien n'a été écrit : le site publié reste comme il était.",
        en: "\(counts.english). Nothing was written: the published site stays as it was.")
    }
    return LocalizedText(
      fr: """
        \(pageCount) pages, \(counts.french). \(summary.written) fichiers écrits, \(summary.removed) supprimés.
        Pour voir le site, ouvrez \(output)/index.html
        """,
      en: """
        \(pageCount) pages, \(counts.english). \(summary.written) files written, \(summary.removed) removed.
        To see the site, open \(output)/index.html
        """)
  }
}
