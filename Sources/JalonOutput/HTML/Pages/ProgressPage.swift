import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Ma progression »: what is done, the next small step, somebody to talk to, the next session; and the learner's say
/// over all that this device keeps.
enum ProgressPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let head = PageHead(
      address: SiteAddresses.progress, kind: "progress", title: frame.words("menu_progress"),
      description: frame.words("progress_description"), scripts: ["progress"], styles: ["jalon-progress"])
    let data = data(head, frame)
    let digest = Digest.hexadecimal(of: data.serialized())
    return [
      HTMLPage(head, layout: "layouts/progress", dependencies: [frame.site.modulesDigest, digest]) {
        frame.record(head, record(head, data, frame))
      }
    ]
  }

  private static func record(_ head: PageHead, _ data: JSONValue, _ frame: SiteFrame) -> TemplateRecord {
    let site = frame.site
    let hasSheets = site.modules.flatMap(\.lessons).contains { !$0.document.worksheets.isEmpty }
    return TemplateRecord([
      "summary": head.description, "contacts": site.settings.contacts.map(Cards(frame, on: head).contact),
      "recapitulation_href": head.href(SiteAddresses.recapitulation, in: site),
      "dossier_href": hasSheets ? head.href(SiteAddresses.dossier, in: site) : nil,
      "modules_href": site.modules.isEmpty ? nil : head.href(SiteAddresses.modules, in: site),
      "agenda_href": site.workshops.isEmpty ? nil : head.href(SiteAddresses.workshops, in: site),
      "data_json": ScriptData.html(data),
    ])
  }

  private static func data(_ head: PageHead, _ frame: SiteFrame) -> JSONValue {
    let data = ProgressData(head, frame)
    let activities = data.activities
    return .object([
      "site": .string(frame.site.uidDomain), "modules": data.modules, "sessions": data.sessions,
      "workshops": data.workshops, "sheets": activities.shared, "private": activities.personal,
    ])
  }
}
