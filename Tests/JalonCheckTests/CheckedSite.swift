import JalonCore
import JalonCurriculum

@testable import JalonCheck

/// What one rule says of a whole site written in a test.
enum CheckedSite {
  /// One line a diagnostic: `content/pages/a.md:1:6-1:9 error: summary`.
  static func report(
    _ rule: String, on files: [String: String], now: String = "2027-03-01"
  ) async throws -> String {
    let sources = MemoryFileSystem(["content/site.yaml": "titre: Essai\n"].merging(files) { _, own in own })
    let tree = try Loader(sources).load()
    let parsed = try await ProjectParser(
      sources, inspect: AllRules.inspect, inspectData: AllRules.inspect(data:), jobs: 1, includesDrafts: false
    ).parse(tree)
    guard let day = LocalDate(iso: now) else { preconditionFailure("no date: \(now)") }
    let site = Resolver(parsed.project, tree: tree, now: day).resolve().site
    return (parsed.diagnostics + AllRules.diagnostics(for: site)).sorted().filter { $0.rule.string == rule }
      .map { diagnostic in
        "\(place(diagnostic.range, sources)) \(diagnostic.severity): \(diagnostic.summary.english)"
      }
      .joined(separator: "\n")
  }

  private static func place(_ range: SourceRange?, _ sources: MemoryFileSystem) -> String {
    guard let range else { return "site" }
    guard !range.bytes.isEmpty, let bytes = try? sources.read(range.path) else { return range.path.string }
    let file = SourceFile(path: range.path, bytes: bytes)
    return "\(range.path):\(file.position(at: range.bytes.lowerBound))-\(file.position(at: range.bytes.upperBound))"
  }
}

/// A site, and what a rule says of it.
struct RuleCase: CustomStringConvertible, Sendable {
  let name: String
  let files: [String: String]
  var report = ""
  var description: String { name }
}
