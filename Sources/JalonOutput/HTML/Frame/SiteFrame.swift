import JalonCore
import JalonCurriculum
import JalonSyntax

/// What surrounds every page: head, menu, breadcrumb, footer. Made once a build; a class, because ten thousand pages that
/// wait for their turn share it.
package final class SiteFrame: Sendable {
  package let site: Site
  package let words: Words
  package let dates: DateText
  package let facts: FactText
  /// The lessons that have a plain-language version.
  let simpleTwins: Set<String>
  let formerLessons: FormerLessons

  private let menu: [Entry]
  private let footer: [Entry]
  private let shared: TemplateRecord

  private struct Entry: Sendable {
    let label: String
    let address: SiteAddress
  }

  package init(_ site: Site, words: Words) {
    self.site = site
    self.words = words
    dates = DateText(site.language)
    facts = FactText(site, words: words)
    simpleTwins = Set(site.modules.flatMap(\.lessons).filter { $0.simple != nil }.map(\.address.path))
    formerLessons = FormerLessons(site)
    menu = Self.menu(of: site, words)
    footer = Self.footer(of: site, words)
    shared = Self.shared(site, words, facts)
  }

  /// The record of a page, its frame included, and its body if it has one.
  func record(_ page: PageHead, _ values: TemplateRecord, _ body: BodyReader.Body? = nil) -> TemplateRecord {
    let title = page.title
    let siteTitle = facts.text(site.title)
    var record = shared.merging(
      TemplateRecord([
        "root": page.root(in: site), "home_href": page.href(SiteAddresses.home, in: site), "title": title,
        "head_title": page.address == SiteAddresses.home
          ? siteTitle : "\(title)\(page.label.map { " (\($0))" } ?? "") – \(siteTitle)",
        "description": page.description, "kind": page.kind, "noindex": site.settings.isDemonstration || page.isHidden,
        "canonical": page.isHidden ? nil : site.absolute(page.canonical ?? page.address),
        "menu": menu.map { entry in
          TemplateRecord([
            "label": entry.label, "href": page.href(entry.address, in: site), "current": page.isWithin(entry.address),
          ])
        },
        "footer": footer.map { link($0.label, $0.address, page) },
        "breadcrumb": breadcrumb(page), "css_href": page.href(SiteAddress("assets/css/jalon.css"), in: site),
        "styles": page.styles.map {
          TemplateRecord(["href": page.href(SiteAddress("assets/css/\($0).css"), in: site)])
        },
        "page_terms": body?.terms,
        "glossary_href": body?.terms.map { _ in page.href(SiteAddresses.glossary, in: site) },
        "body": body?.html, "has_blocks": body?.hasScripts ?? false,
        "scripts": PageScripts.names(for: page, body).map {
          TemplateRecord(["src": page.href(SiteAddress("assets/js/\($0).js"), in: site)])
        },
        "accessibility_href": page.href(SiteAddresses.accessibility, in: site),
      ]))
    record = record.merging(values)
    return record
  }

  func link(_ label: String, _ address: SiteAddress, _ page: PageHead) -> TemplateRecord {
    TemplateRecord(["label": label, "href": page.href(address, in: site)])
  }

  private func breadcrumb(_ page: PageHead) -> [TemplateRecord] {
    guard page.address != SiteAddresses.home, page.address != SiteAddresses.notFound else { return [] }
    return [link(words("home"), SiteAddresses.home, page)] + page.trail.map { link($0.label, $0.address, page) }
      + [TemplateRecord(["label": page.label ?? page.title])]
  }

  // Five entries at most: more is a list that nobody reads.
  private static func menu(of site: Site, _ words: Words) -> [Entry] {
    var menu: [Entry] = []
    if !site.modules.isEmpty { menu.append(Entry(label: words("menu_modules"), address: SiteAddresses.modules)) }
    if !site.programmes.isEmpty {
      menu.append(Entry(label: words("menu_programmes"), address: SiteAddresses.programmes))
    }
    if !site.workshops.isEmpty { menu.append(Entry(label: words("menu_workshops"), address: SiteAddresses.workshops)) }
    menu.append(Entry(label: words("menu_progress"), address: SiteAddresses.progress))
    if site.pages.contains(where: { $0.address == SiteAddresses.help }) {
      menu.append(Entry(label: words("menu_help"), address: SiteAddresses.help))
    }
    return menu
  }

  private static func footer(of site: Site, _ words: Words) -> [Entry] {
    var footer = [Entry(label: words("accessibility_mention"), address: SiteAddresses.accessibility)]
    footer.append(Entry(label: words("personal_data"), address: SiteAddresses.personalData))
    footer.append(Entry(label: words("legal_notice"), address: SiteAddresses.legalNotice))
    footer.append(Entry(label: words("contact_page"), address: SiteAddresses.contact))
    if !site.glossary.isEmpty { footer.append(Entry(label: words("glossary"), address: SiteAddresses.glossary)) }
    footer.append(Entry(label: words("site_map"), address: SiteAddresses.siteMap))
    return footer
  }

  private static func shared(_ site: Site, _ words: Words, _ facts: FactText) -> TemplateRecord {
    TemplateRecord([
      "lang": site.language.rawValue, "accessibility_mention": words("accessibility_mention"),
      "site": TemplateRecord([
        "id": site.uidDomain, "title": facts.text(site.title),
        "summary": facts.text(site.settings.summary), "organisation": facts.text(site.settings.organisation?.name),
        "demo": site.settings.isDemonstration, "email": site.settings.organisation?.email,
      ]),
    ])
  }
}
