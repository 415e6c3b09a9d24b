import JalonCore
import JalonSyntax

/// The head of workshops/<workshop>.md.
package enum WorkshopDecoder {
  /// As authors, and `jalon schedule list`, write them.
  package static let modes = DataChoices([Choices.inPerson, Choices.remote, Choices.hybrid])
  package static let provisionChoices = DataChoices([
    DataChoice(
      "sign_language",
      fr: ["interprète LSF", "LSF", "langue des signes", "interprète en langue des signes", "interprétation LSF"]),
    DataChoice(
      "captioning",
      fr: [
        "transcription écrite", "transcription", "sous-titrage", "vélotypie", "transcription écrite en direct",
        "transcription écrite en direct (vélotypie)", "transcription en direct", "sous-titrage en direct",
      ]), Choices.hearingLoop, Choices.stepFree,
    DataChoice("large_print", fr: ["supports agrandis", "gros caractères", "supports en gros caractères"]),
    DataChoice("breaks", fr: ["pauses"]),
    DataChoice("quiet_room", fr: ["salle calme"]), DataChoice("slides_before", fr: ["supports envoyés avant"]),
    DataChoice("written_chat", fr: ["échanges par écrit"]),
  ])

  static let title = DataField("title", "titre", .text, .required, fr: "le nom de l'atelier", en: "the workshop's name")
  static let calendarTitle = DataField(
    "calendar_title", "titre d'agenda", .text, fr: "le nom dans les agendas, sans rien de personnel",
    en: "the name in calendars, with nothing personal")
  static let programmes = DataField(
    "programmes", "programmes", or: ["parcours"], .list(.identifier), fr: "les programmes", en: "the programmes")
  static let modules = DataField(
    "modules", "modules", .list(.identifier), fr: "les modules liés", en: "the related modules")
  static let mode = DataField(
    "mode", "mode", or: ["format"], .choice(modes), .recommended,
    fr: "en présence ou à distance", en: "in person or remote")
  static let place = DataField("place", "lieu", .identifier, fr: "un lieu de places.yaml", en: "a place of places.yaml")
  static let link = DataField(
    "link", "lien", .text, fr: "l'adresse de la réunion, ou comment on la reçoit",
    en: "the meeting's address, or how one gets it")
  static let linkPublic = DataField(
    "join_public", "lien public", .boolean, fr: "oui : le lien est publié", en: "yes: the link is published")
  static let phone = DataField(
    "phone", "téléphone", .text, fr: "le numéro pour suivre par téléphone", en: "the number to attend by telephone")
  static let facilitators = DataField(
    "facilitators", "animation", or: ["animé par"], .list(.identifier), fr: "qui anime, dans people.yaml",
    en: "who runs it, in people.yaml")
  static let capacity = DataField(
    "capacity", "capacité", or: ["places"], .integer, fr: "le nombre de places", en: "the number of seats")
  static let registered = DataField(
    "registered", "inscrits", .integer, fr: "le nombre d'inscrits", en: "the number registered")
  static let waitingList = DataField(
    "waiting_list", "liste d'attente", .boolean, fr: "oui : il y a une liste d'attente",
    en: "yes: there is a waiting list")
  static let updated = DataField(
    "updated", "mis à jour le", .date, fr: "le jour où ces nombres étaient justes",
    en: "the day these numbers were right")
  static let provisions = DataField(
    "provisions", "aménagements",
    .list(.choice(provisionChoices)),
    fr: "ce qui est prévu pour que chacun participe", en: "what is arranged so that everyone can take part")
  static let askBefore = DataField(
    "ask_before", "demander avant", .integer, fr: "combien de jours avant demander un aménagement",
    en: "how many days before to ask for a provision")
  static let language = DataField(
    "language", "langue", .text, fr: "la langue de l'atelier", en: "the workshop's language")
  static let level = DataField("level", "niveau", .text, fr: "ce qu'il faut savoir avant", en: "what to know before")
  static let cost = DataField("cost", "coût", or: ["prix"], .text, fr: "ce que cela coûte", en: "what it costs")
  static let childcare = DataField(
    "childcare", "garde d'enfants", .text, fr: "comment venir avec un enfant", en: "how to come with a child")
  static let travelRefund = DataField(
    "travel_refund", "remboursement du trajet", or: ["trajet"], .text, fr: "comment le trajet est remboursé",
    en: "how travel is paid back")
  static let replay = DataField(
    "replay", "rediffusion", or: ["enregistrement"], .text, fr: "comment revoir la séance",
    en: "how to see the session again")
  static let cancel = DataField(
    "cancel", "annuler", or: ["prévenir"], .text, fr: "comment dire que l'on ne viendra pas",
    en: "how to say that one will not come")
  static let interpreters = DataField(
    "interpreters", "interprètes", .integer, fr: "le nombre d'interprètes réservés",
    en: "how many interpreters are booked")
  static let announced = DataField(
    "announced_hours", "heures annoncées", or: ["durée totale"], .duration,
    fr: "la durée de toutes les séances, comme elle est annoncée", en: "how long all sessions are, as announced")
  static let parallel = DataField(
    "parallel", "en parallèle", .boolean, fr: "oui : la salle ou l'équipe peut servir à deux ateliers",
    en: "yes: the room or the team may serve two workshops")
  static let companion = DataField(
    "companion_welcome", "accompagnant bienvenu", .boolean, fr: "oui : on peut venir à deux",
    en: "yes: one may bring somebody")
  static let bring = DataField("bring", "à apporter", .list(.text), fr: "ce qu'il faut apporter", en: "what to bring")
  static let registration = DataField(
    "registration", "inscription", .list(.record(ContactDecoder.schema)), fr: "comment s'inscrire",
    en: "how to register")
  static let catchUp = DataField(
    "catch_up", "rattrapage", .text, fr: "la leçon à lire après une absence", en: "the lesson to read after an absence")
  static let cameraOptional = DataField(
    "camera_optional", "sans caméra", .boolean, fr: "oui : la caméra n'est pas demandée",
    en: "yes: no camera is asked for")

  package static let schema = DataSchema(
    "workshop", fr: "atelier", en: "workshop",
    [
      title, calendarTitle, PageFields.summary, programmes, modules, mode, place, link, linkPublic, phone,
      facilitators,
    ] + SeriesDecoder.fields + [
      capacity, registered, waitingList, updated, provisions, askBefore, language, level, cost, childcare, travelRefund,
      replay,
      cancel, interpreters, announced, parallel, companion, bring, registration, catchUp, cameraOptional,
      PageFields.draft, PageFields.aliases,
      PageFields.noGlossary,
    ])

  /// A workshop's hours are in the site's zone, unless it names another.
  package static func decode(
    _ file: SourceFile, _ frontMatter: FrontMatter? = nil, timeZone: String = SiteSettings.defaultTimeZone
  ) -> Parsed<Workshop> {
    DataFile.decode(file, frontMatter, as: schema) { record, decoder in
      workshop(file.path.stem, record, SeriesDecoder.series(record, timeZone: timeZone, &decoder))
    }
  }

  private static func workshop(_ id: String, _ record: DataRecord, _ series: Series?) -> Workshop {
    Workshop(
      id: id, title: record.located(title), calendarTitle: record.located(calendarTitle),
      summary: record.located(PageFields.summary), programmes: record.texts(programmes),
      modules: record.texts(modules), mode: record.locatedChoice(mode), place: record.located(place),
      link: record.located(link), isLinkPublic: record.boolean(linkPublic) ?? false, phone: record.text(phone),
      facilitators: record.texts(facilitators), series: series, capacity: record.locatedInteger(capacity),
      registered: record.locatedInteger(registered), hasWaitingList: record.boolean(waitingList) ?? false,
      updated: record.date(updated), provisions: record.choices(provisions), askBefore: record.integer(askBefore),
      language: record.text(language), level: record.text(level), cost: record.text(cost),
      childcare: record.located(childcare), travelRefund: record.text(travelRefund), replay: record.located(replay),
      cancel: record.located(cancel), interpreters: record.integer(interpreters),
      announcedMinutes: record.locatedInteger(announced), isParallel: record.boolean(parallel) ?? false,
      welcomesCompanion: record.boolean(companion), bring: record.texts(bring),
      registration: ContactDecoder.contacts(record.records(registration)), catchUp: record.located(catchUp),
      isCameraOptional: record.boolean(cameraOptional), isDraft: record.boolean(PageFields.draft) ?? false,
      aliases: record.texts(PageFields.aliases), noGlossary: record.texts(PageFields.noGlossary))
  }
}
