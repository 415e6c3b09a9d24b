import JalonCore

/// A workshop that was published and that the site has no more: deleted, or a draft again. Its sessions to come stay in
/// calendars as cancelled until their day is past: a feed that vanishes leaves its last dates on people's telephones.
package struct WithdrawnWorkshop: Sendable {
  package let id: String
  package let sessions: [WithdrawnSession]
  package let history: WorkshopHistory
  /// Where its history stands.
  package let historyPath: ProjectPath
}
