import JalonCore

/// A key of a mapping and its value.
package struct DataEntry: Sendable {
  package let key: Located<String>
  package let value: DataNode

  package init(key: Located<String>, value: DataNode) {
    self.key = key
    self.value = value
  }
}
