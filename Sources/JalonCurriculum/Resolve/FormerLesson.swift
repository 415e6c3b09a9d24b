import JalonCore

/// What a lesson was called before it was renamed or moved: learners' files know it under these names.
enum FormerLesson {
  /// Of its own former addresses, then of its module's: a module that takes another name takes its lessons along.
  static func ids(of lesson: ParsedProject.ParsedLesson, in module: ParsedProject.ParsedModule) -> [String] {
    let own = lesson.frontMatter.aliases.compactMap { parts(of: $0.value) }.filter { $0.count == 2 }
    var known: Set<String> = ["\(module.slug)/\(lesson.slug)"]
    return (own.map { $0.joined(separator: "/") } + modules(of: module).map { "\($0)/\(lesson.slug)" })
      .filter { known.insert($0).inserted }
  }

  /// The names that a module had.
  static func modules(of module: ParsedProject.ParsedModule) -> [String] {
    module.frontMatter.aliases.compactMap { parts(of: $0.value) }.filter { $0.count == 1 }.map { $0[0] }
  }

  /// `modules/prix/cout/` is `["prix", "cout"]`; nil for an address elsewhere.
  private static func parts(of address: String) -> [String]? {
    let parts = address.split(separator: "/").map(String.init).filter { $0 != "index.html" }
    return parts.first == "modules" ? Array(parts.dropFirst()) : nil
  }
}
