import struct Foundation.Data
import struct Foundation.URL
import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

struct MergeCase: Sendable {
  let name: String
  let left: Progress
  let right: Progress
  let merged: Progress

  static func all(file: String = #filePath) throws -> [MergeCase] {
    let path = URL(filePath: file).appending(path: "../../../Shared/merge-cases.json").standardized
    let table = try JSONParser.parse(Array(Data(contentsOf: path))).get()
    guard case .array(let cases) = table else { throw MissingMember(name: "cases") }
    return try cases.map { json in
      guard let name = json.members?["name"]?.text else { throw MissingMember(name: "name") }
      func progress(_ member: String) throws -> Progress {
        guard let members = json.members?[member]?.members else { throw MissingMember(name: "\(name): \(member)") }
        return Progress(members: members)
      }
      return MergeCase(
        name: name, left: try progress("left"), right: try progress("right"), merged: try progress("merged"))
    }
  }

  struct MissingMember: Error {
    let name: String
  }
}

extension MergeCase: CustomTestStringConvertible {
  var testDescription: String { name }
}
