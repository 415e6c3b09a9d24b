/// A sentence in the two languages that Jalon speaks to authors.
package struct LocalizedText: Hashable, Sendable {
  package let french: String
  package let english: String

  package init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  package subscript(_ language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
