/// The ids of a page, in one string: ten thousand pages have a hundred thousand of them.
package struct Anchors: Sendable {
  private let joined: [UInt8]
  /// Where each id begins, in the order of their bytes.
  private let starts: [UInt32]

  package init(_ ids: some Sequence<String>) {
    var joined: [UInt8] = []
    var starts: [UInt32] = []
    for id in Set(ids).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      starts.append(UInt32(joined.count))
      joined += id.utf8
    }
    (self.joined, self.starts) = (joined, starts)
  }

  package var ids: [String] { starts.indices.map { String(decoding: id(at: $0), as: UTF8.self) } }

  package func contains(_ id: String) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if self.id(at: middle).lexicographicallyPrecedes(id.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && self.id(at: low).elementsEqual(id.utf8)
  }

  private func id(at index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : joined.count
    return joined[Int(starts[index])..<end]
  }
}
