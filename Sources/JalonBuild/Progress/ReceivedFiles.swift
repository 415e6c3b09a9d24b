import Glibc
import JalonCore
import JalonCurriculum

/// The files that a command names, folders opened.
struct ReceivedFiles {
  private(set) var paths: [String] = []
  /// How many files of folders do not end in `.json`.
  private(set) var others = 0

  /// - Throws: `FileSystemError` for a folder that cannot be listed.
  init(_ words: [String]) throws {
    for word in words {
      var status = stat()
      guard stat(word, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        paths.append(word)
        continue
      }
      let folder = word.hasSuffix("/") ? String(word.dropLast()) : word
      let entries = try DiskFileSystem(root: SiteFolder.absolute(word)).files(in: ProjectPath(""))
      let files = entries.filter { $0.path.fileExtension == "json" }
      others += entries.count - files.count
      paths += files.map { "\(folder)/\($0.path)" }.sorted()
    }
  }

  /// The file, or why it is not read: a learner's file is small, and on a disk.
  static func read(_ path: String) -> Result<SourceFile, Refusal> {
    var status = stat()
    guard stat(path, &status) == 0 else { return .failure(Refusal(summary: missing)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(Refusal(summary: noFile)) }
    guard status.st_size <= ProgressDecoder.maximumBytes else { return .failure(Refusal(summary: tooLarge)) }
    guard let bytes = OutputFolder(path: "/").read(SiteFolder.absolute(path)) else {
      return .failure(Refusal(summary: unreadable))
    }
    return .success(SourceFile(path: ProjectPath(path), bytes: bytes))
  }

  struct Refusal: Error {
    let summary: LocalizedText
  }

  private static let missing = LocalizedText(fr: "aucun fichier de ce nom", en: "no file of that name")
  private static let noFile = LocalizedText(fr: "ce n'est pas un fichier", en: "this is not a file")
  private static let unreadable = LocalizedText(
    fr: "la machine refuse de le lire", en: "the machine refuses to read it")
  private static let tooLarge = LocalizedText(
    fr: "fichier de plus de \(ProgressDecoder.maximumBytes) octets",
    en: "file of more than \(ProgressDecoder.maximumBytes) bytes")
}
