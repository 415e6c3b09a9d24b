import JalonCore
import JalonSyntax

/// One walk over a tree that gathers what its summary holds.
struct DocumentReader {
  private(set) var links: [ParsedLink] = []
  private(set) var facts: [Located<String>] = []
  private(set) var terms: [Located<String>] = []
  private(set) var questions: [ParsedDocument.Question] = []
  private(set) var worksheets: [ParsedDocument.Activity] = []
  private(set) var checklists: [ParsedDocument.Activity] = []
  /// Ids that blocks give, besides the headings'.
  private(set) var ids: [String] = []
  private(set) var textLength = 0
  private(set) var diagnostics: [Diagnostic] = []

  /// Where each id that the author wrote was first given.
  private var written: [String: Identity] = [:]

  private struct Identity {
    let range: SourceRange
    /// Learners' files remember it: the resolver looks for it over the whole site.
    let isRemembered: Bool
  }

  /// Index of the first node after the last worksheet.
  private var worksheetEnd = 0

  private let file: SourceFile

  /// - Parameter footnotePrefix: as in `MarkdownRenderOptions`.
  init(_ document: Document, in file: SourceFile, footnotePrefix: String = "") {
    self.file = file
    for index in document.nodes.indices {
      let node = document.nodes[index]
      switch node.kind {
      case .link(let number): readLink(number, index, isImage: false, document)
      case .image(let number): readLink(number, index, isImage: true, document)
      case .text: readText(index, document)
      case .footnoteReference(let number, 1): ids.append("fnref-\(footnotePrefix)\(number)")
      case .directive(let number): readDirective(document.directives[number], document)
      case .heading: readHeading(index, document)
      default: break
      }
    }
    var identity = BlockIdentity(document, in: file, besides: ids + document.headings.map(\.id))
    diagnostics = identity.addingFixIts(to: diagnostics)
  }

  private mutating func readHeading(_ index: Int, _ document: Document) {
    guard let heading = document.heading(at: index), heading.isExplicit else { return }
    checkUnique(heading.id, Identity(range: document.range(of: index), isRemembered: false))
  }

