import Foundation
import PackagePlugin

/// Turns templates/ into Swift source whenever one of its files changes.
@main
struct EmbedTemplatesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme+Files.swift")
    let contents = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (contents?.compactMap { $0 as? URL } ?? [])
      .filter { ["html", "css", "js", "yaml", "svg"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    return [
      .buildCommand(
        displayName: "Embed templates", executable: try context.tool(named: "EmbedTemplates").url,
        arguments: [folder.path, output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }
}
