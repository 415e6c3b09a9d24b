import JalonCore
import JalonCurriculum
import JalonSyntax

/// What orientation, check-in and follow-ups lead to: pages of the site by their titles, partners, numbers to call.
struct GuideLinks {
  private let head: PageHead
  private let frame: SiteFrame
  private let cards: Cards

  init(_ frame: SiteFrame, on head: PageHead) {
    self.frame = frame
    self.head = head
    cards = Cards(frame, on: head)
  }

  /// What its links say beyond the site's data: titles stand in documents.
  static func dependencies(of site: Site) -> [String] {
    [site.now.description, site.modulesDigest] + site.pages.map(\.title) + site.workshops.map(\.title)
  }

  func page(_ target: Located<String>?) -> TemplateRecord? {
    target.flatMap { frame.site.guideTargets[$0.value] }.map { address in
      let title = title(of: address).map { frame.words("guide_read", ["title": frame.facts.text($0)]) }
      return frame.link(title ?? frame.words("guide_read_more"), address, head)
    }
  }

  func link(_ label: String, _ address: SiteAddress) -> TemplateRecord { frame.link(label, address, head) }

  func partner(_ partner: Partner) -> TemplateRecord {
    let name: String = partner.name ?? partner.id.value
    return TemplateRecord([
      "name": frame.facts.text(name), "summary": frame.facts.text(partner.summary),
      "cost": frame.facts.text(partner.cost), "contacts": partner.contacts.map(cards.contact),
    ])
  }

  func partner(_ id: Located<String>?) -> TemplateRecord? {
    id.flatMap { id in frame.site.partners.first { $0.id.value == id.value } }.map(partner)
  }

  func urgent(_ numbers: CheckIn.UrgentNumbers) -> TemplateRecord? {
    let calls = numbers.call.compactMap { number($0, "contact_call", scheme: "tel") }
    let texts = numbers.write.compactMap { number($0, "contact_text", scheme: "sms") }
    return calls.isEmpty && texts.isEmpty ? nil : TemplateRecord(["numbers": calls + texts])
  }

  private func number(_ id: Located<String>, _ way: String, scheme: String) -> TemplateRecord? {
    guard let fact = frame.site.facts[id.value], let value = FactText.value(fact) else { return nil }
    return TemplateRecord([
      "value": value, "label": frame.facts.text(fact.name), "way": frame.words(way),
      "href": "\(scheme):\(value.filter { $0.isNumber || $0 == "+" })",
    ])
  }

  private func title(of address: SiteAddress) -> String? {
    let site = frame.site
    let page = address.path
    if let module = site.modules.first(where: { $0.address.path == page }) { return module.title }
    if let lesson = site.modules.lazy.flatMap(\.lessons).first(where: { $0.address.path == page }) {
      return lesson.title
    }
    if let written = site.pages.first(where: { $0.address.path == page }) { return written.title }
    if let workshop = site.workshops.first(where: { $0.address.path == page }) { return workshop.title }
    if let programme = site.programmes.first(where: { SiteAddresses.programme($0.id).path == page }) {
      return programme.displayName
    }
    if let followUp = site.followUps.first(where: { SiteAddresses.followUp($0.id).path == page }) {
      return followUp.displayTitle
    }
    return Self.commonPages.first { $0.address.path == page }.map { frame.words($0.title) }
  }

  /// Pages that no file is the author of, each with the key of its title.
  private static let commonPages: [(address: SiteAddress, title: String)] = [
    (SiteAddresses.checkIn, "check_in_title"), (SiteAddresses.orientation, "orientation_title"),
    (SiteAddresses.glossary, "glossary"), (SiteAddresses.workshops, "agenda_title"),
    (SiteAddresses.modules, "menu_modules"), (SiteAddresses.programmes, "programmes_page"),
    (SiteAddresses.comparison, "compare_title"), (SiteAddresses.bridges, "bridges_page"),
    (SiteAddresses.partners, "partners_page"), (SiteAddresses.progress, "menu_progress"),
  ]
}

extension FollowUp {
  var displayTitle: String { title?.value ?? id }
}
