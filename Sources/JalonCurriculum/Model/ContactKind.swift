/// The means by which somebody is reached.
package enum ContactKind: String, Sendable, CaseIterable {
  case phone, email, sms, post, form
  case inPerson = "in_person"

  /// One has to speak or hear to use it: never the only way offered.
  package var isVoice: Bool { self == .phone }

  /// One writes, from where one is.
  package var isWritten: Bool { [.email, .sms, .post, .form].contains(self) }
}
