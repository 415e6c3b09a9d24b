// swift-tools-version: 6.1
import PackageDescription

// Targets stand in layer order: a target may import only what its line names (Tests/JalonCoreTests/LayersTests.swift
// enforces it). Foreign code has one door each; docs/architecture.md says why each dependency is there.
let package = Package(
  name: "jalon",
  products: [
    .executable(name: "jalon", targets: ["jalon"]),
    .library(name: "JalonKit", targets: ["JalonBuild"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C libraries of the system behind a shim; the Markdown one also holds Jalon's fence extension.
    .target(
      name: "CCMarkGFM",
      linkerSettings: [.linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a")]),
    .target(name: "CICal", linkerSettings: [.linkedLibrary("ical")]),
    .target(name: "CQREncode", linkerSettings: [.linkedLibrary("qrencode")]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary(":libyaml.a")]),

    // 0: sources, positions, diagnostics, small values.
    .target(name: "JalonCore", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),

    // 1: text in, trees out.
    .target(
      name: "JalonSyntax",
      dependencies: ["JalonCore", "CCMarkGFM", "CYAML", .product(name: "Mustache", package: "swift-mustache")]),

    // 2: the model, and the stages load, parse, resolve.
    .target(
      name: "JalonCurriculum",
      dependencies: ["JalonCore", "JalonSyntax", "CICal", .product(name: "Crypto", package: "swift-crypto")]),

    // 3: the rules, one file each.
    .target(name: "JalonCheck", dependencies: ["JalonCore", "JalonSyntax", "JalonCurriculum"]),

    // 3: the artefacts; never imports JalonCheck, nor the reverse.
    .target(
      name: "JalonOutput", dependencies: ["JalonCore", "JalonSyntax", "JalonCurriculum", "CQREncode"],
      plugins: ["EmbedTemplatesPlugin"]),

    // 4: the pipeline and the writer.
    .target(
      name: "JalonBuild", dependencies: ["JalonCore", "JalonSyntax", "JalonCurriculum", "JalonCheck", "JalonOutput"]),

    // 5: the command line.
    .executableTarget(
      name: "jalon",
      dependencies: ["JalonBuild", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    // At build time: templates/ becomes string literals inside JalonOutput.
    .executableTarget(name: "EmbedTemplates"),
    .plugin(name: "EmbedTemplatesPlugin", capability: .buildTool(), dependencies: ["EmbedTemplates"]),

    .testTarget(name: "JalonCoreTests", dependencies: ["JalonCore"]),
    .testTarget(name: "JalonSyntaxTests", dependencies: ["JalonSyntax"]),
    .testTarget(name: "JalonCurriculumTests", dependencies: ["JalonCurriculum"]),
    .testTarget(name: "JalonCheckTests", dependencies: ["JalonCheck"]),
    .testTarget(name: "JalonOutputTests", dependencies: ["JalonOutput"]),
    .testTarget(name: "JalonBuildTests", dependencies: ["JalonBuild"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone: its driver is the sanitizer's, and what reads an author's text tells it which of its lines an input
// reached; syntax also what it compared, which costs a quarter of the time elsewhere and finds little.
if Context.environment["JALON_FUZZ"] != nil {
  let address = ["-sanitize=address", "-parse-as-library"]
  let lines = ["-sanitize-coverage=edge,inline-8bit-counters,pc-table"]
  for target in package.targets {
    switch target.name {
    case "CCMarkGFM": target.cSettings = [.unsafeFlags(["-fsanitize=address,fuzzer-no-link"])]
    case "JalonSyntax": target.swiftSettings = [.unsafeFlags(address + ["-sanitize=fuzzer"])]
    case "JalonCurriculum", "JalonCheck", "JalonOutput": target.swiftSettings = [.unsafeFlags(address + lines)]
    case "JalonCore", "JalonBuild": target.swiftSettings = [.unsafeFlags(address)]
    default: break
    }
  }
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: ["JalonCore", "JalonSyntax", "JalonCurriculum", "JalonCheck", "JalonOutput", "JalonBuild"],
      path: "Tests/Fuzz", exclude: ["Corpus", "dictionary"],
      swiftSettings: [.unsafeFlags(address)],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]))
}
