import JalonCore
import JalonCurriculum

/// The running text of a document as passages, sentences and tokens: what the plain-language rules look at.
///
/// It is computed once for a document, in one pass, and knows where each byte stands in the file.
package struct Prose: Sendable {
  package let path: ProjectPath
  /// The text without markup, one passage after the other.
  package let bytes: [UInt8]
  package let tokens: [Token]
  package let sentences: [Sentence]
  package let passages: [Passage]
  let segments: [Segment]

  /// A stretch of text that stands by itself.
  package struct Passage: Sendable {
    package enum Kind: Hashable, Sendable {
      case paragraph, item, heading, tableCell
      /// Of the front matter.
      case title, summary
    }

    package let kind: Kind
    package let tokens: Range<Int>
    package let sentences: Range<Int>

    /// Read as sentences: headings and cells are words of their own.
    package var isRunning: Bool { kind == .paragraph || kind == .item || kind == .summary }
  }

  package struct Sentence: Sendable {
    package let tokens: Range<Int>
    package let wordCount: Int
  }

  /// Where a stretch of `bytes` comes from.
  struct Segment: Sendable {
    let start: Int
    let count: Int
    let source: Range<Int>
    /// The file's own bytes; else an escape or an entity was read in between.
    let isExact: Bool
  }

  package init(_ document: InspectedDocument) {
    var reader = ProseReader(document)
    reader.read()
    var tokenizer = ProseTokenizer(reader.bytes)
    for passage in reader.passages { tokenizer.read(passage) }
    path = document.tree.path
    bytes = reader.bytes
    segments = reader.segments
    tokens = tokenizer.tokens
    sentences = tokenizer.sentences
    passages = tokenizer.passages
  }

  /// The passages that are read as sentences.
  var runningPassages: some Sequence<Passage> { passages.lazy.filter(\.isRunning) }

  /// The sentences of paragraphs and list items, in order.
  var runningSentences: some Sequence<Sentence> {
    passages.lazy.filter(\.isRunning).flatMap { self.sentences[$0.sentences] }
  }
}
