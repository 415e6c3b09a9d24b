import JalonCore

/// What the banks of a page add to its summary, with places in the banks themselves.
struct BankSummary {
  private(set) var ids: [String] = []
  private(set) var links: [ParsedLink] = []
  private(set) var facts: [Located<String>] = []
  private(set) var terms: [Located<String>] = []
  private(set) var questions: [ParsedDocument.Question] = []
  private var digests: [String] = []

  /// - Parameter linkCount: how many links the page itself has; those of its banks are numbered after them.
  init(_ banks: [QuestionBank], after linkCount: Int) {
    var offset = linkCount
    for bank in banks {
      ids += bank.summary.ids
      facts += bank.summary.facts.map { Located($0.value, at: bank.moved($0.range)) }
      terms += bank.summary.terms.map { Located($0.value, at: bank.moved($0.range)) }
      questions += bank.summary.questions.map { question in
        ParsedDocument.Question(
          id: Located(question.id.value, at: bank.moved(question.id.range)), fingerprint: question.fingerprint,
          shape: question.shape, stem: question.stem)
      }
      links += bank.summary.links.map { link in
        ParsedLink(
          number: link.number + offset, destination: link.destination, isImage: link.isImage,
          range: bank.moved(link.range))
      }
      offset += bank.document.linkCount
      digests.append(bank.digest)
    }
  }

  /// What a page's bytes depend on: its own file, and its banks.
  func digest(with file: SourceFile) -> String {
    let own = Digest.hexadecimal(of: file.bytes)
    guard !digests.isEmpty else { return own }
    return Digest.hexadecimal(of: Array((digests.joined(separator: " ") + " " + own).utf8))
  }
}
