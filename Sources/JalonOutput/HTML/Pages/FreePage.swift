import JalonCore
import JalonCurriculum
import JalonSyntax

/// A page of `content/pages/`; those that the law names are completed from site.yaml.
enum FreePage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let written = frame.site.pages
      .filter { $0.address != SiteAddresses.personalData }
      .map { page($0, frame, reader) }
    let missing = [(SiteAddresses.contact, "contact_page"), (SiteAddresses.legalNotice, "legal_notice")]
      .filter { address, _ in !frame.site.pages.contains { $0.address == address } }
      .map { address, key in bare(address, frame.words(key), frame) }
    return written + missing
  }

  private static func page(_ page: Page, _ frame: SiteFrame, _ reader: BodyReader) -> HTMLPage {
    let head = PageHead(
      address: page.address, kind: "page", title: frame.facts.text(page.title),
      description: frame.facts.text(page.summary))
    return HTMLPage(head, layout: "layouts/page", dependencies: page.document.dependencies) {
      let body = try reader.read(page.document, on: head)
      var record = completion(head, frame)
      record["summary"] = head.description
      record["for_professionals"] = page.audience == .professionals
      record["facts"] = Cards(frame, on: head).facts(page.document.facts, body)
      return frame.record(head, record, body)
    }
  }

  private static func bare(_ address: SiteAddress, _ title: String, _ frame: SiteFrame) -> HTMLPage {
    let head = PageHead(address: address, kind: "page", title: title)
    return HTMLPage(head, layout: "layouts/page") { frame.record(head, completion(head, frame)) }
  }

  private static func completion(_ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let settings = frame.site.settings
    switch head.address {
    case SiteAddresses.contact:
      return TemplateRecord(["contacts": settings.contacts.map(Cards(frame, on: head).contact)])
    case SiteAddresses.legalNotice:
      return TemplateRecord(["details": legalDetails(settings, frame)])
    default: return TemplateRecord()
    }
  }

  // Loi n° 2004-575 du 21 juin 2004 (LCEN), article 1-1: who publishes, who answers for it, who hosts.
  private static func legalDetails(_ settings: SiteSettings, _ frame: SiteFrame) -> [TemplateRecord] {
    let publisher = settings.publisher
    let host = settings.host
    return [
      ("legal_publisher", [publisher?.name ?? settings.organisation?.name, publisher?.address]),
      ("legal_director", [publisher?.director]), ("legal_host", [host?.name, host?.address, host?.phone]),
    ].map { key, texts in
      let texts = texts.compactMap { frame.facts.text($0) }
      return TemplateRecord(["label": frame.words(key), "texts": texts.isEmpty ? [frame.words("not_said")] : texts])
    }
  }
}
