import JalonCheck
import JalonCore
import JalonCurriculum

@testable import JalonBuild

/// A whole check of a site that holds one example of the manual.
enum ExampleCheck {
  /// 1 March 2027.
  static let moment = Moment.instant(1_803_859_200)

  static func diagnostics(of example: RuleManual.Example, _ text: String) async throws -> [Diagnostic] {
    let sources = MemoryFileSystem(files(of: example, text))
    return try await Build(BuildOptions(site: "", moment: moment, jobs: 1), sources: sources).check().diagnostics
  }

  static func files(of example: RuleManual.Example, _ text: String) -> [String: String] {
    var files = ["content/site.yaml": "titre: Essai\n"].merging(example.besides) { _, own in own }
    files[example.path] = text
    return files
  }
}
