import Foundation
import JalonCore
import JalonCurriculum
import Testing

@testable import JalonBuild

@Suite struct PrivateStoreTests {
  private func store(_ folder: TemporaryFolder, settings: String = "titre: A\n") throws -> PrivateStore {
    let site = try #require(SiteFolder(folder.path))
    let file = SourceFile(path: ProjectPath("content/site.yaml"), bytes: Array(settings.utf8))
    return try PrivateStore(of: site, try #require(SiteSettingsDecoder.decode(file).value))
  }

  @Test func closesWhatItWritesToOtherAccounts() throws {
    let folder = try TemporaryFolder(["content/site.yaml": ""])
    try store(folder).write([.write([0x61], to: "c/a-1.json"), .write([0x62], to: "c.csv")])
    #expect(folder.drawing(of: "prive") == ["c.csv: b", "c/a-1.json: a"])
    #expect(["prive", "prive/c"].map(folder.permissions) == [0o700, 0o700])
    #expect(["prive/c.csv", "prive/c/a-1.json"].map(folder.permissions) == [0o600, 0o600])
    // Without git there is nothing to hide from.
    #expect(folder.text(".gitignore") == nil)
  }

  @Test func finishesWhatAKilledCommandHadDecided() throws {
    let folder = try TemporaryFolder([
      "content/site.yaml": "", "prive/old/a-1.json": "x", "prive/c.csv": "old",
      "prive/.transaction/0": "new", "prive/.transaction/1": "b",
      "prive/.transaction/commit":
        #"[{"move":"0","to":"c.csv"},{"move":"1","to":"d/b.json"},{"move":"2","to":"done.csv"},{"remove":"old/a-1.json"}]"#,
    ])
    _ = try store(folder)
    #expect(folder.drawing(of: "prive") == ["c.csv: new", "d/b.json: b"])
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/prive/.transaction"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/prive/old"))
  }

  @Test func dropsWhatAKilledCommandHadNotDecided() throws {
    let folder = try TemporaryFolder([
      "content/site.yaml": "", "prive/c.csv": "old", "prive/.transaction/0": "new",
      "prive/.transaction/commit.draft": "[{\"mo",
    ])
    _ = try store(folder)
    #expect(folder.drawing(of: "prive") == ["c.csv: old"])
  }

  @Test func changesNothingIfAFileThatWasCheckedHasChanged() throws {
    let folder = try TemporaryFolder(["content/site.yaml": "", "prive/c.csv": "old", "in.json": "other"])
    let digest = Digest.hexadecimal(of: Array("first".utf8))
    let store = try store(folder)
    #expect(throws: FileSystemError.self) {
      try store.write([
        .write([0x61], to: "c.csv"), .copy(from: folder.path + "/in.json", digest: digest, to: "received/x.json"),
      ])
    }
    #expect(folder.text("prive/c.csv") == "old")
    #expect(folder.text("prive/received/x.json") == nil)
  }

  @Test func letsOneCommandInAtATime() throws {
    let folder = try TemporaryFolder(["content/site.yaml": "", "prive/c.csv": "old"])
    var first: PrivateStore? = try store(folder)
    #expect(throws: FileSystemError.self) { try self.store(folder) }
    #expect(first?.read("c.csv") == Array("old".utf8))
    first = nil
    _ = try store(folder)
  }

  @Test func isHiddenFromGit() throws {
    let folder = try TemporaryFolder([
      "content/site.yaml": "", ".git/HEAD": "ref: refs/heads/main\n", ".gitignore": "x",
    ])
    try store(folder).write([.write([0x61], to: "c.csv")])
    #expect(folder.text(".gitignore") == "x\n/prive/\n")
  }
}
