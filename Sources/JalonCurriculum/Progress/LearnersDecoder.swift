import JalonCore
import JalonSyntax

/// Reads the cohorts' lists of learners, all together: a secret is one learner's in all of them.
package struct LearnersDecoder {
  private var diagnostics: [Diagnostic] = []
  /// A spreadsheet's table, which has columns of its own and no secrets.
  private var isSheet = false
  private var sheetColumns: Set<LearnersColumn> = []
  private var secrets: [LearnerSecret: SourceRange] = [:]

  /// The lists that can be read, and what is wrong, in the order of the files.
  package static func decode(_ files: [SourceFile]) -> (files: [LearnersFile], diagnostics: [Diagnostic]) {
    var decoder = LearnersDecoder()
    let decoded = files.compactMap { decoder.decodeFile($0) }
    return (decoded, decoder.diagnostics.sorted())
  }

  /// Those whose rows are all right; nobody where the first line has a mistake.
  static func decodeSheet(
    _ file: SourceFile
  ) -> (learners: [Located<Learner>], columns: Set<LearnersColumn>, diagnostics: [Diagnostic]) {
    var decoder = LearnersDecoder()
    decoder.isSheet = true
    let learners = decoder.decodeFile(file)?.learners ?? []
    return (learners, decoder.sheetColumns, decoder.diagnostics.sorted())
  }
}

extension LearnersDecoder {
  private mutating func decodeFile(_ file: SourceFile) -> LearnersFile? {
    switch CSVReader.read(file) {
    case .failure(let error):
      report(.learnerFileReadable, at: error.range, error.summary, error.explanation)
      return nil
    case .success(let table):
      guard let columns = decodeHeader(table.header) else { return nil }
      sheetColumns = Set(columns.keys)
      return LearnersFile(path: file.path, learners: decodeRows(table.rows, columns))
    }
  }

  private mutating func decodeHeader(_ header: [Located<String>]) -> [LearnersColumn: Int]? {
    var columns: [LearnersColumn: Int] = [:]
    for (index, cell) in header.enumerated() {
      if isSheet, LearnersColumn(header: cell.value) == .secret {
        report(.learnerSecretValid, at: cell.range, Messages.secretColumn, Messages.secretsAreDrawn)
      } else if let column = LearnersColumn(header: cell.value) {
        guard columns[column] == nil else {
          report(.learnerFileReadable, at: cell.range, Messages.repeatedColumn(cell.value))
          return nil
        }
        columns[column] = index
      } else if LearnersColumn.isPersonal(header: cell.value) {
        report(.learnerCodeValid, at: cell.range, Messages.personalColumn(cell.value), Messages.whereNamesBelong)
      } else if !cell.value.allSatisfy(\.isWhitespace) {
        diagnostics.append(isSheet ? Messages.foreignColumn(cell) : Messages.unknownColumn(cell))
      }
    }
    guard columns[.code] != nil else {
      report(.learnerFileReadable, at: header.first?.range, Messages.missingCode, Messages.headerExample)
      return nil
    }
    return isSheet && diagnostics.contains { $0.severity == .error } ? nil : columns
  }

  private mutating func decodeRows(
    _ rows: [[Located<String>]], _ columns: [LearnersColumn: Int]
  ) -> [Located<Learner>] {
    var learners: [Located<Learner>] = []
    var places: [String: SourceRange] = [:]
    for cells in rows {
      let row = LearnersRow(cells, columns)
      // A line of the référent's own words.
      if cells.first?.value.hasPrefix("#") == true { continue }
      guard let code = decodeCode(row) else { continue }
      if let first = places[code.value] {
        report(
          .learnerCodeUnique, at: code.range, Messages.repeatedCode(code.value),
          notes: [Note(Messages.firstPlace, at: first)])
        continue
      }
      places[code.value] = code.range
      let mistakes = diagnostics.count
      let learner = decodeLearner(code.value, row)
      guard !isSheet || diagnostics.count == mistakes else { continue }
      learners.append(Located(learner, at: code.range))
    }
    return learners
  }

  private mutating func decodeLearner(_ code: String, _ row: LearnersRow) -> Learner {
    var learner = Learner(
      code: code, secret: decodeSecret(row), status: decodeStatus(row), publish: decodePublish(row),
      agreedOn: decodeDate(row))
    checkPublishing(&learner, row)
    return learner
  }
}

extension LearnersDecoder {
  private mutating func decodeCode(_ row: LearnersRow) -> Located<String>? {
    let cell = row[.code]
    if LearnersRow.isCode(cell.value) { return cell }
    let lowerCase = cell.value.lowercased()
    let fixIts =
      LearnersRow.isCode(lowerCase)
      ? [FixIt(Messages.replace(lowerCase), at: cell.range, replacement: lowerCase)] : []
    report(
      .learnerCodeValid, at: cell.range, Messages.invalidCode(isEmpty: cell.value.isEmpty), Messages.codes,
      fixIts: fixIts)
    return nil
  }

  /// Messages never repeat a secret: terminals and logs are read by others.
  private mutating func decodeSecret(_ row: LearnersRow) -> LearnerSecret? {
    let cell = row[.secret]
    guard !cell.value.isEmpty else { return nil }
    guard let secret = LearnerSecret(cell.value) else {
      report(.learnerSecretValid, at: cell.range, Messages.invalidSecret, Messages.newSecret)
      return nil
    }
    if let first = secrets[secret] {
      report(
        .learnerSecretUnique, at: cell.range, Messages.repeatedSecret, Messages.newSecret,
        notes: [Note(Messages.firstPlace, at: first)])
      return nil
    }
    secrets[secret] = cell.range
    return secret
  }

  private mutating func decodeStatus(_ row: LearnersRow) -> Learner.Status {
    let cell = row[.status]
    switch Folding.key(cell.value) {
    case "", "actif", "active": return .active
    case "revoque", "revoquee", "revoked": return .revoked
    default:
      report(.learnerFileReadable, at: cell.range, Messages.invalidStatus)
      // Whoever is not surely active is not published.
      return .revoked
    }
  }

  private mutating func decodePublish(_ row: LearnersRow) -> Bool {
    let cell = row[.publish]
    switch Folding.key(cell.value) {
    case "oui", "o", "yes", "y", "true", "vrai": return true
    case "", "non", "no", "n", "false", "faux": return false
    default:
      report(.learnerFileReadable, at: cell.range, Messages.invalidPublish)
      return false
    }
  }

  private mutating func decodeDate(_ row: LearnersRow) -> LocalDate? {
    let cell = row[.agreedOn]
    if let date = LearnersRow.date(cell.value) { return date }
    if !cell.value.isEmpty { report(.learnerAgreementDated, at: cell.range, Messages.invalidDate) }
    return nil
  }

  private mutating func checkPublishing(_ learner: inout Learner, _ row: LearnersRow) {
    guard learner.publish, learner.status == .active else { return }
    if learner.agreedOn == nil, row[.agreedOn].value.isEmpty {
      report(.learnerAgreementDated, at: row[.publish].range, Messages.undated(learner.code), Messages.agreement)
    }
    if !isSheet, learner.secret == nil, row[.secret].value.isEmpty {
      report(.learnerSecretValid, at: row[.publish].range, Messages.noSecret(learner.code), Messages.newSecret)
    }
  }

  private mutating func report(
    _ rule: RuleID, at range: SourceRange?, _ summary: LocalizedText, _ explanation: LocalizedText? = nil,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    diagnostics.append(
      Diagnostic(rule, .error, at: range, summary, explanation: explanation, notes: notes, fixIts: fixIts))
  }
}
