import Foundation
import Testing

/// The examples of a specification: Markdown, and the HTML that it must give.
struct ConformanceSuite {
  let examples: [Example]

  struct Example: Sendable, CustomTestStringConvertible {
    /// From 1, in the order of the file.
    let number: Int
    /// The extensions named after the word `example`.
    let extensions: [String]
    let markdown: String
    let html: String
    var testDescription: String { "example \(number)" }
  }

  /// - Parameter name: a file of Tests/Conformance.
  init(_ name: String) {
    var folder = URL(filePath: #filePath)
    for _ in 1...3 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "Conformance/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { preconditionFailure("no suite \(name)") }
    examples = Self.read(text)
  }

  private static func read(_ text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var open: (extensions: [String], markdown: [Substring], html: [Substring], isHTML: Bool)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if var example = open {
        if line == fence {
          examples.append(
            Example(
              number: examples.count + 1, extensions: example.extensions, markdown: joined(example.markdown),
              html: joined(example.html)))
          open = nil
          continue
        }
        if line == ".", !example.isHTML {
          example.isHTML = true
        } else if example.isHTML {
          example.html.append(line)
        } else {
          example.markdown.append(line)
        }
        open = example
      } else if line.hasPrefix(fence + " example") {
        let words = line.split(separator: " ").dropFirst(2).map(String.init)
        open = (words, [], [], false)
      }
    }
    return examples
  }

  private static func joined(_ lines: [Substring]) -> String {
    lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
  }
}
