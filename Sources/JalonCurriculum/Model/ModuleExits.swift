import JalonCore
import JalonSyntax

/// Where a module leads those who hesitate or stop: each may stand in any of its lessons.
package struct ModuleExits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Whom to talk to.
  package static let contact = ModuleExits(rawValue: 1)
  /// « Et si je change d'avis ? »
  package static let change = ModuleExits(rawValue: 2)

  init(in document: Document) {
    self = document.directives.contains { $0.name == .contact } ? [.contact] : []
    for heading in (document.headings + document.blockTitles).map({ Folding.key($0.text) }) {
      if Self.contactWords.contains(where: heading.contains) { insert(.contact) }
      if Self.changeWords.contains(where: heading.contains) { insert(.change) }
    }
  }

  private static let contactWords = ["aquiparler", "quicontacter", "quipeutvousaider", "whototalkto", "whomtotalkto"]
  private static let changeWords = [
    "davis", "sijarrete", "sivousarretez", "mymind", "yourmind", "ifistop", "ifyoustop",
  ]
}
