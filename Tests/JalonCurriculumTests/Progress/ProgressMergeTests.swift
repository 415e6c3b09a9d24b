import JalonCore
import Testing

@testable import JalonCurriculum

/// The laws of a join, on random copies that share places, counters and replicas so that ties are frequent.
@Suite struct ProgressMergeTests {
  @Test func obeysTheLawsOfAJoin() {
    var generator = SeededGenerator(seed: 20_261_122)
    for round in 0..<3000 {
      let a = RandomProgress.progress(using: &generator)
      let b = RandomProgress.progress(using: &generator)
      let c = RandomProgress.progress(using: &generator)
      let ab = ProgressMerge.merge(a, b)
      guard ab.serialized() == ProgressMerge.merge(b, a).serialized(),
        ProgressMerge.merge(ab, c).serialized() == ProgressMerge.merge(a, ProgressMerge.merge(b, c)).serialized(),
        ProgressMerge.merge(a, a).serialized() == a.serialized(),
        ProgressMerge.merge(ab, a).serialized() == ab.serialized()
      else {
        Issue.record("round \(round):\n\(text(a))\n\(text(b))\n\(text(c))")
        return
      }
    }
  }

  @Test func losesNoTextOfOneMoment() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let texts = (0..<4).map { _ in RandomProgress.word(using: &generator) }
      let copies = texts.enumerated().map { worksheet(.string($1), counter: 3, replica: "0000000\($0)") }
      let merged = copies.shuffled(using: &generator).reduce(copies[0], ProgressMerge.merge)
      let register = merged.worksheets["f-x"]?["offre"]
      let kept = [register?.value ?? .null] + (register?.others ?? [])
      #expect(Set(kept) == Set(texts.map { .string($0) }))
    }
  }

  @Test func keepsErasedWhatAnOlderCopyHolds() throws {
    var generator = SeededGenerator(seed: 11)
    let today = try #require(LocalDate(year: 2026, month: 11, day: 22))
    for _ in 0..<500 {
      let older = worksheet(
        .string("Repas"), counter: Int.random(in: 1...5, using: &generator),
        replica: "0000000\(Int.random(in: 0...9, using: &generator))", others: [.string("Plats")])
      let register = try #require(older.worksheets["f-x"]?["offre"])
      let erased = register.writing(.null, by: "00000004", on: today)
      let newer = Progress(site: "s", learner: "l", sections: [.worksheets: ["f-x": ["offre": erased]]])
      for merged in [ProgressMerge.merge(newer, older), ProgressMerge.merge(older, newer)] {
        #expect(merged.worksheets["f-x"]?["offre"] == erased)
      }
    }
  }

  @Test func writingStopsAtTheGreatestCounter() throws {
    let today = try #require(LocalDate(year: 2026, month: 11, day: 22))
    let last = Register(.null, counter: Register.maximumCounter, replica: "0000000a", date: today)
    #expect(last.writing(.boolean(true), by: "0000000a", on: today).counter == Register.maximumCounter)
  }
}

private func worksheet(
  _ value: JSONValue, counter: Int, replica: String, others: [JSONValue] = []
) -> Progress {
  let register = Register(
    value, counter: counter, replica: replica, date: LocalDate(daysSince1970: 20_000), others: others)
  return Progress(site: "s", learner: "l", sections: [.worksheets: ["f-x": ["offre": register]]])
}

private func text(_ progress: Progress) -> String {
  String(decoding: progress.serialized(), as: UTF8.self)
}
