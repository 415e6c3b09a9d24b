import JalonCore
import JalonCurriculum

/// Sessions of two workshops that ask for the same person, or the same room, at the same time.
struct DoubleBookings {
  /// One session's claim on something, and where its workshop names it.
  struct Booking {
    let resource: String
    let workshop: ScheduledWorkshop
    let session: Session
    let range: SourceRange
  }

  /// Two workshops that meet, the first time they do and how often.
  struct Clash {
    let first: Booking
    let second: Booking
    var count: Int
  }

  private(set) var clashes: [Clash] = []

  init(_ bookings: [Booking]) {
    var indices: [String: Int] = [:]
    for (_, bookings) in Dictionary(grouping: bookings, by: \.resource).sorted(by: { $0.key < $1.key }) {
      var open: [Booking] = []
      let ordered = bookings.sorted { ($0.session.startUTC, $0.workshop.id) < ($1.session.startUTC, $1.workshop.id) }
      for booking in ordered {
        open.removeAll { $0.session.endUTC <= booking.session.startUTC }
        for other in open where other.workshop.id != booking.workshop.id { meet(other, booking, &indices) }
        open.append(booking)
      }
    }
  }

  private mutating func meet(_ left: Booking, _ right: Booking, _ indices: inout [String: Int]) {
    guard !left.workshop.workshop.isParallel, !right.workshop.workshop.isParallel else { return }
    let (first, second) = left.workshop.id < right.workshop.id ? (left, right) : (right, left)
    let key = "\(first.resource) \(first.workshop.id) \(second.workshop.id)"
    if let index = indices[key] {
      clashes[index].count += 1
    } else {
      indices[key] = clashes.count
      clashes.append(Clash(first: first, second: second, count: 1))
    }
  }
}

extension DoubleBookings.Clash {
  /// « le mardi 2027-03-02 à 10:00 », and how many times more.
  var moment: LocalizedText {
    let start = second.session.start
    let more = count - 1
    return LocalizedText(
      fr: "le \(start.date.spoken(.french)) à \(start.time)"
        + (more > 0 ? " et \(more) autre\(more > 1 ? "s" : "") fois" : ""),
      en: "on \(start.date.spoken(.english)) at \(start.time)" + (more > 0 ? " and \(more) more times" : ""))
  }

  var notes: [Note] {
    [
      Note(
        LocalizedText(
          fr: "l'autre atelier est « \(first.workshop.title) »", en: "the other workshop is '\(first.workshop.title)'"),
        at: first.range)
    ]
  }

  static var advice: LocalizedText {
    LocalizedText(
      fr:
        "Déplacez l'une des deux séances ; si c'est voulu, écrivez « en parallèle: oui » dans l'un des deux ateliers.",
      en: "Move one of the two sessions; if it is meant, write 'parallel: yes' in one of the two workshops.")
  }
}
