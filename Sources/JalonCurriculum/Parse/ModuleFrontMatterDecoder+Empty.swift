import JalonCore

extension ModuleFrontMatterDecoder {
  /// What a module without an index.md says of itself.
  static func empty(in folder: ProjectPath) -> ModuleFrontMatter {
    guard let value = decode(SourceFile(path: folder.appending("index.md"), bytes: [])).value else {
      preconditionFailure("an empty file decodes")
    }
    return value
  }
}
