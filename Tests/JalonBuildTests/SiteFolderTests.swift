import JalonCore
import Testing

@testable import JalonBuild

/// Where a site may be written.
struct SiteFolderTests {
  @Test func isAFolderThatHoldsContent() throws {
    let folder = try TemporaryFolder(["content/site.yaml": "", "file/content": ""])
    #expect(SiteFolder(folder.path)?.path == folder.path)
    #expect(SiteFolder(folder.path + "/./x/../")?.path == folder.path)
    #expect(SiteFolder(folder.path + "/content") == nil)
    #expect(SiteFolder(folder.path + "/file") == nil)
    #expect(SiteFolder(folder.path + "/nowhere") == nil)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    /// From the site's folder.
    let output: String
    let isRefused: Bool
    var testDescription: String { output }
  }

  @Test(arguments: [
    Case(output: "/public", isRefused: false), Case(output: "/public/x", isRefused: false),
    Case(output: "/../ailleurs", isRefused: false), Case(output: "/content2", isRefused: false),
    Case(output: "", isRefused: true), Case(output: "/", isRefused: true), Case(output: "/..", isRefused: true),
    Case(output: "/../..", isRefused: true), Case(output: "/content", isRefused: true),
    Case(output: "/content/public", isRefused: true), Case(output: "/public/../content", isRefused: true),
    Case(output: "/templates", isRefused: true), Case(output: "/templates/public", isRefused: true),
    Case(output: "/.jalon", isRefused: true),
  ])
  func refusesToOverwriteItsOwnTexts(_ example: Case) throws {
    let folder = try TemporaryFolder(["content/site.yaml": "", "templates/a.html": ""])
    let site = try #require(SiteFolder(folder.path))
    #expect((site.refuses(output: folder.path + example.output) != nil) == example.isRefused)
  }

  @Test func refusesTheMachinesRoot() throws {
    let folder = try TemporaryFolder(["content/site.yaml": ""])
    #expect(
      SiteFolder(folder.path)?.refuses(output: "/")?.english
        == "The site cannot be written into '/': its own texts are there.")
  }

  @Test func readsAFileAgain() throws {
    let folder = try TemporaryFolder(["content/a.md": "un"])
    let file = SiteFolder.file(folder.path)
    #expect(file(ProjectPath("content/a.md"))?.bytes == Array("un".utf8))
    #expect(file(ProjectPath("content/b.md")) == nil)
  }
}
