import JalonCore

/// Ids that edits write are given once in the whole site, as those that learners' files remember must be.
///
/// Each file proposes its own, read by itself; here those that another file has, or is about to get, take a number. A
/// lesson and its plain-language version share theirs: the same id is the same question.
struct FreshIdentities {
  private var owners: [String: ProjectPath] = [:]
  private var inFile: [ProjectPath: Set<String>] = [:]

  init(_ project: ParsedProject) {
    for document in project.allDocuments {
      inFile[document.path] = Set(document.anchors.ids.map { String($0) })
      for id in document.rememberedIDs { owners[id.value] = Self.owner(id.range.path) }
    }
  }

  mutating func settle(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var settled = diagnostics
    let missing = diagnostics.indices.filter { diagnostics[$0].rule.string.hasSuffix("-id-present") }
    for index in missing.sorted(by: { diagnostics[$0] < diagnostics[$1] }) {
      settled[index].fixIts = diagnostics[index].fixIts.map { settle($0) }
    }
    return settled
  }

  private mutating func settle(_ fixIt: FixIt) -> FixIt {
    let text = fixIt.replacement
    guard let sign = text.firstIndex(of: "#") else { return fixIt }
    let wanted = text[sign...].dropFirst().prefix { $0 != " " && $0 != "}" }
    let path = fixIt.range.path
    let owner = Self.owner(path)
    var id = String(wanted)
    var number = 1
    while owners[id, default: owner] != owner || inFile[path]?.contains(id) == true {
      number += 1
      id = "\(wanted)-\(number)"
    }
    owners[id] = owner
    inFile[path, default: []].insert(id)
    guard id != wanted else { return fixIt }
    return FixIt(
      LocalizedText(fr: "ajouter « #\(id) »", en: "add '#\(id)'"), at: fixIt.range,
      replacement: text[...sign] + id + text[wanted.endIndex...])
  }

  private static func owner(_ path: ProjectPath) -> ProjectPath {
    SimpleFiles.isTwin(path) ? SimpleFiles.original(of: path) : path
  }
}
