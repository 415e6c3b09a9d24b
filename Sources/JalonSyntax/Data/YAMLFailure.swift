/// A problem, on its way out of the reader.
struct YAMLFailure: Error {
  let problem: YAMLProblem
}
