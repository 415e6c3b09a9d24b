import Foundation
import Testing

@testable import JalonBuild

/// The JSON Schemas in schemas/.
struct SchemaFilesTests {
  @Test func standAsTheyWouldBeWritten() {
    let folder = TemporaryFolder.project + "/schemas"
    let stale = SchemaFiles.files().filter { file in
      FileManager.default.contents(atPath: "\(folder)/\(file.name)").map(Array.init) != file.bytes
    }
    #expect(stale.map(\.name) == [], "run 'make docs'")
  }
}
