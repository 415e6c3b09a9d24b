import Foundation
import Glibc

/// What git says of a folder; where there is no git, nothing.
enum GitWorkTree {
  /// Whether a `.git` stands in the folder or above it.
  static func contains(_ folder: String) -> Bool {
    var folder = folder[...]
    while true {
      if access(folder + "/.git", F_OK) == 0 { return true }
      guard let slash = folder.lastIndex(of: "/") else { return false }
      folder = folder[..<slash]
    }
  }

  static func ignores(_ path: String, in folder: String) -> Bool {
    run(["check-ignore", "-q", "--", path], in: folder)?.status == 0
  }

  /// Files below a path that git knows, as the folder names them.
  static func trackedFiles(below path: String, in folder: String) -> [String] {
    guard contains(folder), let answer = run(["ls-files", "-z", "--", path], in: folder) else { return [] }
    return answer.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func run(_ arguments: [String], in folder: String) -> (status: Int32, output: Data)? {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", folder] + arguments
    let answer = Pipe()
    git.standardOutput = answer
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return nil }
    let output = answer.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    return (git.terminationStatus, output)
  }
}
