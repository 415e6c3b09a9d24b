import Foundation
import Glibc
import JalonCore
import JalonCurriculum

/// The folder of a site where learners' files lie, open for one command: no other command changes it meanwhile.
///
/// What is written together appears together:
///
/// 1. each new file is written into `.transaction/`, closed to other accounts;
/// 2. `.transaction/commit` says where each goes, and which are removed; it appears by one rename;
/// 3. the files are renamed into place, what goes is removed, and the commit goes last.
///
/// Killed before 2, nothing has changed; killed after it, the next command finishes.
final class PrivateStore: Sendable {
  /// From the site's folder: `prive`.
  let path: ProjectPath
  private let site: SiteFolder
  private let folder: OutputFolder
  private let isDemonstration: Bool
  /// A descriptor of the folder, locked; nil while there is no folder, and where nothing will be written.
  private let lock: Int32?

  private static let transaction = ".transaction"
  private static let commit = transaction + "/commit"

  /// Finishes what a killed command had begun.
  /// - Parameter isReading: the store will not be written to; it may be read while another command is at work.
  /// - Throws: `FileSystemError`; EWOULDBLOCK while another command is at work.
  init(of site: SiteFolder, _ settings: SiteSettings, isReading: Bool = false) throws(FileSystemError) {
    path = ProjectPath(settings.privateFolderPath)
    self.site = site
    isDemonstration = settings.isDemonstration
    folder = OutputFolder(path: site.path + "/" + path.string)
    let descriptor: Int32?
    do {
      descriptor = try Self.lock(folder.path, path)
    } catch {
      guard isReading, error.code == EWOULDBLOCK else { throw error }
      lock = nil
      return
    }
    lock = isReading ? nil : descriptor
    defer { if isReading, let descriptor { close(descriptor) } }
    if descriptor != nil { try finish() }
  }

  deinit {
    // Closing it unlocks it.
    if let lock { close(lock) }
  }

  func read(_ file: String) -> [UInt8]? { folder.read(file) }

  /// Files below a folder, by their paths in the private folder, in order; hidden ones left out.
  func files(in folder: String = "") throws(FileSystemError) -> [String] {
    try DiskFileSystem(root: self.folder.path).files(in: ProjectPath(folder)).map(\.path.string).sorted()
  }

  func contains(_ file: String) -> Bool { folder.status(of: file) != nil }

  func source(_ file: String) -> SourceFile? {
    folder.read(file).map { SourceFile(path: path.appending(file), bytes: $0) }
  }

  private static func lock(_ folder: String, _ path: ProjectPath) throws(FileSystemError) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw FileSystemError(.list, path, code: errno)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let failure = FileSystemError(.write, path, code: errno)
      close(descriptor)
      throw failure
    }
    return descriptor
  }
}

// MARK: - Writing

extension PrivateStore {
  func write(_ changes: [PrivateChange]) throws(FileSystemError) {
    guard !changes.isEmpty else { return }
    if lock == nil {
      try folder.makeFolder(permissions: 0o700)
      try hideFromGit()
    }
    try folder.makeFolder(Self.transaction, permissions: 0o700)
    var journal: [JSONValue] = []
    for (number, change) in changes.enumerated() { journal.append(try stage(change, as: String(number))) }
    let draft = Self.commit + ".draft"
    try folder.write(JSONValue.array(journal).serialized(), to: draft, permissions: 0o600)
    try folder.rename(draft, of: folder, to: Self.commit)
    try finish()
    if let lock { flock(lock, LOCK_UN) }
  }

  private func stage(_ change: PrivateChange, as name: String) throws(FileSystemError) -> JSONValue {
    let draft = "\(Self.transaction)/\(name)"
    switch change {
    case .remove(let file): return .object(["remove": .string(file)])
    case .write(let bytes, let file):
      try folder.write(bytes, to: draft, permissions: 0o600)
      return .object(["move": .string(name), "to": .string(file)])
    case .copy(let source, let digest, let file):
      let bytes = OutputFolder(path: "/").read(source) ?? []
      // Changed since it was checked: as if it had gone.
      guard Digest.hexadecimal(of: bytes) == digest else {
        throw FileSystemError(.read, ProjectPath(source), code: ENOENT)
      }
      try folder.write(bytes, to: draft, permissions: 0o600)
      return .object(["move": .string(name), "to": .string(file)])
    }
  }

  /// Does what the commit says, if there is one; then nothing is left of the transaction.
  private func finish() throws(FileSystemError) {
    let staging = OutputFolder(path: folder.path + "/" + Self.transaction)
    if let bytes = folder.read(Self.commit), case .success(.array(let steps)) = PrivateJournal.parse(bytes) {
      for step in steps { try apply(step, staging) }
    }
    // First the commit: drafts without one mean nothing.
    try folder.remove(Self.commit)
    staging.removeFlatFolder()
  }

  private func apply(_ step: JSONValue, _ staging: OutputFolder) throws(FileSystemError) {
    guard case .object(let members) = step else { return }
    if case .string(let file)? = members["remove"] {
      try folder.remove(file)
      folder.removeEmptyFolders(from: Self.folder(of: file))
    }
    guard case .string(let name)? = members["move"], case .string(let file)? = members["to"],
      staging.status(of: name) != nil
    else { return }
    let parent = Self.folder(of: file)
    if !parent.isEmpty { try folder.makeFolder(parent, permissions: 0o700) }
    try folder.rename(name, of: staging, to: file)
  }

  private static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }

  /// Adds the new folder to `.gitignore`, where the site is in a git work tree that does not ignore it yet.
  private func hideFromGit() throws(FileSystemError) {
    guard !isDemonstration, GitWorkTree.contains(site.path), !GitWorkTree.ignores(path.string, in: site.path) else {
      return
    }
    let root = OutputFolder(path: site.path)
    var bytes = root.read(".gitignore") ?? []
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    bytes += Array("/\(path.string)/\n".utf8)
    try root.write(bytes, to: ".gitignore.draft")
    try root.rename(".gitignore.draft", of: root, to: ".gitignore")
  }
}
