import Foundation
import Testing

@testable import JalonBuild

/// Where a report may be written.
struct ReportDestinationTests {
  private func isRefused(_ path: String, _ folder: TemporaryFolder) throws -> Bool {
    let site = try #require(SiteFolder(folder.path))
    return ReportDestination("\(folder.path)/\(path)").refusal(site: site, in: .french) != nil
  }

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "content/site.yaml": "titre: Essai\n", "public/index.html": "", "public/a/index.html": "", "prive/x": "",
      "ailleurs/index.html": "", "ailleurs/assets/css/jalon.css": "", "ailleurs/b/c": "", "publics/x": "",
    ])
  }

  @Test(arguments: [
    ("public/s.html", true), ("public/a/s.html", true), ("prive/../public/s.html", true), ("ailleurs/b/s.html", true),
    ("content/media/s.html", true), ("lien/s.html", true), ("lien.html", true), ("prive/s.html", false),
    ("publics/s.html", false), ("s.html", false), ("content/demo-learners/s.html", false),
  ])
  func isNeverWhereASiteIsPublished(path: String, isRefused: Bool) throws {
    let folder = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/lien", withDestinationPath: "\(folder.path)/public/a")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/lien.html", withDestinationPath: "\(folder.path)/public/index.html")
    #expect(try self.isRefused(path, folder) == isRefused)
  }

  @Test func isReadByItsOwnerAlone() throws {
    let folder = try folder()
    try ReportDestination("\(folder.path)/prive/x").write(Array("ici".utf8))
    #expect(folder.text("prive/x") == "ici")
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/prive/x")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(folder.files(below: "prive").keys.sorted() == ["x"])
  }
}
