import JalonCore
import JalonCurriculum

/// The JSON Schemas of the files that a trainer writes, for editors: schemas/, written from the decoders' own declarations.
public enum SchemaFiles {
  /// Writes a file a kind.
  /// - Returns: how many files were written.
  /// - Throws: `FileSystemError` when a file cannot be written.
  public static func write(to folder: String) throws -> Int {
    let output = OutputFolder(path: folder)
    let files = files()
    try output.makeFolder()
    for file in files { try output.write(file.bytes, to: file.name) }
    return files.count
  }

  package static func files() -> [(name: String, bytes: [UInt8])] {
    ContentSchemas.rendered().map { ("\($0.name).json", $0.schema.serialized() + [0x0A]) }
  }
}
