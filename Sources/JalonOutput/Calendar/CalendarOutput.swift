import JalonCore
import JalonCurriculum
import JalonSyntax

/// Calendars for all workshops, each programme, cohort, place and workshop; a file for each session; and the same sessions
/// as JSON.
struct CalendarOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    let site = edition.site
    guard !site.workshops.isEmpty || !site.withdrawnWorkshops.isEmpty else { return [] }
    let writer = CalendarEvents(edition)
    let workshops = writer.all
    let title = writer.text(site.title)
    let feeds = CalendarFeeds(edition)
    let withdrawn = writer.ofWithdrawnWorkshops
    let calledOff = withdrawn.flatMap(\.events)
    var files = [feeds.file(SiteAddresses.calendar, name: title, workshops, withdrawn: calledOff)]
    files += withdrawn.map { workshop in
      feeds.file(
        SiteAddresses.workshopCalendar(workshop.workshop), name: workshop.name, [], withdrawn: workshop.events)
    }
    guard !workshops.isEmpty else { return files }
    files += AgendaOutput(edition, title: title, workshops).files
    // A calendar's name is seen on shared screens: it names neither a programme nor a group (some tell of a handicap).
    for programme in ProgrammeCalendars.programmes(of: site) {
      let own = workshops.filter { $0.workshop.isPart(of: programme) }
      files.append(feeds.file(SiteAddresses.programmeCalendar(programme.id), name: title, own))
    }
    for cohort in CohortCalendars.cohorts(of: site) {
      let own = workshops.filter { $0.workshop.isAttended(by: cohort) }
      files.append(
        feeds.file(SiteAddresses.cohortCalendar(cohort.id), name: title, own) { cohort.attends($0.session) })
    }
    for place in PlaceCalendars.places(of: workshops, in: site) {
      let name = writer.text(place.name ?? site.title)
      let own = workshops.filter { $0.isHeld(in: place.id.value) }
      files.append(
        feeds.file(SiteAddresses.placeCalendar(place.id.value), name: name, own, withdrawn: calledOff) {
          $0.details.place == place.id.value
        })
    }
    for workshop in workshops {
      let name = writer.text(workshop.workshop.calendarTitle)
      let address = SiteAddresses.workshopCalendar(workshop.workshop.id)
      files.append(feeds.file(address, name: name, [workshop], url: workshop.workshop.address))
      files += SessionFiles(workshop, name: name, feeds).files
    }
    return files
  }
}
