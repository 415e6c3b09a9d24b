import struct Foundation.Data
import struct Foundation.URL
import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// The table that the browser reads as well: Tests/Shared/orientation-cases.json.
struct OrientationCasesTests {
  @Test func answersAsTheTableSays() throws {
    let path = URL(filePath: #filePath).appending(path: "../../../Shared/orientation-cases.json").standardized
    let table = try JSONParser.parse(Array(Data(contentsOf: path))).get()
    let rules = try #require(OrientationRules(table.members?["rules"]))
    let cases = table["cases"]
    #expect(cases.count == 9)
    for example in cases {
      let answers = (example.members?["answers"]?.members ?? [:]).mapValues { Set($0.elements.compactMap(\.text)) }
      let result = rules.result(for: answers)
      let expected = example["programmes"].map { programme in
        OrientationResult.Programme(
          id: programme.members?["id"]?.text ?? "", unmet: programme["unmet"].compactMap(\.number),
          met: programme["met"].compactMap(\.number))
      }
      #expect(result.programmes == expected, "\(example.members?["name"]?.text ?? "")")
      #expect(result.ways == example["ways"].compactMap(\.number), "\(example.members?["name"]?.text ?? "")")
    }
  }
}

extension OrientationRules {
  init?(_ json: JSONValue?) {
    guard let json else { return nil }
    let questions = json["questions"].map { question in
      Question(
        id: question.members?["id"]?.text ?? "", isSeveral: question.members?["several"] == .boolean(true),
        answers: question["answers"].compactMap(\.text))
    }
    func target(_ json: JSONValue) -> Target {
      Target(
        id: json.members?["id"]?.text ?? "",
        conditions: json["conditions"].map { condition in
          Condition(
            question: questions.firstIndex { $0.id == condition.members?["question"]?.text },
            fits: Set(condition["fits"].compactMap(\.text)))
        })
    }
    self.init(
      questions: questions, programmes: json["programmes"].map(target), ways: json["ways"].map(target))
  }
}

extension JSONValue {
  fileprivate subscript(_ name: String) -> [JSONValue] { members?[name]?.elements ?? [] }

  fileprivate var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }

  fileprivate var number: Int? {
    if case .integer(let value) = self { value } else { nil }
  }
}
