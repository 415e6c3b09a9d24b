import JalonCore
import JalonCurriculum
import JalonSyntax

extension LearningSnapshot {
  /// Nil for what is no such file: the next build then begins anew.
  init?(parsing bytes: [UInt8]) {
    guard case .success(let json) = JSONParser.parse(bytes, maximumDepth: 8), let members = json.members,
      members["version"] == .integer(Self.version)
    else { return nil }
    for (id, lesson) in members["lessons"]?.members ?? [:] {
      guard let title = lesson.members?["title"]?.text, let path = lesson.members?["path"]?.text else { return nil }
      lessons[id] = Lesson(title: title, path: ProjectPath(path))
    }
    for (id, question) in members["questions"]?.members ?? [:] {
      guard let wording = question.members?["wording"]?.text, let choices = question.members?["choices"]?.text,
        let path = question.members?["path"]?.text
      else { return nil }
      questions[id] = Question(
        fingerprint: QuestionFingerprint(wording: wording, choices: choices), path: ProjectPath(path))
    }
  }

  func serialized() -> [UInt8] {
    JSONValue.object([
      "version": .integer(Self.version),
      "lessons": .object(
        lessons.mapValues { .object(["title": .string($0.title), "path": .string($0.path.string)]) }),
      "questions": .object(
        questions.mapValues {
          .object([
            "wording": .string($0.fingerprint.wording), "choices": .string($0.fingerprint.choices),
            "path": .string($0.path.string),
          ])
        }),
    ]).serialized()
  }

  private static let version = 1
}
