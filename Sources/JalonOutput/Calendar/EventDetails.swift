import JalonCurriculum

/// What all sessions of a workshop in one place have alike, however many there are.
///
/// A reference, so that a writer prepares these lines once for all of them.
package final class EventDetails: Sendable {
  /// The neutral title: no health word, no programme's name; without the marks of a cancelled or a made-up session.
  package let summary: String
  package let description: String
  package let location: String?
  /// Absolute.
  package let url: String?
  package let position: GeographicPosition?
  package let mode: WorkshopMode?
  /// A place's id.
  package let place: String?
  /// How one joins from afar, where that is public.
  package let conferences: [Conference]

  package init(
    summary: String, description: String = "", location: String? = nil, url: String? = nil,
    position: GeographicPosition? = nil, mode: WorkshopMode? = nil, place: String? = nil,
    conferences: [Conference] = []
  ) {
    self.summary = summary
    self.description = description
    self.location = location
    self.url = url
    self.position = position
    self.mode = mode
    self.place = place
    self.conferences = conferences
  }
}
