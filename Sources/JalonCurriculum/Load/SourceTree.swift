import JalonCore

/// What a site's folder holds, by path; bytes are read when they are needed.
package struct SourceTree: Sendable {
  /// In order of path.
  package let entries: [SourceEntry]

  package init(entries: [SourceEntry]) {
    self.entries = entries.sorted { $0.path < $1.path }
  }

  package func entries(in folder: String) -> [SourceEntry] {
    Array(entries[index(of: ProjectPath(folder + "/"))...].prefix { $0.path.isInside(folder) })
  }

  package func contains(_ path: ProjectPath) -> Bool { entry(at: path) != nil }

  package func entry(at path: ProjectPath) -> SourceEntry? {
    let index = index(of: path)
    return index < entries.count && entries[index].path == path ? entries[index] : nil
  }

  /// Where a path stands, or would.
  private func index(of path: ProjectPath) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
