import JalonCore
import JalonCurriculum
import JalonOutput
import Synchronization
import Testing

@testable import JalonBuild

/// Only what changed is written, nothing before all is ready, and nothing that is not Jalon's is touched.
struct WriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private struct Refused: Error {}

  private func writer(isInterrupted: @escaping @Sendable () -> Bool = { false }) -> Writer {
    Writer(
      output: OutputFolder(path: folder.path + "/public"), state: OutputFolder(path: folder.path + "/.jalon"),
      manifestName: "output.manifest", jobs: 2, isInterrupted: isInterrupted, onProgress: { _, _ in })
  }

  /// A file whose fingerprint is its text.
  private func file(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, fingerprint: Digest.hexadecimal(of: Array(text.utf8))) { Array(text.utf8) }
  }

  private var published: [String] { folder.drawing(of: "public") }

  @Test func writesFilesAndTheirFolders() async throws {
    let summary = try await writer().write([file("index.html", "a"), file("x/y/index.html", "b")])
    #expect(summary == WriteSummary(total: 2, written: 2, removed: 0))
    #expect(published == ["index.html: a", "x/y/index.html: b"])
    #expect(
      folder.files(below: "").keys.sorted() == [".jalon/output.manifest", "public/index.html", "public/x/y/index.html"])
  }

  @Test func writesNothingTwice() async throws {
    _ = try await writer().write([file("a", "a"), file("b", "b")])
    let unasked = OutputFile(path: "a", fingerprint: file("a", "a").fingerprint) { throw Refused() }
    let summary = try await writer().write([unasked, file("b", "c")])
    #expect(summary == WriteSummary(total: 2, written: 1, removed: 0))
    #expect(published == ["a: a", "b: c"])
  }

  @Test func leavesAFileWhoseBytesAreTheSame() async throws {
    _ = try await writer().write([file("a", "a")])
    let before = OutputFolder(path: folder.path + "/public").status(of: "a")
    let summary = try await writer().write([OutputFile(path: "a", fingerprint: "other") { Array("a".utf8) }])
    #expect(summary == WriteSummary(total: 1, written: 0, removed: 0))
    #expect(OutputFolder(path: folder.path + "/public").status(of: "a") == before)
  }

  @Test func removesItsOwnOldFilesAndNoOther() async throws {
    _ = try await writer().write([file("a", "a"), file("x/b", "b"), file("y/c", "c")])
    try folder.write("mine", to: "public/CNAME")
    try folder.write("mine", to: "public/y/notes.txt")
    let summary = try await writer().write([file("a", "a")])
    #expect(summary == WriteSummary(total: 1, written: 0, removed: 2))
    #expect(published == ["CNAME: mine", "a: a", "y/notes.txt: mine"])
    #expect(!OutputFolder(path: folder.path + "/public/x").exists, "an empty folder goes with its last file")
  }

  @Test func changesNothingWhenAFileCannotBeMade() async throws {
    _ = try await writer().write([file("a", "a"), file("b", "b")])
    let before = folder.files(below: "")
    await #expect(throws: Refused.self) {
      try await writer().write([file("a", "new"), OutputFile(path: "z", fingerprint: "z") { throw Refused() }])
    }
    #expect(folder.files(below: "") == before, "no staging folder is left either")
  }

  @Test func changesNothingWhenInterrupted() async throws {
    _ = try await writer().write([file("a", "a"), file("b", "b")])
    let before = folder.files(below: "")
    for asked in 0...4 {
      let count = Mutex(0)
      let writer = writer(isInterrupted: {
        count.withLock { number in
          number += 1
          return number > asked
        }
      })
      let files = [file("a", "new"), file("c", "new"), file("d", "new"), file("e", "new")]
      await #expect(throws: CancellationError.self) { try await writer.write(files) }
      #expect(folder.files(below: "") == before, "interrupted the question number \(asked + 1)")
    }
  }

  @Test func restoresAFileThatSomeoneChanged() async throws {
    _ = try await writer().write([file("a", "a"), file("b", "b")])
    try folder.write("changed by hand", to: "public/a")
    try folder.remove("public/b")
    let summary = try await writer().write([file("a", "a"), file("b", "b")])
    #expect(summary == WriteSummary(total: 2, written: 2, removed: 0))
    #expect(published == ["a: a", "b: b"])
  }

  @Test func carriesOnWithoutItsManifest() async throws {
    _ = try await writer().write([file("a", "a"), file("old", "b")])
    try folder.remove(".jalon/output.manifest")
    let summary = try await writer().write([file("a", "a")])
    #expect(summary == WriteSummary(total: 1, written: 0, removed: 0))
    #expect(published == ["a: a", "old: b"], "what it no longer knows as its own stays")
    #expect(try await writer().write([file("a", "new")]) == WriteSummary(total: 1, written: 1, removed: 0))
  }

  @Test func readsADamagedManifest() async throws {
    _ = try await writer().write([file("a", "a")])
    try folder.write("\u{0}\u{FF} x\nabc def 12 a\n\n12\n", to: ".jalon/output.manifest")
    #expect(try await writer().write([file("a", "a")]) == WriteSummary(total: 1, written: 0, removed: 0))
    #expect(published == ["a: a"])
  }

  @Test func clearsWhatAKilledBuildLeft() async throws {
    try folder.write("half", to: ".public.staging/0")
    _ = try await writer().write([file("a", "a")])
    #expect(folder.files(below: "").keys.sorted() == [".jalon/output.manifest", "public/a"])
  }

  @Test func finishesABuildKilledBetweenItsRenames() async throws {
    _ = try await writer().write([file("a", "a"), file("old", "old")])
    // The manifest names old and new files before the first rename; `a` is renamed, then the machine stops.
    let manifest = OutputManifest(parsing: Array((folder.text(".jalon/output.manifest") ?? "").utf8))
    var both = manifest
    both.files["a"] = OutputManifest.Entry(fingerprint: file("a", "new").fingerprint, size: 0, modified: 0)
    both.files["c"] = OutputManifest.Entry(fingerprint: file("c", "c").fingerprint, size: 0, modified: 0)
    try folder.write(String(decoding: both.serialized(), as: UTF8.self), to: ".jalon/output.manifest")
    try folder.write("new", to: "public/a")
    let summary = try await writer().write([file("a", "new"), file("c", "c")])
    #expect(summary == WriteSummary(total: 2, written: 1, removed: 1))
    #expect(published == ["a: new", "c: c"])
  }

  @Test func keepsPathsWithSpacesInItsManifest() {
    let manifest = OutputManifest(files: ["média/un plan.pdf": .init(fingerprint: "f", size: 1, modified: 2)])
    #expect(OutputManifest(parsing: manifest.serialized()).files == manifest.files)
  }
}

extension OutputFolder {
  fileprivate var exists: Bool { device != nil }
}
