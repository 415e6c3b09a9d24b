import JalonCore
import Testing

@testable import JalonCurriculum

/// The laws of a join, on random copies that share places, counters and replicas so that ties are frequent.
@Suite struct ProgressMergeTests {
  /// Over 100,000 triples in all, in runs side by side: most of a few places, some of every kind of value.
  @Test(arguments: 1...4) func obeysTheLawsOfAJoin(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<26_000 {
      let copies = (0..<3).map { _ in
        round % 26 == 0 ? RandomProgress.progress(using: &generator) : RandomProgress.small(using: &generator)
      }
      guard Self.areJoined(copies[0], copies[1], copies[2]) else {
        Issue.record("seed \(seed), round \(round):\n\(copies.map(text).joined(separator: "\n"))")
        return
      }
    }
  }

  private static func areJoined(_ a: Progress, _ b: Progress, _ c: Progress) -> Bool {
    let ab = ProgressMerge.merge(a, b)
    return ab == ProgressMerge.merge(b, a)
      && ProgressMerge.merge(ab, c) == ProgressMerge.merge(a, ProgressMerge.merge(b, c))
      && ProgressMerge.merge(a, a) == a && ProgressMerge.merge(ab, a) == ab
  }

  @Test func losesNoTextOfOneMoment() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let texts = (0..<4).map { _ in RandomProgress.word(using: &generator) }
      let copies = texts.enumerated().map { worksheet(.string($1), counter: 3, replica: "0000000\($0)") }
      let merged = copies.shuffled(using: &generator).reduce(copies[0], ProgressMerge.merge)
      let register = merged.worksheets["f-x"]?["offre"]
      let kept = [register?.value ?? .null] + (register?.others.map(\.value) ?? [])
      #expect(Set(kept) == Set(texts.map { .string($0) }))
    }
  }

  @Test func keepsErasedWhatAnOlderCopyHolds() throws {
    var generator = SeededGenerator(seed: 11)
    let today = try #require(LocalDate(year: 2026, month: 11, day: 22))
    for _ in 0..<500 {
      let older = worksheet(
        .string("Repas"), counter: Int.random(in: 1...5, using: &generator),
        replica: "0000000\(Int.random(in: 0...9, using: &generator))",
        others: [Register(.string("Plats"), counter: 1, replica: "0000000a", date: today)])
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
  _ value: JSONValue, counter: Int, replica: String, others: [Register] = []
) -> Progress {
  let register = Register(
    value, counter: counter, replica: replica, date: LocalDate(daysSince1970: 20_000), others: others)
  return Progress(site: "s", learner: "l", sections: [.worksheets: ["f-x": ["offre": register]]])
}

private func text(_ progress: Progress) -> String {
  String(decoding: progress.serialized(), as: UTF8.self)
}
