/// The same work on many values, on several tasks; results come back in the order of the values.
package enum Parallel {
  /// - Parameter jobs: how many run at once, at least 1.
  package static func map<Input: Sendable, Result: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @escaping @Sendable (Input) throws -> Result
  ) async throws -> [Result] {
    // A chunk is long enough to pay for its task, and short enough that no task is left with most of the work.
    let size = max(1, min(64, inputs.count / (max(jobs, 1) * 4)))
    let starts = Array(stride(from: 0, to: inputs.count, by: size))
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var chunks: [[Result]] = Array(repeating: [], count: starts.count)
      var next = 0
      func addTask() {
        guard next < starts.count else { return }
        let chunk = next
        let start = starts[chunk]
        next += 1
        group.addTask { (chunk, try inputs[start..<min(start + size, inputs.count)].map(transform)) }
      }
      for _ in 0..<max(jobs, 1) { addTask() }
      while let (chunk, results) = try await group.next() {
        chunks[chunk] = results
        addTask()
      }
      return chunks.flatMap { $0 }
    }
  }
}
