import JalonCore
import JalonCurriculum
import JalonSyntax

/// A programme's entry grid in words; places are those of its learner's criteria, as scripts count them.
struct GridRecord {
  private let grid: [Criterion]
  private let frame: SiteFrame

  init(_ programme: Programme, _ frame: SiteFrame) {
    grid = programme.learnerGrid
    self.frame = frame
  }

  var criteria: [TemplateRecord] {
    grid.map { criterion in
      TemplateRecord([
        "text": frame.facts.text(criterion.text), "note": frame.facts.text(criterion.note),
        "reason": frame.facts.text(criterion.otherwise),
      ])
    }
  }

  /// What is worth knowing of criteria that are met; of those that no answer tells, always.
  var notes: [TemplateRecord] {
    grid.enumerated().compactMap { place, criterion in
      if criterion.question == nil {
        let text = [criterion.text, criterion.note].compactMap { $0?.value }.joined(separator: " ")
        return TemplateRecord(["text": frame.facts.text(text), "number": nil])
      }
      return criterion.note.map { TemplateRecord(["text": frame.facts.text($0), "number": "\(place)"]) }
    }
  }

  var reasons: [TemplateRecord] {
    grid.enumerated().compactMap { place, criterion in
      guard criterion.question != nil else { return nil }
      let reason = criterion.otherwise ?? criterion.text
      return TemplateRecord(["text": frame.facts.text(reason), "number": "\(place)"])
    }
  }
}

extension Programme {
  /// What its grid says to learners.
  var gridTexts: [Located<String>?] { learnerGrid.flatMap { [$0.text, $0.note, $0.otherwise] } }
}
