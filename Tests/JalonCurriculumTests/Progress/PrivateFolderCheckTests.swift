import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct PrivateFolderCheckTests {
  @Test(
    arguments: [
      ("../prive", 0o40700, [], false, []),
      ("../prive", 0o750, [], false, []),
      ("../../ailleurs", nil, [], false, []),
      ("..", 0o700, [], false, []),
      ("prive", 0o700, [], false, ["prive: error: prive lies in the published site [learner-files-private]"]),
      (".", 0o700, [], true, ["prive: error: prive lies in the published site [learner-files-private]"]),
      ("..prive", 0o700, [], true, ["prive: error: prive lies in the published site [learner-files-private]"]),
      ("../prive", 0o755, [], false, ["prive: error: prive is open to other accounts [learner-files-private]"]),
      ("../prive", 0o701, [], false, ["prive: error: prive is open to other accounts [learner-files-private]"]),
      ("../prive", 0o755, ["prive/a.csv"], true, []),
      (
        "../prive", 0o700, ["prive/b.csv", "prive/a.csv"], false,
        ["prive/a.csv: error: prive is tracked by git (files: 2) [learner-files-private]"]
      ),
    ] as [(String, UInt16?, [String], Bool, [String])])
  func checks(
    pathFromOutput: String, permissions: UInt16?, tracked: [String], isDemonstration: Bool, expected: [String]
  ) {
    let folder = PrivateFolder(
      path: ProjectPath("prive"), pathFromOutput: pathFromOutput, permissions: permissions,
      trackedFiles: tracked.map { ProjectPath($0) })
    #expect(lines(PrivateFolderCheck.check(folder, isDemonstration: isDemonstration)) == expected)
  }

  @Test func tellsOfTheFirstOpenFile() {
    var folder = PrivateFolder(
      path: ProjectPath("prive"), pathFromOutput: "../prive", permissions: 0o700,
      openFiles: ["prive/b.csv", "prive/a.csv"].map { ProjectPath($0) })
    let expected = "prive/a.csv: error: prive/a.csv is open to other accounts (files: 2) [learner-files-private]"
    #expect(lines(PrivateFolderCheck.check(folder, isDemonstration: false)) == [expected])
    #expect(lines(PrivateFolderCheck.check(folder, isDemonstration: true)) == [])
    folder.permissions = 0o705
    let whole = "prive: error: prive is open to other accounts [learner-files-private]"
    #expect(lines(PrivateFolderCheck.check(folder, isDemonstration: false)) == [whole])
  }
}
