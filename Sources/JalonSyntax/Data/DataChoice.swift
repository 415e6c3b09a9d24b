/// One of the values that a key allows: its canonical name, and how it is written in French and English.
package struct DataChoice: Hashable, Sendable {
  /// In English and snake case: what the model is built from.
  package let name: String
  /// The first is the one that messages suggest.
  package let french: [String]
  package let english: [String]

  package init(_ name: String, fr french: [String], en english: [String] = []) {
    self.name = name
    self.french = french
    self.english = english
  }

  /// Every way to write it, in French first.
  var spellings: [String] { french + [name] + english }
}
