import Glibc
import JalonCore
import JalonCurriculum

/// The door to the folders that Jalon writes: whole files, renames, removals.
struct OutputFolder: Sendable {
  let path: String

  struct Status: Equatable {
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int
  }

  /// Nil if there is no such regular file.
  func status(of file: String) -> Status? {
    var status = stat()
    guard lstat(absolute(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Status(size: Int(status.st_size), modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
  }

  func read(_ file: String) -> [UInt8]? {
    try? DiskFileSystem(root: path).read(ProjectPath(file))
  }

  /// - Parameter permissions: of a new file; 0600 for what is nobody else's.
  func write(_ bytes: [UInt8], to file: String, permissions: mode_t = 0o644) throws(FileSystemError) {
    let descriptor = open(absolute(file), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
    guard descriptor >= 0 else { throw error(.write, file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = error(.write, file)
        close(descriptor)
        throw failure
      }
      written += count
    }
    // A full disk may say so only here.
    guard close(descriptor) == 0 else { throw error(.write, file) }
  }

  /// Lets whoever may read or write one file read or write another, and nobody else.
  func givePermissions(of model: String, to file: String) throws(FileSystemError) {
    var status = stat()
    guard stat(absolute(model), &status) == 0, chmod(absolute(file), status.st_mode & 0o777) == 0 else {
      throw error(.write, file)
    }
  }

  /// Moves a file of another folder here, over what stands there.
  func rename(_ source: String, of folder: OutputFolder, to file: String) throws(FileSystemError) {
    guard Glibc.rename(folder.absolute(source), absolute(file)) == 0 else { throw error(.rename, file) }
  }

  func remove(_ file: String) throws(FileSystemError) {
    guard unlink(absolute(file)) == 0 || errno == ENOENT else { throw error(.remove, file) }
  }

  /// Makes a folder and those above it.
  func makeFolder(_ folder: String = "", permissions: mode_t = 0o755) throws(FileSystemError) {
    let target = absolute(folder)
    if mkdir(target, permissions) == 0 { return }
    if errno == ENOENT, let slash = target.lastIndex(of: "/"), slash != target.startIndex {
      try OutputFolder(path: String(target[..<slash])).makeFolder(permissions: permissions)
      if mkdir(target, permissions) == 0 { return }
    }
    guard errno == EEXIST else { throw error(.write, folder) }
  }

  /// Removes a folder if nothing is in it, and those above it likewise.
  func removeEmptyFolders(from folder: String) {
    var folder = folder[...]
    while !folder.isEmpty, rmdir(absolute(String(folder))) == 0 {
      folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
    }
  }

  /// Removes the folder and the files that stand directly in it.
  func removeFlatFolder() {
    for entry in (try? DiskFileSystem(root: path).files(in: ProjectPath(""))) ?? [] {
      unlink(absolute(entry.path.string))
    }
    rmdir(path)
  }

  var device: UInt? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt(status.st_dev) : nil
  }

  private func absolute(_ file: String) -> String {
    file.isEmpty ? path : path + "/" + file
  }

  private func error(_ operation: FileSystemError.Operation, _ file: String) -> FileSystemError {
    FileSystemError(operation, ProjectPath(absolute(file)), code: errno)
  }
}
