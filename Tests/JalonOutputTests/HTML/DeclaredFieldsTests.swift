import JalonCore
import Testing

@testable import JalonCurriculum
@testable import JalonOutput
@testable import JalonSyntax

/// What an author writes is shown somewhere: a key that is declared, decoded and printed nowhere would lose it in silence.
struct DeclaredFieldsTests {
  private static let besides = [
    "content/modules/m/01-a.md": "# A\n",
    "content/workshops/w.md": "---\ntitre: W\n---\n",
    "content/programmes/autre.yaml": "nom: Autre\n",
  ]

  /// Pages of their own print these: the entry grid's and the charter's.
  private static let elsewhere: Set<String> = ["grid", "charter"]

  @Test func areShownForProgrammes() async throws {
    var canaries = Canaries(of: ProgrammeDecoder.schema, except: Self.elsewhere)
    let files = ["content/programmes/essai.yaml": canaries.yaml]
    let text = try await Self.text(of: files)
    for (path, canary) in canaries.planted { #expect(text.contains(canary), "\(path) is shown on no page") }
    #expect(canaries.planted.count > 90)
  }

  @Test func areKeptFromLearnersWhereTheyAreForProfessionals() async throws {
    var canaries = Canaries(of: ProgrammeDecoder.schema, except: Self.elsewhere, audience: "professionnels")
    let files = ["content/programmes/essai.yaml": canaries.yaml]
    let site = try await PrintedSite(Self.besides.merging(files) { _, own in own })
    for page in site.pages
    where !page.hasSuffix("/professionnels/index.html") && !page.hasSuffix("prescripteur/index.html") {
      let text = try site.text(page)
      for (path, canary) in canaries.reserved { #expect(!text.contains(canary), "\(page) shows \(path)") }
    }
    let text = try await Self.text(of: files)
    for (path, canary) in canaries.reserved { #expect(text.contains(canary), "\(path) is shown on no page") }
    #expect(canaries.reserved.count > 20)
  }

  @Test func areShownForPartners() async throws {
    var canaries = Canaries(of: PartnersDecoder.schema)
    let text = try await Self.text(of: [
      "content/partners.yaml": "essai:\n" + canaries.yaml.split(separator: "\n").map { "  \($0)\n" }.joined()
    ])
    for (path, canary) in canaries.planted { #expect(text.contains(canary), "\(path) is shown on no page") }
    #expect(canaries.planted.count > 10)
  }

  private static func text(of files: [String: String]) async throws -> String {
    let site = try await PrintedSite(besides.merging(files) { _, own in own })
    return try site.pages.map { try site.text($0) }.joined()
  }
}

/// A file in which every key of a schema has a value that no other text has.
private struct Canaries {
  private let schema: DataSchema
  private let except: Set<String>
  private let audience: String?
  private var number = 0
  /// By the path of its key.
  private(set) var planted: [(path: String, canary: String)] = []
  /// Those that stand in an entry for professionals.
  private(set) var reserved: [(path: String, canary: String)] = []

  /// - Parameter audience: of every entry that may say it.
  init(of schema: DataSchema, except: Set<String> = [], audience: String? = nil) {
    self.schema = schema
    self.except = except
    self.audience = audience
  }

  var yaml: String {
    mutating get {
      // JSON is YAML: no indentation to get wrong.
      schema.fields.filter { !except.contains($0.name) }
        .map { "\($0.name): \(value(of: $0, $0.kind, $0.name, isReserved: false))\n" }.joined()
    }
  }

  private mutating func record(_ schema: DataSchema, _ path: String, without: Set<String> = []) -> String {
    let isReserved = audience != nil && schema.fields.contains { $0.name == "for" }
    let members = schema.fields.filter { !without.contains($0.name) }.compactMap { field -> String? in
      if field.name == "for" { return audience.map { "\"for\": \"\($0)\"" } }
      return "\"\(field.name)\": \(value(of: field, field.kind, "\(path).\(field.name)", isReserved: isReserved))"
    }
    return "{\(members.joined(separator: ", "))}"
  }

  private mutating func value(
    of field: DataField, _ kind: DataKind, _ path: String, isReserved: Bool
  ) -> String {
    switch kind {
    // A share and a count are never of one figure, and neither is shown beside what its source wrote.
    case .list(.record(let schema)) where schema.name == "outcome":
      let others: [Set<String>] = [["count", "as_written"], ["share", "as_written"], ["share", "count"]]
      return "[\(others.map { record(schema, path, without: $0) }.joined(separator: ", "))]"
    case .list(let item): return "[\(value(of: field, item, path, isReserved: isReserved))]"
    case .record(let schema), .textOrRecord(let schema): return record(schema, path)
    case .identifier: return ["modules": "m", "workshops": "w"][field.name] ?? "autre"
    case .choice(let choices): return choices.all.first.map { "\"\($0.name)\"" } ?? "\"\""
    case .boolean: return "oui"
    default: return plant(kind, path, isReserved: isReserved)
    }
  }

  private mutating func plant(_ kind: DataKind, _ path: String, isReserved: Bool) -> String {
    number += 1
    let (written, shown): (String, String) =
      switch kind {
      case .integer, .percentage: ("\(600 + number)", "\(600 + number)")
      case .date: ("\(2100 + number)-03-02", "2_mars \(2100 + number)")
      case .url: ("\"https://canari\(number)x.example/\"", "https://canari\(number)x.example/")
      default: ("\"Canari\(number)x\"", "Canari\(number)x")
      }
    planted.append((path, shown))
    if isReserved { reserved.append((path, shown)) }
    return written
  }
}
