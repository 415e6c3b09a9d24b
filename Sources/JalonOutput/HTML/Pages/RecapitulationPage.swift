import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Mon récapitulatif »: what a learner has done, on a sheet that the learner fills in; it certifies nothing.
///
/// Without a script, the lessons are boxes to tick by hand.
enum RecapitulationPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let head = PageHead(
      address: SiteAddresses.recapitulation, kind: "recapitulation", title: frame.words("recap_title"),
      description: frame.words("recap_description"),
      trail: [(frame.words("menu_progress"), SiteAddresses.progress)], scripts: ["recapitulation"],
      styles: ["jalon-progress"])
    return [
      HTMLPage(
        head, layout: "layouts/recapitulation", dependencies: [frame.site.now.description, frame.site.modulesDigest]
      ) {
        let data = ProgressData(head, frame)
        return frame.record(
          head,
          TemplateRecord([
            "summary": head.description, "modules": frame.site.modules.map { module($0, frame) },
            "progress_href": head.href(SiteAddresses.progress, in: frame.site),
            "data_json": ScriptData.html(.object(["sessions": data.sessions, "workshops": data.workshops])),
          ]))
      }
    ]
  }

  private static func module(_ module: Module, _ frame: SiteFrame) -> TemplateRecord {
    TemplateRecord([
      "id": module.slug, "title": frame.facts.text(module.title),
      "lessons": module.lessons.map {
        TemplateRecord([
          "lesson_id": $0.id, "title": frame.facts.text($0.title),
          "former": $0.formerIDs.joined(separator: " ").nonEmpty,
        ])
      },
    ])
  }
}
