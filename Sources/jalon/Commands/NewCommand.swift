import ArgumentParser
import JalonBuild

struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: say(
        fr: "Crée un site, un module, une leçon, un parcours ou un atelier à compléter.",
        en: "Makes a site, a module, a lesson, a programme or a workshop to fill in."),
      discussion: say(
        fr: """
          jalon new site mon-site
          jalon new module "Fixer ses prix" --site mon-site
          jalon new lesson fixer-ses-prix/"Mon premier devis" --site mon-site
          jalon new programme "Premiers pas" --site mon-site
          jalon new workshop "Parler à ses clients" --site mon-site
          """,
        en: """
          jalon new site my-site
          jalon new module "Setting prices" --site my-site
          jalon new lesson setting-prices/"My first quote" --site my-site
          jalon new programme "First steps" --site my-site
          jalon new workshop "Talking to customers" --site my-site
          """),
      subcommands: [NewSite.self, NewModule.self, NewLesson.self, NewProgramme.self, NewWorkshop.self])
  }
}

struct NewSite: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "site", abstract: say(fr: "Un dossier avec une première leçon.", en: "A folder with a first lesson.")
    )
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say(fr: "Le dossier à créer.", en: "The folder to make."), valueName: "nom"))
  var name: String

  func run() throws {
    try NewCommand.tell(Scaffold.site(at: name))
  }
}

struct NewModule: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "module", abstract: say(fr: "Un module et sa première leçon.", en: "A module and its first lesson."))
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say(fr: "Le titre du module.", en: "The module's title."), valueName: "titre"))
  var title: String
  @Option(
    help: ArgumentHelp(
      say(fr: "Le dossier du site (par défaut : ici).", en: "The site's folder (default: here)."), valueName: "dossier")
  )
  var site = "."

  func run() throws {
    try NewCommand.tell(Scaffold.module(titled: title, in: NewCommand.folder(site)))
  }
}

struct NewLesson: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lesson", abstract: say(fr: "Une leçon, à la suite des autres.", en: "A lesson, after the others."))
  }

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say(fr: "module/\"Titre de la leçon\".", en: "module/\"Title of the lesson\"."), valueName: "module/titre"))
  var name: String
  @Option(
    help: ArgumentHelp(
      say(fr: "Le dossier du site (par défaut : ici).", en: "The site's folder (default: here)."), valueName: "dossier")
  )
  var site = "."

  func run() throws {
    try NewCommand.tell(Scaffold.lesson(named: name, in: NewCommand.folder(site)))
  }
}

struct NewWorkshop: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "workshop",
      abstract: say(
        fr: "Un atelier, avec toutes ses lignes expliquées.", en: "A workshop, with every line explained (in French)."))
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say(fr: "Le titre de l'atelier.", en: "The workshop's title."), valueName: "titre"))
  var title: String
  @Option(
    help: ArgumentHelp(
      say(fr: "Le dossier du site (par défaut : ici).", en: "The site's folder (default: here)."), valueName: "dossier")
  )
  var site = "."

  func run() throws {
    try NewCommand.tell(Scaffold.workshop(titled: title, in: NewCommand.folder(site)))
  }
}

extension NewCommand {
  /// Says what was made and what comes next, or why nothing was.
  static func tell(_ outcome: Scaffold.Outcome) throws {
    switch outcome {
    case .made(let files, let next):
      for file in files { print("+ \(file)") }
      print(next[CommandLanguage.current])
    case .refused(let why): throw ValidationError(why[CommandLanguage.current])
    }
  }

  static func folder(_ site: String) throws -> SiteFolder {
    guard let folder = SiteFolder(site) else {
      throw ValidationError(
        say(
          fr: "« \(site) » n'a pas de dossier content/. « jalon new site NOM » en crée un.",
          en: "'\(site)' has no folder content/. 'jalon new site NAME' makes one."))
    }
    return folder
  }
}
