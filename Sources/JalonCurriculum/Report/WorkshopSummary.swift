/// Attendance at a workshop, and at each of its sessions where someone had a place; cancelled ones are left out.
package struct WorkshopSummary: Sendable {
  package let id: String
  package let title: String
  package let total: AttendanceCount
  package let sessions: [SessionSummary]

  package struct SessionSummary: Sendable {
    package let uid: String
    package let start: String
    package let count: AttendanceCount
  }
}
