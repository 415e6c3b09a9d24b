import JalonCore
import JalonCurriculum
import JalonOutput

/// The last stage: only what changed, and nothing before all is ready.
///
/// 1. Each file whose fingerprint or bytes changed is written whole to a staging folder on the same file system.
/// 2. A manifest that names old and new files is written: whatever happens next, Jalon knows what is its own.
/// 3. The staged files are renamed into place, those of an older build are removed, the final manifest is written.
///
/// An error or an interruption before 3 changes nothing; killed during 3, each file is whole, old or new, and the next
/// build finishes.
struct Writer: Sendable {
  let output: OutputFolder
  /// Where Jalon keeps its own files: `.jalon/` of the site.
  let state: OutputFolder
  let manifestName: String
  let jobs: Int
  let isInterrupted: @Sendable () -> Bool
  let onProgress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// - Throws: `FileSystemError`, or `CancellationError` when interrupted; the output is then as it was.
  func write(_ files: [OutputFile]) async throws -> WriteSummary {
    try output.makeFolder()
    try state.makeFolder()
    let known = OutputManifest(parsing: state.read(manifestName) ?? [])
    let staging = try stagingFolder()
    defer { staging.removeFlatFolder() }

    let staged = try await stage(files, known, staging)
    if isInterrupted() { throw CancellationError() }
    return try publish(staged, known, staging)
  }

  /// A file after its turn: where it waits, if it changed.
  private struct Staged: Sendable {
    let path: String
    let fingerprint: String
    let stagedName: String?
    let status: OutputFolder.Status?
  }

  // Beside the output, so that no visitor sees it; inside, where the folder above is another disk.
  private func stagingFolder() throws(FileSystemError) -> OutputFolder {
    let name = output.path.split(separator: "/").last.map(String.init) ?? "public"
    let parent = output.path.lastIndex(of: "/").map { String(output.path[..<$0]) } ?? "."
    let beside = OutputFolder(path: "\(parent)/.\(name).staging")
    beside.removeFlatFolder()
    if (try? beside.makeFolder()) != nil, beside.device == output.device { return beside }
    beside.removeFlatFolder()
    let inside = OutputFolder(path: output.path + "/.staging")
    inside.removeFlatFolder()
    try inside.makeFolder()
    return inside
  }

  private func stage(
    _ files: [OutputFile], _ known: OutputManifest, _ staging: OutputFolder
  ) async throws -> [Staged] {
    let numbered = Array(files.enumerated())
    let done = Tally()
    return try await Parallel.map(numbered, jobs: jobs) { number, file in
      if isInterrupted() { throw CancellationError() }
      defer { onProgress(done.next(), numbered.count) }
      let status = output.status(of: file.path)
      if let entry = known.files[file.path], let status, entry.fingerprint == file.fingerprint,
        entry.size == status.size, entry.modified == status.modified
      {
        return Staged(path: file.path, fingerprint: file.fingerprint, stagedName: nil, status: status)
      }
      let bytes = try file.contents()
      if let status, status.size == bytes.count, output.read(file.path) == bytes {
        return Staged(path: file.path, fingerprint: file.fingerprint, stagedName: nil, status: status)
      }
      try staging.write(bytes, to: String(number))
      return Staged(path: file.path, fingerprint: file.fingerprint, stagedName: String(number), status: nil)
    }
  }

  private func publish(
    _ staged: [Staged], _ known: OutputManifest, _ staging: OutputFolder
  ) throws -> WriteSummary {
    let changed = staged.contains { $0.stagedName != nil }
    var manifest = OutputManifest()
    for file in staged {
      manifest.files[file.path] = OutputManifest.Entry(
        fingerprint: file.fingerprint, size: file.status?.size ?? 0, modified: file.status?.modified ?? 0)
    }
    let stale = known.files.keys.filter { manifest.files[$0] == nil }.sorted()
    if changed || !stale.isEmpty {
      try writeManifest(OutputManifest(files: known.files.merging(manifest.files) { _, new in new }))
    }
    try move(staged, staging, &manifest)
    for path in stale {
      try output.remove(path)
      if let slash = path.lastIndex(of: "/") { output.removeEmptyFolders(from: String(path[..<slash])) }
    }
    if manifest.files != known.files { try writeManifest(manifest) }
    return WriteSummary(
      total: staged.count, written: staged.count { $0.stagedName != nil }, removed: stale.count)
  }

  private func move(_ staged: [Staged], _ staging: OutputFolder, _ manifest: inout OutputManifest) throws {
    var made: Set<Substring> = []
    for file in staged {
      guard let name = file.stagedName else { continue }
      if let slash = file.path.lastIndex(of: "/"), made.insert(file.path[..<slash]).inserted {
        try output.makeFolder(String(file.path[..<slash]))
      }
      try output.rename(name, of: staging, to: file.path)
      guard let status = output.status(of: file.path) else { continue }
      manifest.files[file.path] = OutputManifest.Entry(
        fingerprint: file.fingerprint, size: status.size, modified: status.modified)
    }
  }

  private func writeManifest(_ manifest: OutputManifest) throws(FileSystemError) {
    let draft = manifestName + ".new"
    try state.write(manifest.serialized(), to: draft)
    try state.rename(draft, of: state, to: manifestName)
  }
}
