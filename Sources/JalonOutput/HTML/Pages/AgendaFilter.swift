import JalonCore
import JalonCurriculum

/// A choice of sessions that has a page.
///
/// An address stays in the history of a telephone that several people share. So only what tells nothing of anyone has an
/// address of its own: how one attends, and where. Programmes and provisions stand together on one page each, folded: who
/// opens « interprète LSF » leaves no trace.
struct AgendaFilter: Sendable {
  /// The page's title.
  let label: String
  /// What leads to it from the agenda, whose sessions are to come first on a narrow screen.
  let shortLabel: String
  let address: SiteAddress
  let groups: [Group]

  struct Group: Sendable {
    /// Nil: the page's own title says it.
    let title: String?
    let tag: String
  }

  static func all(of frame: SiteFrame) -> [AgendaFilter] {
    let tags = Set(
      frame.site.workshops.flatMap { workshop in
        AgendaList.modes(workshop.workshop.mode?.value).map { "m-\($0)" }
          + workshop.workshop.programmes.map { "p-\($0.value)" }
          + workshop.workshop.provisions.map { "a-\($0.value.rawValue)" }
      })
    let filters = [
      AgendaFilter(
        label: frame.words("filter_in_person"), shortLabel: frame.words("filter_in_person_short"),
        address: SiteAddresses.filter("en-presence"),
        groups: [Group(title: nil, tag: "m-in_person")]),
      AgendaFilter(
        label: frame.words("filter_remote"), shortLabel: frame.words("filter_remote_short"),
        address: SiteAddresses.filter("a-distance"),
        groups: [Group(title: nil, tag: "m-remote")]),
      AgendaFilter(
        label: frame.words("filter_programmes"), shortLabel: frame.words("filter_programmes_short"),
        address: SiteAddresses.filter("parcours"),
        groups: frame.site.programmes.map { Group(title: frame.facts.text($0.displayName), tag: "p-\($0.id)") }),
      AgendaFilter(
        label: frame.words("filter_provisions"), shortLabel: frame.words("filter_provisions_short"),
        address: SiteAddresses.filter("amenagements"),
        groups: Provision.allCases.map {
          Group(title: frame.words("provision_\($0.rawValue)").sentenceStart, tag: "a-\($0.rawValue)")
        }),
    ]
    return filters.compactMap { filter in
      let groups = filter.groups.filter { tags.contains($0.tag) }
      return groups.isEmpty
        ? nil
        : AgendaFilter(
          label: filter.label, shortLabel: filter.shortLabel, address: filter.address, groups: groups)
    }
  }
}

extension String {
  /// With a capital, as at the start of a sentence.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
