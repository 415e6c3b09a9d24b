import Dispatch
import JalonBuild
import JalonCheck
import JalonCore
import JalonCurriculum
import JalonOutput
import JalonSyntax

// libFuzzer's door (https://llvm.org/docs/LibFuzzer.html): it calls the first function with each input; its own driver
// is called by the second, which the package manager takes for this target's `main`.

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzedLesson(bytes: Array(UnsafeBufferPointer(start: start, count: count))).run()
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("Fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, testOneInput)
}

/// One input as the lesson of a small site: read, checked, printed. What follows a line of `%%%` is its question bank.
private struct FuzzedLesson {
  private static let path = ProjectPath("content/modules/m/01-a.md")

  private static let site = """
    titre: Essai
    html: non
    """

  private static let facts = """
    acre-delai:
      valeur: 45
      unité: jours
      libellé: Délai
      source: {titre: Urssaf, url: "https://exemple.fr/"}
      valable au: 2027-01-01
      à revoir le: 2027-02-01
    """

  private static let glossary = """
    RQTH:
      définition: Une reconnaissance.
    devis:
      définition: Un prix écrit avant.
    """

  let bytes: [UInt8]

  func run() {
    let done = DispatchSemaphore(value: 0)
    // The pipeline is asynchronous; a fuzzer waits for each input.
    Task.detached {
      do {
        try await read()
      } catch {
        fatalError("the machine failed in memory: \(error)")
      }
      done.signal()
    }
    done.wait()
  }

  private func read() async throws {
    let sources = sources
    let tree = try Loader(sources).load()
    let parser = ProjectParser(sources, inspect: AllRules.inspect, jobs: 1, includesDrafts: true)
    let parsed = try await parser.parse(tree)
    guard let now = LocalDate(iso: "2027-03-01") else { preconditionFailure("a date") }
    let (site, found) = Resolver(parsed.project, tree: tree, now: now).resolve()
    let diagnostics = (parsed.diagnostics + found + AllRules.diagnostics(for: site)).sorted()
    check(diagnostics, in: sources)
    let edition = Self.press.edition(of: site, sources: sources)
    for file in HTMLOutput().files(for: edition) where file.path.hasPrefix("modules/m/") {
      let page = try file.contents()
      precondition(UTF8Validation.firstInvalidOffset(in: page) == nil, "a page is UTF-8")
    }
  }

  private var sources: MemoryFileSystem {
    var sources = MemoryFileSystem([
      "content/site.yaml": Self.site, "content/facts.yaml": Self.facts, "content/glossary.yaml": Self.glossary,
    ])
    let mark = Array("\n%%%\n".utf8)
    let cut = bytes.indices.first { bytes[$0...].starts(with: mark) }
    sources.contents[Self.path] = cut.map { Array(bytes[..<$0]) } ?? bytes
    if let cut { sources.contents[ProjectPath("content/modules/m/a.gift")] = Array(bytes[(cut + mark.count)...]) }
    return sources
  }

  /// Each range lies in its file, and each report can be written.
  private func check(_ diagnostics: [Diagnostic], in sources: MemoryFileSystem) {
    for diagnostic in diagnostics {
      for range in [diagnostic.range] + diagnostic.fixIts.map(\.range) + diagnostic.notes.map(\.range) {
        guard let range, let bytes = sources.contents[range.path] else { continue }
        precondition(range.bytes.upperBound <= bytes.count, "\(diagnostic.rule) beyond the end of \(range.path)")
      }
    }
    let report = TextReport(isColoured: false).text(for: diagnostics, language: .french) { path in
      sources.contents[path].map { SourceFile(path: path, bytes: $0) }
    }
    precondition(report.isEmpty == diagnostics.isEmpty, "each diagnostic is told")
  }

  /// The theme, compiled once.
  private static let press = Press()

  private struct Press: Sendable {
    /// An edition only digests it and copies its styles and scripts, the same for every input.
    private let noTheme = Theme(builtIn: [], own: [])
    private let words: Words
    private let templates: TemplateLibrary

    init() {
      let theme = Theme(builtIn: EmbeddedTheme.all, own: [])
      words = Words.read(from: theme, builtIn: theme, language: .french).words
      templates = TemplateLibrary.compile(theme, constants: words.constants).library
    }

    func edition(of site: Site, sources: MemoryFileSystem) -> Edition {
      Edition(site: site, theme: noTheme, templates: templates, words: words, sources: sources, version: "fuzz")
    }
  }
}
