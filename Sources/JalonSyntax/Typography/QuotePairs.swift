/// Straight double quotes that go by two in a flow; one that nothing closes stays as typed.
enum QuotePairs {
  enum Side { case opening, closing }

  static func sides(in flow: TextFlow) -> [Int: Side] {
    var sides: [Int: Side] = [:]
    var open: Int?
    guard var index = flow.bytes.firstIndex(of: mark) else { return [:] }
    while index < flow.bytes.count {
      if flow.bytes[index] == mark {
        if let start = open, closes(index, after: start, in: flow) {
          sides[start] = .opening
          sides[index] = .closing
          open = nil
        } else if opens(index, in: flow) {
          open = index
        }
      }
      index += 1
    }
    return sides
  }

  private static let mark = UInt8(ascii: "\"")

  private static func opens(_ index: Int, in flow: TextFlow) -> Bool {
    switch flow.neighbour(before: index) {
    case .edge, .space, .opening: break
    default: return false
    }
    switch flow.neighbour(after: index) {
    case .edge, .space: return false
    default: return true
    }
  }

  private static func closes(_ index: Int, after start: Int, in flow: TextFlow) -> Bool {
    guard index > start + 1 else { return false }
    switch flow.neighbour(before: index) {
    case .edge, .space, .opening: return false
    default: break
    }
    switch flow.neighbour(after: index) {
    case .letter, .digit, .object: return false
    default: return true
    }
  }
}
