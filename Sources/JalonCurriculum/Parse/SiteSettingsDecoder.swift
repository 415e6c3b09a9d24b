import JalonCore
import JalonSyntax

/// site.yaml.
package enum SiteSettingsDecoder {
  static let format = DataField(
    "format", "format", .integer, fr: "la version de ce format : 1", en: "the version of this format: 1")
  static let id = DataField(
    "id", "identifiant", .identifier, fr: "le nom du site pour les machines, qui ne change jamais",
    en: "the site's name for machines, which never changes")
  static let title = DataField("title", "titre", .text, .required, fr: "le nom du site", en: "the name of the site")
  static let summary = PageFields.summary
  static let baseURL = DataField(
    "base_url", "adresse", or: ["address", "url"], .url, fr: "l'adresse publique du site",
    en: "the site's public address")
  static let language = DataField(
    "language", "langue", .text, fr: "la langue du site : fr", en: "the site's language: fr")
  static let languages = DataField(
    "languages", "toutes les langues", .list(.text), fr: "les langues des pages", en: "the languages of the pages")
  static let timeZone = DataField(
    "time_zone", "fuseau horaire", or: ["fuseau"], .text, fr: "le fuseau : Europe/Paris",
    en: "the time zone: Europe/Paris")
  static let territory = DataField(
    "territory", "territoire", Choices.territory, fr: "quels jours fériés valent : métropole, alsace-moselle…",
    en: "whose public holidays apply: metropolitan, alsace-moselle…")
  static let demonstration = DataField(
    "demo", "démonstration", .boolean, fr: "oui : tout est un exemple", en: "yes: all is an example")
  static let allowsHTML = DataField(
    "allow_html", "html permis", .boolean, fr: "oui : le HTML des textes est gardé", en: "yes: HTML in texts is kept")
  static let privateFolder = DataField(
    "private", "privé", or: ["dossier privé"], .text, fr: "le dossier des fichiers jamais publiés",
    en: "the folder of files that are never published")
  static let trainerPages = DataField(
    "trainer_pages", "pages formateur", or: ["pages formateurs", "pages de formateurs"], .boolean,
    fr: "oui : les notes des formateurs ont leurs pages", en: "yes: trainers' notes have pages of their own")
  static let organisation = DataField(
    "organisation", "organisation", or: ["organisme", "organization"], .record(OrganisationDecoder.schema),
    fr: "qui tient le site", en: "who runs the site")
  static let publisher = DataField(
    "publisher", "éditeur", .record(OrganisationDecoder.schema), fr: "qui publie le site", en: "who publishes the site")
  static let host = DataField(
    "host", "hébergeur", .record(OrganisationDecoder.schema), fr: "qui héberge le site", en: "who hosts the site")
  static let contacts = DataField(
    "contacts", "contacts", .list(.record(ContactDecoder.schema)), fr: "comment joindre l'équipe",
    en: "how to reach the team")
  static let doors = DataField(
    "doors", "portes", .list(.record(DoorDecoder.schema)), fr: "les entrées de la page d'accueil",
    en: "the entrances of the home page")
  static let audit = DataField(
    "audit", "audit", .record(AuditDecoder.schema), fr: "l'audit d'accessibilité", en: "the accessibility audit")
  static let rules = DataField(
    "rules", "règles",
    .table(
      keys: .identifiers,
      .choices([
        DataChoice("error", fr: ["erreur"]), DataChoice("warning", fr: ["avertissement", "attention"]),
        DataChoice("note", fr: ["note"]), DataChoice("off", fr: ["non", "désactivée"], en: ["no", "false"]),
      ])),
    fr: "la sévérité des règles", en: "the severity of the rules")
  static let outreach = DataField(
    "outreach", "suivi", or: ["prendre des nouvelles"], .record(OutreachDecoder.schema),
    fr: "quand prendre des nouvelles d'une personne", en: "when to reach out to someone")

  package static let schema = DataSchema(
    "site", fr: "site", en: "site",
    [
      format, id, title, summary, baseURL, language, languages, timeZone, territory, demonstration, allowsHTML,
      privateFolder,
      trainerPages,
      organisation, publisher, host, contacts, doors, audit, rules, outreach,
    ])

  package static func decode(_ file: SourceFile) -> Parsed<SiteSettings> {
    DataFile.decode(file, as: schema) { record, decoder in
      checkFormat(record, &decoder)
      return SiteSettings(
        format: record.integer(format) ?? 1, id: record.located(id), title: record.located(title),
        summary: record.located(summary), baseURL: record.located(baseURL), language: record.located(language),
        languages: record.texts(languages), timeZone: record.located(timeZone),
        territory: record.choice(territory),
        isDemonstration: record.boolean(demonstration) ?? false, allowsHTML: record.boolean(allowsHTML) ?? false,
        privateFolder: record.located(privateFolder), publishesTrainerPages: record.boolean(trainerPages) ?? false,
        organisation: OrganisationDecoder.organisation(record.record(organisation)),
        publisher: OrganisationDecoder.organisation(record.record(publisher)),
        host: OrganisationDecoder.organisation(record.record(host)),
        contacts: ContactDecoder.contacts(record.records(contacts)),
        doors: record.records(doors).map(DoorDecoder.door), audit: AuditDecoder.audit(record.record(audit)),
        ruleSettings: ruleSettings(record),
        outreach: OutreachDecoder.rules(record.record(outreach)))
    }
  }

  private static func checkFormat(_ record: DataRecord, _ decoder: inout DataDecoder) {
    guard let format = record.locatedInteger(format), format.value != 1 else { return }
    decoder.report(
      Diagnostic(
        .dataValueKnown, .error, at: format.range,
        LocalizedText(
          fr: "le format \(format.value) n'est pas connu de cette version de Jalon, qui lit le format 1",
          en: "format \(format.value) is unknown to this version of Jalon, which reads format 1")))
  }

  private static func ruleSettings(_ record: DataRecord) -> [RuleSetting] {
    record.textTable(rules).map { row in
      let severity: Severity? =
        switch row.value.value {
        case "error": .error
        case "warning": .warning
        case "note": .note
        default: nil
        }
      return RuleSetting(rule: row.key.map { RuleID($0) }, severity: severity)
    }
  }
}
