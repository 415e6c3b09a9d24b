import JalonCore

extension Resolver {
  mutating func resolve(
    _ simple: ParsedSimpleLesson, of lesson: ParsedProject.ParsedLesson, titled title: String, at address: SiteAddress
  ) -> SimpleLesson {
    let front = simple.frontMatter
    let document = resolve(
      simple.document, at: address, head: [front.title, front.summary], unlinked: front.noGlossary)
    // Its notes for trainers have no page; their links are looked at all the same.
    let published = media
    _ = resolveNotes(of: simple.document, document, from: address, at: address)
    media = published
    return SimpleLesson(
      address: address, title: front.title?.value ?? simple.document.mainHeading ?? title,
      summary: front.summary?.value ?? lesson.frontMatter.summary?.value,
      minutes: front.duration?.value ?? max(1, (simple.document.textLength + 500) / 1000), document: document,
      falcReview: front.falcReview, record: simple.record, lessonDigest: simple.lessonDigest,
      fingerprints: sharedFingerprints(simple.document, lesson.document))
  }

  private mutating func sharedFingerprints(
    _ simple: ParsedDocument, _ lesson: ParsedDocument
  ) -> [String: QuestionFingerprint] {
    let originals = Dictionary(lesson.questions.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    var shared: [String: QuestionFingerprint] = [:]
    for question in simple.questions {
      guard let original = originals[question.id.value] else { continue }
      if question.shape == original.shape {
        shared[question.id.value] = original.fingerprint
      } else {
        diagnostics.append(.questionDiffers(question.id, from: original.id))
      }
    }
    return shared
  }

  /// The ids that learners' files remember, the plain-language versions' own among them: one that its lesson gives too
  /// means the same thing.
  var rememberedIDs: [Located<String>] {
    let twins = project.modules.flatMap(\.lessons).flatMap { lesson -> [Located<String>] in
      guard let simple = lesson.simple else { return [] }
      let known = Set(lesson.document.rememberedIDs.map(\.value))
      return simple.document.rememberedIDs.filter { !known.contains($0.value) }
    }
    return documents.flatMap(\.rememberedIDs) + twins
  }
}

extension ParsedDocument {
  var rememberedIDs: [Located<String>] {
    questions.map(\.id) + worksheets.map(\.id) + checklists.map(\.id)
  }
}