  private mutating func checkUnique(_ id: String, _ identity: Identity) {
    guard let first = written[id] else {
      written[id] = identity
      return
    }
    if first.isRemembered, identity.isRemembered { return }
    diagnostics.append(
      Diagnostic(
        .idUnique, .error, at: identity.range,
        LocalizedText(fr: "l'identifiant « \(id) » sert déjà dans la page", en: "the id '\(id)' is taken in this page"),
        explanation: LocalizedText(
          fr: "Un lien vers lui mènerait au premier. Choisissez-en un autre, par exemple « \(id)-2 ».",
          en: "A link to it would lead to the first. Choose another, for instance '\(id)-2'."),
        notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: first.range)]))
  }

  private mutating func readLink(_ number: Int, _ index: Int, isImage: Bool, _ document: Document) {
    let destination: ParsedLink.Destination
    switch Destination(document.literal(of: index)) {
    case .external: return
    // A link that waits for its address: a rule tells of it.
    case .path("", anchor: nil) where !isImage: return
    case .anchor(let anchor): destination = .anchor(anchor)
    case .path(let path, let anchor): destination = .path(path, anchor: anchor)
    }
    links.append(
      ParsedLink(number: number, destination: destination, isImage: isImage, range: destinationRange(index, document)))
  }

  /// The destination alone, where it stands in the link as it is read; else the whole link.
  private func destinationRange(_ index: Int, _ document: Document) -> SourceRange {
    let node = document.nodes[index]
    let destination = document.text[node.literal]
    guard !destination.isEmpty, node.range.count > destination.count else { return document.range(of: index) }
    for start in (node.range.lowerBound...node.range.upperBound - destination.count).reversed()
    where file.bytes[start..<start + destination.count].elementsEqual(destination) {
      return SourceRange(document.path, start..<start + destination.count)
    }
    return document.range(of: index)
  }

  private mutating func readText(_ index: Int, _ document: Document) {
    let literal = document.nodes[index].literal
    textLength += literal.count
    for placeholder in Placeholder.all(in: document.text[literal]) {
      let located = Located(placeholder.name, at: range(of: placeholder, in: index, document))
      switch placeholder.kind {
      case .fact: facts.append(located)
      case .term: terms.append(located)
      case .word: break
      }
    }
  }

  // Where a text holds no escape or entity, its bytes are the file's own, and the place is exact.
  private func range(of placeholder: Placeholder, in index: Int, _ document: Document) -> SourceRange {
    let node = document.nodes[index]
    guard node.range.count == node.literal.count else { return document.range(of: index) }
    let offset = node.range.lowerBound - node.literal.lowerBound
    return SourceRange(
      document.path, placeholder.range.lowerBound + offset..<placeholder.range.upperBound + offset)
  }

  private mutating func readDirective(_ directive: Directive, _ document: Document) {
    let title = directive.attributes.value("titre", "title") ?? ""
    for placeholder in Placeholder.all(in: Array(title.utf8)[...]) where placeholder.kind == .fact {
      facts.append(Located(placeholder.name, at: directive.fence))
    }
    if let id = directive.attributes.id {
      ids.append(id)
      let isRemembered = [.quiz, .worksheet, .checklist].contains(directive.name)
      checkUnique(id, Identity(range: directive.fence, isRemembered: isRemembered))
    }
    switch directive.name {
    case .quiz: readQuiz(directive, document)
    case .worksheet: readWorksheet(directive, document)
    case .table where directive.node >= worksheetEnd:
      diagnostics.append(TableMistake.outsideSheet.diagnostic(at: directive.fence))
    case .checklist:
      diagnostics += Checklist(directive, in: document).diagnostics(for: directive, in: document)
      if let activity = activity(directive, document) { checklists.append(activity) }
    default: break
    }
  }

  private mutating func readQuiz(_ directive: Directive, _ document: Document) {
    let quiz = Quiz(directive, in: document)
    diagnostics += QuizDiagnostics(quiz, directive, in: document, of: file).all
    guard let id = quiz.id else { return }
    // What is no question yet has an id all the same, which no other may take.
    let fingerprint = quiz.fingerprint(in: document)
    questions.append(
      ParsedDocument.Question(
        id: Located(id, at: directive.fence), fingerprint: fingerprint, shape: quiz.question?.shape ?? "",
        stem: quiz.stemText(in: document)))
  }

  private mutating func readWorksheet(_ directive: Directive, _ document: Document) {
    if let activity = activity(directive, document) {
      worksheets.append(activity)
    } else {
      diagnostics.append(
        Diagnostic(
          .worksheetIDPresent, .warning, at: directive.fence,
          LocalizedText(fr: "cette fiche n'a pas d'identifiant", en: "this worksheet has no id"),
          explanation: LocalizedText(
            fr: "Sans lui, ce que la personne écrit se perd. Écrivez « ::: fiche à remplir {#f-mon-projet} ».",
            en: "Without one, what the person writes is lost. Write '::: worksheet {#f-my-project}'.")))
    }
    diagnostics += Worksheet(directive, in: document).diagnostics
    worksheetEnd = document.nodes[directive.node].end
  }

  private func activity(_ directive: Directive, _ document: Document) -> ParsedDocument.Activity? {
    guard let id = directive.attributes.id else { return nil }
    return ParsedDocument.Activity(
      id: Located(id, at: directive.fence), title: document.title(of: directive),
      isPrivate: directive.isPrivate)
  }
}

extension Directive {
  /// What is written in it stays on the learner's device (`privé=oui`).
  package var isPrivate: Bool {
    attributes.value("privé", "private").map { ["oui", "yes", "true", "vrai"].contains($0.lowercased()) } ?? false
  }
}
