import ArgumentParser
import JalonBuild

struct LearnersLinkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "link",
      abstract: say(fr: "Donne les liens personnels.", en: "Gives the personal links."),
      discussion: say(
        fr: "Un lien ouvre la progression d'une personne : remettez-le à elle seule.",
        en: "A link opens a person's progress: hand it to them alone."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @Argument(help: LearnerWords.help)
  var people: [String] = []
  @Option(
    help: ArgumentHelp(
      say(
        fr: "Écrit une feuille de cartes à imprimer, avec un code QR.",
        en: "Writes a sheet of cards to print, with a QR code."),
      valueName: "html"))
  var cards: String?
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      say(
        fr: "L'adresse du site, à la place de celle de site.yaml.", en: "The site's address, in place of site.yaml's."),
      valueName: "url"))
  var baseURL: String?

  func validate() throws {
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError(
        say(
          fr: "--base-url attend une adresse qui commence par https://",
          en: "--base-url expects an address that begins with https://"))
    }
  }

  func run() throws {
    let links = try LearnersLinks(place.folder, people, baseURL: baseURL)
    Terminal.complain(links.remarks(in: CommandLanguage.current))
    guard let cards else { return print(links.text(), terminator: "") }
    let count = try links.writeCards(to: cards)
    print(
      say(
        fr: "\(count) \(count > 1 ? "cartes" : "carte") dans \(cards) : imprimez, puis effacez ce fichier.",
        en: "\(count) \(count == 1 ? "card" : "cards") in \(cards): print, then erase that file."))
  }
}
