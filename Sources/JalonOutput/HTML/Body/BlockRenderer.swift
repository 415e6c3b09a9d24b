import JalonCore
import JalonCurriculum
import JalonSyntax

/// Writes a fenced block with the template of its kind.
struct BlockRenderer {
  let directive: Directive
  let renderer: MarkdownRenderer<BodyPage>

  private var document: Document { renderer.document }
  private var page: BodyPage { renderer.page }
  private var words: Words { page.frame.words }

  func render(to writer: inout HTMLWriter) {
    switch directive.name {
    // A trainer's own notes are no part of the public site.
    case .instructor: return
    case .quiz: write("quiz", quiz(), to: &writer)
    case .worksheet: write("worksheet", worksheet(), to: &writer)
    case .checklist: write("checklist", checklist(), to: &writer)
    case .exercise: write("exercise", common(), to: &writer)
    case .steps: write("steps", common(), to: &writer)
    case .testimonial: write("testimonial", common(), to: &writer)
    case .details, .hint, .solution, .explanation: write("details", common(), to: &writer)
    case nil, .tabs, .tab: write("unknown", common(), to: &writer)
    default: write("callout", common(), to: &writer)
    }
  }

  private func write(_ template: String, _ record: TemplateRecord, to writer: inout HTMLWriter) {
    writer.raw(page.templates.render("blocks/\(template)", record))
  }

  private func common() -> TemplateRecord {
    let name = directive.name ?? .note
    return TemplateRecord([
      "name": name.rawValue, "label": words(name.rawValue), "id": directive.attributes.id, "title": title,
      "content": html(of: document.children(of: directive.node)),
    ])
  }

  private var title: String? {
    directive.attributes.value("titre", "title").map { page.frame.facts.text($0) }
  }

  private func html(of nodes: [Int]) -> HTMLText {
    var writer = HTMLWriter()
    for node in nodes { renderer.render(node..<document.nodes[node].end, to: &writer) }
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }

  private func innerHTML(of nodes: [Int]) -> HTMLText {
    var writer = HTMLWriter()
    for node in nodes { renderer.renderChildren(of: node, to: &writer) }
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }
}

// MARK: - Quizzes

extension BlockRenderer {
  private func quiz() -> TemplateRecord {
    let quiz = Quiz(directive, in: document)
    let (stem, choices) = quiz.plainText(in: document)
    let kind = quiz.isMultiple ? "multiple" : "single"
    return TemplateRecord([
      "id": quiz.id ?? "quiz-\(directive.node)", "label": words("quiz"), "multiple": quiz.isMultiple,
      "input_type": quiz.isMultiple ? "checkbox" : "radio", "stem": html(of: quiz.stem),
      "fingerprint": quiz.id.map { _ in QuestionFingerprint.fingerprint(kind: kind, stem: stem, choices: choices) },
      "choices": quiz.choices.map(choice),
      "hint": quiz.hint.map { innerHTML(of: [$0]) }, "explanation": quiz.explanation.map { innerHTML(of: [$0]) },
    ])
  }

  private func choice(_ choice: Quiz.Choice) -> TemplateRecord {
    TemplateRecord([
      "number": choice.number, "value": "\(choice.number)", "content": innerHTML(of: choice.content),
      "feedback": innerHTML(of: choice.feedback), "correct": choice.isCorrect,
    ])
  }
}

// MARK: - Worksheets and checklists

extension BlockRenderer {
  private func worksheet() -> TemplateRecord {
    let id = directive.attributes.id ?? "fiche-\(directive.node)"
    var writer = HTMLWriter()
    for child in document.children(of: directive.node) {
      let items = fieldItems(of: child)
      guard items.contains(where: { WorksheetField(item: $0, in: document) != nil }) else {
        renderer.render(child..<document.nodes[child].end, to: &writer)
        continue
      }
      for item in items { renderField(item, worksheet: id, to: &writer) }
    }
    return TemplateRecord([
      "id": id, "label": words("worksheet"), "title": title, "private": directive.isPrivate,
      "content": HTMLText(String(decoding: writer.bytes, as: UTF8.self)),
    ])
  }

  private func fieldItems(of node: Int) -> [Int] {
    guard case .list = document.nodes[node].kind else { return [] }
    return document.children(of: node)
  }

  private func renderField(_ item: Int, worksheet: String, to writer: inout HTMLWriter) {
    guard let field = WorksheetField(item: item, in: document) else {
      writer.raw("<div>")
      renderer.renderChildren(of: item, to: &writer)
      writer.raw("</div>\n")
      return
    }
    let id = "\(worksheet)-\(field.name)"
    write(
      "field",
      TemplateRecord([
        "id": id, "name": field.name, "label": page.frame.facts.text(field.label), "is_text": field.type == .text,
        "is_long": field.type == .longText, "is_number": field.type == .number, "is_amount": field.type == .amount,
        "is_percentage": field.type == .percentage, "is_date": field.type == .date,
        "is_choice": field.type == .choice,
        "options": field.options.enumerated().map { number, option in
          TemplateRecord([
            "value": option, "id": "\(id)-\(number + 1)", "label": page.frame.facts.text(option), "name": field.name,
          ])
        },
      ]), to: &writer)
  }

  private func checklist() -> TemplateRecord {
    let lists = document.children(of: directive.node).flatMap(fieldItems)
    let id = directive.attributes.id ?? "liste-\(directive.node)"
    return TemplateRecord([
      "id": id, "title": title ?? words("checklist"), "private": directive.isPrivate,
      "items": lists.enumerated().map { number, item in
        TemplateRecord(["number": "\(number + 1)", "content": innerHTML(of: document.children(of: item))])
      },
    ])
  }
}
