import JalonCore
import Mustache

extension RuleID {
  /// A template is well-formed Mustache.
  package static let templateSyntaxValid = RuleID("template-syntax-valid")
}

/// The door to Mustache: a theme's templates, compiled. Rendering is pure and may run on any number of tasks.
package struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary

  /// Texts come escaped from `TemplateRecord`.
  private static let pragma = "{{% CONTENT_TYPE:TEXT}}\n"

  /// Compiles the `.html` files of a theme; a template's name is its path without the extension.
  /// - Parameter constants: words that every page says alike (`t.home`): they are put into the templates once, instead of
  ///   being looked up sixty times a page.
  package static func compile(
    _ theme: Theme, constants: [String: String] = [:]
  ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
    var templates: [String: MustacheTemplate] = [:]
    var diagnostics: [Diagnostic] = []
    for (path, file) in theme.templates {
      let text = String(decoding: replacing(constants, in: file), as: UTF8.self)
      do {
        templates[String(path.dropLast(".html".count))] = try MustacheTemplate(string: pragma + text)
      } catch {
        diagnostics.append(malformed(file, error))
      }
    }
    return (TemplateLibrary(library: MustacheLibrary(templates: templates)), diagnostics)
  }

  /// The text of a template for a record; empty if there is no such template (`TemplateCheck` reports it).
  package func render(_ name: String, _ record: TemplateRecord) -> String {
    library.render(record, withTemplate: name) ?? ""
  }

  private static func replacing(_ constants: [String: String], in file: SourceFile) -> [UInt8] {
    var writer = HTMLWriter(capacity: file.bytes.count)
    var start = 0
    for tag in TemplateTag.tags(in: file) where tag.isPlainVariable {
      // A text with braces of its own could be read as a tag.
      guard let text = constants[tag.name], !text.contains("{{") else { continue }
      writer.bytes.append(contentsOf: file.bytes[start..<tag.range.lowerBound])
      writer.escaped(text)
      start = tag.range.upperBound
    }
    writer.bytes.append(contentsOf: file.bytes[start...])
    return writer.bytes
  }

  private static func malformed(_ file: SourceFile, _ error: any Error) -> Diagnostic {
    var offset = 0
    var reason = "\(error)"
    if let error = error as? MustacheTemplate.ParserError {
      let line = min(max(error.context.lineNumber - 1, 0), file.lineStarts.count - 1)
      offset = file.lineStarts[line]
      reason = "\(error.error)"
    }
    return Diagnostic(
      .templateSyntaxValid, .error, at: SourceRange(file.path, offset..<min(offset + 1, file.bytes.count)),
      LocalizedText(fr: "gabarit mal écrit (\(reason))", en: "malformed template (\(reason))"),
      explanation: LocalizedText(
        fr: "Chaque « {{#nom}} » veut son « {{/nom}} », chaque « {{ » son « }} ».",
        en: "Each '{{#name}}' wants its '{{/name}}', each '{{' its '}}'."))
  }
}
