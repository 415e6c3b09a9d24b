import ArgumentParser
import JalonBuild

struct ScheduleCommand: AsyncParsableCommand {
  static let subcommandNames = ["list", "conflicts", "record"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schedule",
      abstract: say(fr: "Les séances des ateliers.", en: "The sessions of workshops."),
      discussion: say(
        fr: """
          jalon schedule list --from 2027-03-01 --place salle-exemple
          jalon schedule conflicts      salle ou équipe prise deux fois, jour férié, délai dépassé…
          jalon schedule record         note les changements, pour que les agendas les prennent
          """,
        en: """
          jalon schedule list --from 2027-03-01 --place example-room
          jalon schedule conflicts      room or team booked twice, public holiday, too late to ask…
          jalon schedule record         records changes, so that calendars take them over
          """),
      subcommands: [ScheduleListCommand.self, ScheduleConflictsCommand.self, ScheduleRecordCommand.self])
  }
}
