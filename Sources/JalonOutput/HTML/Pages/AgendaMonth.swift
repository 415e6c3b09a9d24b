import JalonCore
import JalonCurriculum

/// A month that has sessions.
struct AgendaMonth: Sendable {
  /// `2027-03`.
  let id: String
  let sessions: ArraySlice<SessionList.Listed>

  var address: SiteAddress { SiteAddresses.month(id) }
  var first: LocalDate { sessions[sessions.startIndex].session.start.date }
  var last: LocalDate { sessions[sessions.endIndex - 1].session.start.date }

  static func all(of site: Site) -> [AgendaMonth] {
    let sessions = SessionList(site).all
    var months: [AgendaMonth] = []
    var start = 0
    while start < sessions.count {
      let date = sessions[start].session.start.date
      let end =
        sessions[start...].firstIndex {
          $0.session.start.date.month != date.month || $0.session.start.date.year != date.year
        } ?? sessions.count
      months.append(AgendaMonth(id: String(date.description.prefix(7)), sessions: sessions[start..<end]))
      start = end
    }
    return months
  }
}
