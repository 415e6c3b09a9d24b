import JalonCore
import JalonCurriculum
import JalonSyntax

/// Sessions as the pages of the agenda list them: by week, the past apart.
struct AgendaList: Sendable {
  private let frame: SiteFrame
  private let page: PageHead
  private let cards: Cards

  init(_ frame: SiteFrame, on page: PageHead) {
    self.frame = frame
    self.page = page
    cards = Cards(frame, on: page)
  }

  /// Weeks begin on Monday (ISO 8601).
  func weeks(_ sessions: some Collection<SessionList.Listed>) -> [TemplateRecord] {
    var weeks: [(monday: LocalDate, sessions: [SessionList.Listed])] = []
    for listed in sessions {
      let date = listed.session.start.date
      let monday = date.adding(days: 1 - date.weekday)
      if weeks.last?.monday == monday {
        weeks[weeks.count - 1].sessions.append(listed)
      } else {
        weeks.append((monday, [listed]))
      }
    }
    return weeks.map { week in
      TemplateRecord([
        "id": "semaine-\(week.monday)", "title": frame.words("week_of", ["date": frame.dates.day(week.monday)]),
        "sessions": week.sessions.map(session),
      ])
    }
  }

  func session(_ listed: SessionList.Listed) -> TemplateRecord {
    var record = cards.session(listed)
    record["tags"] = Self.tags(of: listed).joined(separator: " ")
    return record
  }

  /// What the filters of a page read of a session.
  static func tags(of listed: SessionList.Listed) -> [String] {
    let workshop = listed.workshop.workshop
    let place = listed.session.place ?? workshop.place?.value
    return modes(workshop.mode?.value).map { "m-\($0)" } + [place.map { "l-\($0)" }].compactMap { $0 }
      + workshop.programmes.map { "p-\($0.value)" } + workshop.provisions.map { "a-\($0.value.rawValue)" }
  }

  /// A hybrid workshop is found by either way to attend.
  static func modes(_ mode: WorkshopMode?) -> [String] {
    switch mode {
    case .inPerson: ["in_person"]
    case .remote: ["remote"]
    case .hybrid: ["in_person", "remote"]
    case nil: []
    }
  }

  /// The menus of the filter, each only where it would choose.
  func menus(_ sessions: some Collection<SessionList.Listed>) -> [TemplateRecord] {
    var seen: Set<String> = []
    for listed in sessions { seen.formUnion(Self.tags(of: listed)) }
    let site = frame.site
    let menus: [(String, [(String, String)])] = [
      ("filter_programme", site.programmes.map { ("p-\($0.id)", frame.facts.text($0.displayName)) }),
      (
        "filter_place",
        site.places.values.sorted { $0.id.value < $1.id.value }.map {
          ("l-\($0.id.value)", frame.facts.text($0.name) ?? $0.id.value)
        }
      ),
      ("filter_mode", ["in_person", "remote"].map { ("m-\($0)", frame.words("mode_\($0)")) }),
      ("filter_provision", Provision.allCases.map { ("a-\($0.rawValue)", frame.words("provision_\($0.rawValue)")) }),
    ]
    return menus.compactMap { name, options in
      let options = options.filter { seen.contains($0.0) }
      guard options.count > 1 || (name != "filter_mode" && options.count == 1 && sessions.count > 1) else { return nil }
      return TemplateRecord([
        "id": "jalon-\(name.replacing("_", with: "-"))", "label": frame.words(name),
        "options": options.map { TemplateRecord(["key": $0.0, "label": $0.1]) },
      ])
    }
  }
}

extension SessionList {
  /// From the day of the build on, what is called off included: who noted the day must read that it is.
  var announced: ArraySlice<Listed> { all[firstAnnounced...] }

  var past: ArraySlice<Listed> { all[..<firstAnnounced] }

  private var firstAnnounced: Int { all.firstIndex { $0.session.start.date >= now } ?? all.count }
}
