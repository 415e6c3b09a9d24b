import JalonCore
import Testing

@testable import JalonCurriculum

/// Devices that write and meet in any order, some with a clock that is two days late or early: what each writer had seen
/// is followed beside, without a merge, and says what must be left.
@Suite struct ProgressHistoriesTests {
  @Test(arguments: 1...4) func losesNothingThatNobodyWroteOver(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<300 {
      var history = DeviceHistory(devices: 3)
      for _ in 0..<Int.random(in: 3...14, using: &generator) { history.step(using: &generator) }
      let merged = history.devices.shuffled(using: &generator).map(\.progress)
        .reduce(history.devices[0].progress, ProgressMerge.merge)
      let problems = history.problems(with: merged)
      #expect(problems == [], "seed \(seed), round \(round)")
    }
  }
}
