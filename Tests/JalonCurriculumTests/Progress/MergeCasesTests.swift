import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// The table that the JavaScript tests read as well: Tests/Shared/merge-cases.json.
@Suite struct MergeCasesTests {
  @Test(arguments: try MergeCase.all())
  func merges(example: MergeCase) {
    let merged = ProgressMerge.merge(example.left, example.right)
    #expect(text(merged) == text(example.merged), "\(example.name)")
    #expect(text(ProgressMerge.merge(example.right, example.left)) == text(merged), "\(example.name), swapped")
    #expect(text(ProgressMerge.merge(merged, example.left)) == text(merged), "\(example.name), again")
  }

  @Test func mergesWhatCanBeReadBack() throws {
    // A device's private store is merged, and is no progress file.
    for example in try MergeCase.all() where example.merged.members["format"] == .string(Progress.format) {
      let file = SourceFile(path: ProjectPath("m.json"), bytes: example.merged.serialized())
      #expect(lines(ProgressDecoder.decode(file).diagnostics) == [], "\(example.name)")
    }
  }
}

private func text(_ progress: Progress) -> String {
  String(decoding: progress.serialized(), as: UTF8.self)
}
