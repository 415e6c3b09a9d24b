import JalonCore
import JalonCurriculum
import JalonSyntax

/// Who helps with what the site does not: all of them on a page, and a page for each obstacle. The links between them are
/// the filter; a script adds the rest.
enum PartnersPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.partners.isEmpty else { return [] }
    return [page(for: nil, frame)] + obstacles(of: frame.site).map { page(for: $0, frame) }
  }

  /// Those with which some partner helps.
  static func obstacles(of site: Site) -> [Obstacle] {
    let helped = Set(site.partners.flatMap(\.obstacles).map(\.value))
    return Obstacle.allCases.filter(helped.contains)
  }

  private static func page(for obstacle: Obstacle?, _ frame: SiteFrame) -> HTMLPage {
    let partners = frame.site.partners.filter { partner in
      obstacle.map { wanted in partner.obstacles.contains { $0.value == wanted } } ?? true
    }
    let word = obstacle.map { frame.words("obstacle_\($0.rawValue)") }
    let head = PageHead(
      address: obstacle.map(SiteAddresses.partners) ?? SiteAddresses.partners, kind: "partners",
      title: word.map { frame.words("partners_for", ["obstacle": $0]) } ?? frame.words("partners_page"),
      description: frame.words("partners_description"),
      trail: obstacle == nil ? [] : [(frame.words("partners_page"), SiteAddresses.partners)],
      scripts: obstacle == nil ? ["jalon-partners"] : [], styles: ["jalon-programmes"])
    return HTMLPage(head, layout: "layouts/partners", dependencies: GuideLinks.dependencies(of: frame.site)) {
      frame.record(head, record(partners, obstacle, head, frame))
    }
  }

  /// What taking stock gives to read about an obstacle.
  private static func lesson(on obstacle: Obstacle, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord? {
    let question = frame.site.checkIn?.questions.first { $0.obstacle?.value == obstacle }
    return GuideLinks(frame, on: head).page(question?.lesson)
  }

  private static func record(
    _ partners: [Partner], _ obstacle: Obstacle?, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord {
    let obstacles = obstacles(of: frame.site)
    let all = TemplateRecord([
      "label": frame.words("partners_all"), "href": head.href(SiteAddresses.partners, in: frame.site),
      "current": obstacle == nil,
    ])
    let cards = Cards(frame, on: head)
    return TemplateRecord([
      "summary": head.description, "link": obstacle.flatMap { lesson(on: $0, head, frame) },
      "filters": [all]
        + obstacles.map { other in
          TemplateRecord([
            "label": frame.words("obstacle_\(other.rawValue)"),
            "href": head.href(SiteAddresses.partners(other), in: frame.site), "current": other == obstacle,
          ])
        },
      "choices": obstacle != nil
        ? nil
        : obstacles.map {
          TemplateRecord(["value": $0.slug, "label": frame.words("obstacle_\($0.rawValue)")])
        },
      "ways": Partner.Way.allCases.filter { way in partners.contains { $0.isReached(way) } }.map {
        TemplateRecord(["value": $0.rawValue, "label": frame.words("partner_way_\($0.rawValue)")])
      },
      "departments": Set(partners.flatMap(\.departments)).sorted().map { frame.facts.set($0) },
      "partners": partners.map { PartnerRecord($0, head, frame).record },
      "facts": cards.facts(FactText.ids(in: partners.flatMap(\.texts))),
    ])
  }
}
