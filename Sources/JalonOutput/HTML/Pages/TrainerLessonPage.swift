import JalonCore
import JalonCurriculum
import JalonSyntax

/// A lesson with its trainer's notes in frames, out of the menu and of search engines.
enum TrainerLessonPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.modules.flatMap { module in
      module.lessons.compactMap { lesson in
        lesson.trainerDocument.map { page(lesson, $0, module, frame, reader) }
      }
    }
  }

  private static func page(
    _ lesson: Lesson, _ document: ResolvedDocument, _ module: Module, _ frame: SiteFrame, _ reader: BodyReader
  ) -> HTMLPage {
    let head = PageHead(
      address: SiteAddresses.trainerLesson(module.slug, lesson.slug), kind: "trainer-lesson",
      title: frame.facts.text(lesson.title), description: frame.facts.text(lesson.summary),
      trail: [(frame.words("trainers_title"), SiteAddresses.trainers)], isHidden: true, showsTrainerNotes: true)
    return HTMLPage(
      head, layout: "layouts/trainer_lesson",
      dependencies: document.dependencies + [lesson.title, lesson.summary ?? "", frame.site.now.description]
    ) {
      let body = try reader.read(document, on: head, lists: lesson.lists)
      return frame.record(
        head,
        TemplateRecord([
          "summary": head.description, "facts": Cards(frame, on: head).facts(document.facts, body),
          "lesson_href": head.href(lesson.address, in: frame.site),
        ]), body)
    }
  }
}
