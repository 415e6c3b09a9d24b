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
          jalon learners add printemps-2027 a-01 a-02
          jalon learners link printemps-2027 --cards cartes.html
          Des codes, jamais des noms. Chaque commande montre d'abord ce qu'elle ferait.
          Les fichiers restent dans prive/, qui n'est jamais publié en clair.
          """,
        en: """
          jalon learners add spring-2027 a-01 a-02
          jalon learners link spring-2027 --cards cards.html
          Codes, never names. Each command shows first what it would do.
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
