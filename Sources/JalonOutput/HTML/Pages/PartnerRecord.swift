import JalonCore
import JalonCurriculum
import JalonSyntax

/// A partner as the directory prints it: what is not known is said to be unknown.
struct PartnerRecord {
  private let partner: Partner
  private let head: PageHead
  private let frame: SiteFrame

  init(_ partner: Partner, _ head: PageHead, _ frame: SiteFrame) {
    self.partner = partner
    self.head = head
    self.frame = frame
  }

  var record: TemplateRecord {
    TemplateRecord([
      "id": "partenaire-\(partner.id.value)", "name": name,
      "summary": frame.facts.text(partner.summary), "links": obstacles, "details": details,
      "contacts": contacts.nonEmpty, "none": contacts.isEmpty ? frame.words("partner_no_contact") : nil,
      "href": partner.website, "verified": verified,
      "slugs": partner.obstacles.map(\.value.slug).joined(separator: " "), "is_free": partner.helpsForFree,
      "reached": reached.isEmpty ? nil : reached.joined(separator: " "),
      "places": partner.departments.isEmpty
        ? nil : partner.departments.map { frame.facts.set($0) }.joined(separator: "|"),
    ])
  }

  private var name: String {
    let name: String = partner.name ?? partner.id.value
    return frame.facts.text(name)
  }

  private var reached: [String] { Partner.Way.allCases.filter(partner.isReached).map(\.rawValue) }

  private var obstacles: [TemplateRecord] {
    partner.obstacles.map { obstacle in
      frame.link(frame.words("obstacle_\(obstacle.value.rawValue)"), SiteAddresses.partners(obstacle.value), head)
    }
  }

  private var details: [TemplateRecord] {
    let cost = frame.facts.text(partner.cost) ?? (partner.helpsForFree ? frame.words("partner_is_free") : nil)
    let departments = partner.departments.isEmpty ? nil : partner.departments.joined(separator: ", ")
    let places = [partner.territory?.value, departments].compactMap { frame.facts.text($0) }
    let rows = [
      ("partner_territory", places.isEmpty ? nil : places.joined(separator: frame.words("colon") + " ")),
      ("partner_conditions", frame.facts.text(partner.conditions)), ("cost", cost),
      ("partner_delay", frame.facts.text(partner.delay)),
    ]
    return rows.map { key, text in
      TemplateRecord(["label": frame.words(key), "texts": [text ?? frame.words("partner_not_said")]])
    }
  }

  /// In writing first: whoever cannot or dares not call finds a way before the telephone.
  private var contacts: [TemplateRecord] {
    let cards = Cards(frame, on: head)
    let written = partner.contacts.filter(\.kind.isWritten)
    return (written + partner.contacts.filter { !$0.kind.isWritten }).map(cards.contact)
  }

  private var verified: String {
    partner.verifiedOn.map { frame.words("partner_verified", ["date": frame.dates.long($0.value)]) }
      ?? frame.words("partner_never_verified")
  }
}
