// Writes the theme as Swift string literals, so that an installed jalon needs no files beside it.
// usage: EmbedTemplates <templates folder> <output file> <file>…
import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: EmbedTemplates FOLDER OUTPUT FILE…\n".utf8))
  exit(2)
}
let folder = arguments[1]

var source = "// Generated from templates/ by EmbedTemplates.\n\nextension EmbeddedTheme {\n"
source += "  static let files: [(path: String, text: String)] = [\n"
for file in arguments.dropFirst(3) {
  let text = try String(contentsOfFile: file, encoding: .utf8)
  let path = file.dropFirst(folder.count + 1)
  source += "    (\"\(path)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
}
source += "  ]\n}\n"
try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
