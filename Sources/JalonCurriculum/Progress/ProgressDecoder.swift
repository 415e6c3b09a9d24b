import JalonCore
import JalonSyntax

/// Reads a progress.json that comes from a learner, and says all that is wrong with it.
///
/// Bounds first (size, nesting, UTF-8, keys written twice), then the head, then every register. One mistake refuses
/// the file: half a progress would be taken for the learner's word.
package struct ProgressDecoder {
  private let file: ProjectPath
  private var diagnostics: [Diagnostic] = []

  package static let maximumBytes = 1 << 20
  package static let maximumDepth = 16
  // A hostile file of a million mistakes is told of in a screenful.
  private static let maximumDiagnostics = 20

  package static func decode(_ file: SourceFile) -> (progress: Progress?, diagnostics: [Diagnostic]) {
    switch JSONParser.parse(file.bytes, maximumBytes: maximumBytes, maximumDepth: maximumDepth) {
    case .failure(let error):
      return (nil, [unreadable(error, in: file)])
    case .success(let value):
      var decoder = ProgressDecoder(file: file.path)
      let members = decoder.decodeDocument(NormalizationFormC.normalizeKeys(of: value))
      guard let members, decoder.diagnostics.isEmpty else { return (nil, decoder.diagnostics) }
      return (Progress(members: ProgressMerge.normalize(members)), [])
    }
  }

  private init(file: ProjectPath) {
    self.file = file
  }
}

extension ProgressDecoder {
  private mutating func decodeDocument(_ value: JSONValue) -> [String: JSONValue]? {
    guard let members = value.members, members["format"] == .string(Progress.format) else {
      report(Messages.notProgress)
      return nil
    }
    guard members["version"] == .integer(Progress.version) else {
      report(Messages.otherVersion)
      return nil
    }
    checkObject(value, at: [])
    checkHead(members)
    for section in ProgressSection.allCases {
      checkSection(section, members[section.rawValue])
    }
    if let preferences = members["preferences"] { checkRegisters(preferences, at: ["preferences"]) { _ in nil } }
    return members
  }

  private mutating func checkHead(_ members: [String: JSONValue]) {
    if members["site"]?.text?.isEmpty ?? true { report(Messages.invalid(["site"])) }
    let learner = members["learner"]?.text ?? ""
    if learner.utf8.count != 32 || !Hexadecimal.isLowerCase(learner) { report(Messages.invalid(["learner"])) }
  }

  private mutating func checkSection(_ section: ProgressSection, _ value: JSONValue?) {
    guard let value, let entries = checkObject(value, at: [section.rawValue]) else { return }
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard section != .checklists || isItemNamed(entry) else {
        report(Messages.invalid([section.rawValue, key]))
        continue
      }
      checkRegisters(entry, at: [section.rawValue, key]) { RegisterKind.kind(of: $0, in: section) }
    }
  }

  /// Items of a checklist are known by an id or a mark of their words: one word, and short.
  private func isItemNamed(_ entry: JSONValue) -> Bool {
    guard let items = entry.members else { return true }
    return items.keys.allSatisfy { key in
      (1...100).contains(key.utf8.count) && !key.unicodeScalars.contains { $0.properties.isWhitespace }
    }
  }

  private mutating func checkRegisters(
    _ value: JSONValue, at path: [String], kind: (String) -> RegisterKind?
  ) {
    guard let members = checkObject(value, at: path) else { return }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      let kind = kind(name)
      let isExpected = kind != nil || path == ["preferences"]
      guard isExpected || Register.counter(of: member) != nil else { continue }
      guard let register = Register(member), kind?.accepts(register.value) ?? true else {
        report(Messages.invalid(path + [name]))
        continue
      }
    }
  }

  /// The members of an object that is no register: a merge would take one for the other.
  @discardableResult
  private mutating func checkObject(_ value: JSONValue, at path: [String]) -> [String: JSONValue]? {
    guard let members = value.members, Register.counter(of: value) == nil else {
      report(Messages.invalid(path))
      return nil
    }
    return members
  }

  private mutating func report(_ summary: LocalizedText) {
    guard diagnostics.count < Self.maximumDiagnostics else { return }
    diagnostics.append(
      Diagnostic(
        .learnerFileReadable, .error, at: .start(of: file), summary, explanation: Messages.explanation))
  }

  private static func unreadable(_ error: JSONSyntaxError, in file: SourceFile) -> Diagnostic {
    let start = min(error.offset, file.bytes.count)
    return Diagnostic(
      .learnerFileReadable, .error, at: SourceRange(file.path, start..<min(start + 1, file.bytes.count)),
      error.summary, explanation: Messages.explanation)
  }
}

private enum Messages {
  static let notProgress = LocalizedText(
    fr: "ce n'est pas un fichier de progression de Jalon", en: "not a progress file of Jalon")

  static let otherVersion = LocalizedText(
    fr: "version inconnue : ce Jalon lit la version 1", en: "unknown version: this Jalon reads version 1")

  static let explanation = LocalizedText(
    fr: "Demandez une nouvelle sauvegarde à la personne ; celle-ci n'est pas reprise.",
    en: "Ask the person for a new backup; this one is not taken in.")

  static func invalid(_ path: [String]) -> LocalizedText {
    // A key may be a megabyte long.
    let place = path.isEmpty ? "progress" : path.map { String($0.prefix(80)) }.joined(separator: " › ")
    return LocalizedText(fr: "\(place) : valeur inattendue", en: "\(place): unexpected value")
  }
}
