import ArgumentParser
import JalonBuild

struct LearnersCommand: ParsableCommand {
  static let subcommandNames = ["list", "add", "link", "rotate", "revoke", "forget", "purge"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learners",
      abstract: say(fr: "Les personnes accompagnées, par leurs codes.", en: "Learners, by their codes."),
      discussion: say(
        fr: """
          jalon learners add printemps-2027 a-01 a-02       ajoute des codes, jamais des noms
          jalon learners link printemps-2027 --cards c.html  une feuille de cartes à imprimer
          jalon learners list                                qui est là
          Les fichiers restent dans prive/, qui n'est jamais publié en clair.
          """,
        en: """
          jalon learners add spring-2027 a-01 a-02          adds codes, never names
          jalon learners link spring-2027 --cards c.html     a sheet of cards to print
          jalon learners list                                who is there
          The files stay in prive/, which is never published in clear.
          """),
      subcommands: [
        LearnersListCommand.self, LearnersAddCommand.self, LearnersLinkCommand.self, LearnersRotateCommand.self,
        LearnersRevokeCommand.self, LearnersForgetCommand.self, LearnersPurgeCommand.self,
      ])
  }
}

/// How help names people.
enum LearnerWords {
  static let help = ArgumentHelp(
    say(fr: "La cohorte, puis des codes.", en: "The cohort, then codes."),
    valueName: say(fr: "cohorte code", en: "cohort code"))
}
