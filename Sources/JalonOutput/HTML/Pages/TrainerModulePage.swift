import JalonCore
import JalonCurriculum
import JalonSyntax

/// A module's introduction with its trainer's notes, and the way to the notes of its lessons.
enum TrainerModulePage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.modules.compactMap { module in
      module.trainerDocument.map { page(module, $0, frame, reader) }
    }
  }

  private static func page(
    _ module: Module, _ document: ResolvedDocument, _ frame: SiteFrame, _ reader: BodyReader
  ) -> HTMLPage {
    let head = PageHead(
      address: SiteAddresses.trainerModule(module.slug), kind: "trainer-module",
      title: frame.facts.text(module.title), description: frame.facts.text(module.frontMatter.summary),
      trail: [(frame.words("trainers_title"), SiteAddresses.trainers)], isHidden: true, showsTrainerNotes: true)
    return HTMLPage(
      head, layout: "layouts/trainer_module",
      dependencies: document.dependencies + [module.title, head.description ?? "", frame.site.now.description]
        + TrainersPage.lessons(of: module).flatMap { [$0.slug, $0.title] }
    ) {
      let body = try reader.read(document, on: head)
      return frame.record(
        head,
        TemplateRecord([
          "summary": head.description, "facts": Cards(frame, on: head).facts(document.facts, body),
          "module_href": head.href(module.address, in: frame.site), "links": TrainersPage.links(module, head, frame),
        ]), body)
    }
  }
}
