import JalonCore
import JalonSyntax

/// Reads the YAML files of a site, one decoder a kind, and remembers their digests.
struct DataReading {
  private let sources: any FileSystem
  private let inspect: ProjectParser.DataInspection
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var suppressions: [Suppression] = []
  private var digests: [ProjectPath: String] = [:]

  init(_ sources: any FileSystem, inspect: @escaping ProjectParser.DataInspection) {
    self.sources = sources
    self.inspect = inspect
  }

  /// The site's settings; without a file, those of a site named after nothing.
  mutating func settings(_ path: ProjectPath?) throws -> SiteSettings {
    guard let path else {
      diagnostics.append(Self.missingSettings(Self.settingsPath))
      return Self.noSettings
    }
    guard let file = try read(path) else { return Self.noSettings }
    let parsed = SiteSettingsDecoder.decode(file)
    diagnostics += parsed.diagnostics
    return parsed.value ?? Self.noSettings
  }

  static let settingsPath = ProjectPath("content/site.yaml")

  /// Those of a site that says nothing of itself.
  private static var noSettings: SiteSettings {
    guard let settings = SiteSettingsDecoder.decode(SourceFile(path: settingsPath, bytes: [])).value else {
      preconditionFailure("an empty file decodes")
    }
    return settings
  }

  mutating func readData(_ kinds: [ContentLayout.Kind: [ProjectPath]], into project: inout ParsedProject) throws {
    project.facts = try decode(kinds[.facts], FactsDecoder.decode).flatMap { $0 }
    project.glossary = try decode(kinds[.glossary], GlossaryDecoder.decode).flatMap { $0 }
    project.people = try decode(kinds[.people], PeopleDecoder.decode).flatMap { $0 }
    project.places = try decode(kinds[.places], PlacesDecoder.decode).flatMap { $0 }
    project.partners = try decode(kinds[.partners], PartnersDecoder.decode).flatMap { $0 }
    project.programmes = try decode(kinds[.programme], ProgrammeDecoder.decode)
    project.cohorts = try decode(kinds[.cohort], CohortDecoder.decode)
    project.orientation = try decode(kinds[.orientation], OrientationDecoder.decode).first
    project.checkIn = try decode(kinds[.checkIn], CheckInDecoder.decode).first
    project.followUps = try decode(kinds[.followUp], FollowUpDecoder.decode)
    let timeZone = project.settings.timeZoneName
    project.calendars = try decode(kinds[.calendar]) { CalendarDecoder.decode($0, timeZone: timeZone) }
    project.dataDigests = digests
  }

  private mutating func decode<Value>(
    _ paths: [ProjectPath]?, _ decode: (SourceFile) -> Parsed<Value>
  ) throws -> [Value] {
    var values: [Value] = []
    for path in paths ?? [] {
      guard let file = try read(path) else { continue }
      let parsed = decode(file)
      diagnostics += parsed.diagnostics
      if let value = parsed.value { values.append(value) }
    }
    return values
  }

  private mutating func read(_ path: ProjectPath) throws -> SourceFile? {
    let file = SourceFile(path: path, bytes: try sources.read(path))
    digests[path] = Digest.hexadecimal(of: file.bytes)
    guard let problem = TextEncoding.problem(in: file) else {
      suppressions += SuppressionReader.suppressions(in: file)
      diagnostics += inspect(file)
      return file
    }
    diagnostics.append(problem)
    return nil
  }

  private static func missingSettings(_ path: ProjectPath) -> Diagnostic {
    Diagnostic(
      .siteSettingsPresent, .error, at: .start(of: path),
      LocalizedText(fr: "il manque content/site.yaml", en: "content/site.yaml is missing"),
      explanation: LocalizedText(
        fr: "Est-ce le bon dossier ? Créez le fichier avec une ligne « titre: … », ou lancez « jalon new site NOM ».",
        en: "Is this the right folder? Create the file with a line 'title: …', or run 'jalon new site NAME'."))
  }
}

extension RuleID {
  /// A site has a settings file.
  package static let siteSettingsPresent = RuleID("site-settings-present")
}
