import Foundation
import Testing

/// The table of docs/architecture.md, on every `import` of the sources.
struct LayersTests {
  private static let layers: [String: Set<String>] = [
    "JalonCore": ["Crypto"],
    "JalonSyntax": ["JalonCore", "CCMarkGFM", "CYAML", "Mustache"],
    "JalonCurriculum": ["JalonCore", "JalonSyntax", "CICal", "Crypto"],
    "JalonCheck": ["JalonCore", "JalonSyntax", "JalonCurriculum"],
    "JalonOutput": ["JalonCore", "JalonSyntax", "JalonCurriculum", "CQREncode"],
    "JalonBuild": ["JalonCore", "JalonSyntax", "JalonCurriculum", "JalonCheck", "JalonOutput"],
    "jalon": ["JalonBuild", "ArgumentParser"],
    "EmbedTemplates": [],
  ]

  /// Part of the toolchain: any layer may use them.
  private static let toolchain: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

  /// Files that may import a foreign module.
  private static let doors: [String: Set<String>] = [
    "CYAML": ["YAMLEventReader.swift"], "CCMarkGFM": ["MarkdownParser.swift"],
    "CICal": ["LibicalEvent.swift", "LibicalRecurrence.swift", "LibicalZones.swift"],
    "CQREncode": ["QRCode.swift"],
    "Crypto": ["Digest.swift", "Cryptography.swift"],
    "Mustache": ["TemplateLibrary.swift", "TemplateRecord.swift"],
  ]

  @Test func targetsImportOnlyWhatTheirLayerAllows() throws {
    for (file, target, module) in try Self.imports() {
      let allowed = try #require(Self.layers[target], "no layer for the target \(target)")
      #expect(
        allowed.contains(module) || Self.toolchain.contains(module), "\(target)/\(file) imports \(module)")
    }
  }

  @Test func foreignModulesHaveOneDoor() throws {
    for (file, _, module) in try Self.imports() {
      guard let doors = Self.doors[module] else { continue }
      #expect(doors.contains(file), "\(file) imports \(module), whose door is \(doors.sorted())")
    }
  }

  @Test func everyDoorIsUsed() throws {
    let imports = try Self.imports()
    for (module, doors) in Self.doors {
      for door in doors { #expect(imports.contains { $0.file == door && $0.module == module }, "\(door): \(module)") }
    }
  }

  private static func imports() throws -> [(file: String, target: String, module: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let sources = root.appending(path: "Sources")
    var imports: [(String, String, String)] = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "swift" else { continue }
      let target = url.path.dropFirst(sources.path.count + 1).prefix { $0 != "/" }
      for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ").filter { !$0.hasPrefix("@") && $0 != "package" && $0 != "public" }
        guard words.first == "import", words.count > 1 else { continue }
        let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "var", "let", "typealias"]
        let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
        imports.append((url.lastPathComponent, String(target), String(name.prefix { $0 != "." })))
      }
    }
    return imports
  }
}
