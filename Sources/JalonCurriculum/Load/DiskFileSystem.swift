import Glibc
import JalonCore

/// The files of a site's folder on disk.
package struct DiskFileSystem: FileSystem {
  /// The site's folder.
  package let root: String

  package init(root: String) {
    self.root = root
  }

  package func files(in folder: ProjectPath) throws(FileSystemError) -> [SourceEntry] {
    var found: [SourceEntry] = []
    var pending = [folder]
    while let folder = pending.popLast() {
      for name in try names(in: folder) where !name.hasPrefix(".") {
        let path = folder.appending(name)
        var status = stat()
        // A link that leads nowhere is no file; one that leads to a folder above would never end.
        guard lstat(absolute(path), &status) == 0 else { continue }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink { guard stat(absolute(path), &status) == 0 else { continue } }
        switch status.st_mode & S_IFMT {
        case S_IFDIR where !isLink: pending.append(path)
        case S_IFREG: found.append(SourceEntry(path: path, size: Int(status.st_size)))
        default: break
        }
      }
    }
    return found
  }

  package func read(_ path: ProjectPath) throws(FileSystemError) -> [UInt8] {
    let descriptor = open(absolute(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystemError(.read, path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileSystemError(.read, path, code: errno) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = errno }
        guard read > 0 else { break }
        count += read
      }
    }
    guard failure == 0 else { throw FileSystemError(.read, path, code: failure) }
    return bytes
  }

  private func absolute(_ path: ProjectPath) -> String {
    path.string.isEmpty ? root : root + "/" + path.string
  }

  private func names(in folder: ProjectPath) throws(FileSystemError) -> [String] {
    guard let directory = opendir(absolute(folder)) else {
      if errno == ENOENT { return [] }
      throw FileSystemError(.list, folder, code: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
