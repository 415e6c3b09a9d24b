import Foundation
import JalonCore
import JalonCurriculum
import JalonSyntax

@testable import JalonOutput

/// A whole site written in a test, with the built-in theme, as it would be published.
struct PrintedSite {
  let edition: Edition
  private let files: [String: OutputFile]

  /// - Parameter files: by path; `content/site.yaml` is a title alone where the test gives none.
  init(_ files: [String: String], now: String = "2027-03-01") async throws {
    try await self.init(
      MemoryFileSystem(["content/site.yaml": "titre: Essai\n"].merging(files) { _, own in own }), now: now)
  }

  init(_ sources: any FileSystem, now: String) async throws {
    let tree = try Loader(sources).load()
    let parser = ProjectParser(sources, inspect: { _ in [] }, jobs: 2, includesDrafts: false)
    guard let day = LocalDate(iso: now) else { preconditionFailure("no date: \(now)") }
    let site = Resolver(try await parser.parse(tree).project, tree: tree, now: day).resolve().site
    let theme = Theme(builtIn: EmbeddedTheme.all, own: [])
    let words = Words.read(from: theme, builtIn: theme, language: site.language).words
    edition = Edition(
      site: site, theme: theme, templates: TemplateLibrary.compile(theme, constants: words.constants).library,
      words: words, sources: sources, version: "test")
    files = Dictionary(
      uniqueKeysWithValues: Outputs.all.flatMap { [edition] in $0.files(for: edition) }.map { ($0.path, $0) })
  }

  /// The reference site.
  static func reference() async throws -> PrintedSite {
    var root = URL(filePath: #filePath)
    for _ in 1...4 { root.deleteLastPathComponent() }
    return try await PrintedSite(DiskFileSystem(root: root.path), now: "2027-03-01")
  }

  var paths: [String] { files.keys.sorted() }

  var pages: [String] { paths.filter { $0.hasSuffix(".html") } }

  /// The text of a file, no-break spaces written `_` and narrow ones `~`.
  func text(_ path: String) throws -> String {
    guard let file = files[path] else { return "no file \(path)" }
    return String(decoding: try file.contents(), as: UTF8.self)
      .replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "~")
  }

  /// What a build compares to know whether a file is to be made again.
  func fingerprint(_ path: String) -> String? { files[path]?.fingerprint }

  /// What stands in a file between two marks, the first time.
  func part(of path: String, from start: String, to end: String) throws -> String {
    let text = try text(path)
    guard let first = text.range(of: start), let last = text[first.upperBound...].range(of: end) else { return "" }
    return text[first.upperBound..<last.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The links of a part, one a line: `href label`, a `*` before the current one.
  func links(of path: String, from start: String, to end: String) throws -> [String] {
    try part(of: path, from: start, to: end).matches(of: /<a ([^>]*)>(.*?)<\/a>/).map { match in
      let href = match.1.firstMatch(of: /href="([^"]*)"/).map { String($0.1) } ?? "?"
      let mark = match.1.contains("aria-current") ? "* " : ""
      return "\(mark)\(href) \(match.2.replacing(/<[^>]*>/, with: ""))"
    }
  }
}
