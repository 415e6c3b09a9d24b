import JalonCore
import JalonSyntax

/// follow-ups/<follow-up>.yaml.
package enum FollowUpDecoder {
  static let title = DataField(
    "title", "titre", or: ["nom"], .text, .required, fr: "ce que l'on suit", en: "what is followed up")
  static let steps = DataField(
    "steps", "étapes", .list(.record(stepSchema)), .required, fr: "les étapes, dans l'ordre", en: "the steps, in order")
  static let contacts = DataField(
    "contacts", "contacts", .list(.record(ContactDecoder.schema)), fr: "à qui en parler", en: "whom to talk to")

  static let modules = DataField(
    "modules", "modules", .list(.identifier), fr: "les modules qui y mènent", en: "the modules that lead to it")
  static let programmes = DataField(
    "programmes", "programmes", or: ["parcours"], .list(.identifier), fr: "les programmes qui y mènent",
    en: "the programmes that lead to it")

  static let id = DataField(
    "id", "identifiant", .identifier, .required, fr: "son nom, qui ne change jamais",
    en: "its name, which never changes")
  static let stepTitle = DataField(
    "title", "titre", .text, .required, fr: "le nom de l'étape", en: "the name of the step")
  static let text = DataField("text", "texte", .text, fr: "quoi faire", en: "what to do")
  static let delay = DataField("delay", "délai", .text, fr: "le temps que cela prend", en: "how long it takes")
  static let optional = DataField(
    "optional", "facultative", .boolean, fr: "oui : seulement pour certaines demandes",
    en: "yes: for some requests only")
  static let lesson = DataField(
    "lesson", "leçon", or: ["vers"], .text, fr: "une page du site à lire", en: "a page of the site to read")

  static let stepSchema = DataSchema(
    "follow-up-step", fr: "étape", en: "step", [id, stepTitle, text, delay, optional, lesson])
  package static let schema = DataSchema(
    "follow-up", fr: "suivi", en: "follow-up", [title, PageFields.summary, steps, contacts, modules, programmes])

  package static func decode(_ file: SourceFile) -> Parsed<FollowUp> {
    DataFile.decode(file, as: schema) { record, _ in
      FollowUp(
        id: file.path.stem, title: record.located(title), summary: record.located(PageFields.summary),
        steps: record.records(steps).compactMap(step),
        contacts: ContactDecoder.contacts(record.records(contacts)), modules: record.texts(modules),
        programmes: record.texts(programmes))
    }
  }

  private static func step(_ record: DataRecord) -> FollowUp.Step? {
    record.located(id).map { id in
      FollowUp.Step(
        id: id, title: record.located(stepTitle), text: record.located(text), delay: record.located(delay),
        isOptional: record.boolean(optional) ?? false, lesson: record.located(lesson))
    }
  }
}
