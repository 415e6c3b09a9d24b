import JalonCore
import JalonCurriculum
import JalonSyntax

/// The programmes side by side, question by question: never an outcome, never an order of merit.
enum ComparisonPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard frame.site.programmes.count > 1 else { return [] }
    let head = PageHead(
      address: SiteAddresses.comparison, kind: "comparison", title: frame.words("compare_title"),
      description: frame.words("programmes_description"),
      trail: [(frame.words("menu_programmes"), SiteAddresses.programmes)], styles: ["jalon-programmes"])
    return [HTMLPage(head, layout: "layouts/comparison") { frame.record(head, record(head, frame)) }]
  }

  private static func record(_ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let programmes = frame.site.programmes.map { ProgrammeRecord($0, head, frame) }
    return TemplateRecord([
      "summary": head.description,
      "programmes": programmes.map { programme in
        TemplateRecord([
          "name": programme.name, "href": programme.href(SiteAddresses.programme(programme.programme.id)),
        ])
      },
      "orientation_href": frame.site.orientation.map { _ in head.href(SiteAddresses.orientation, in: frame.site) },
      "unverified": programmes.compactMap(\.unverified).first,
      "rows": rows(frame).map { label, texts in
        TemplateRecord([
          "label": label,
          "cells": programmes.map { TemplateRecord(["programme": $0.name, "texts": texts($0)]) },
        ])
      },
    ])
  }

  private static func rows(_ frame: SiteFrame) -> [(label: String, texts: (ProgrammeRecord) -> [String])] {
    let topics = { (isInShort: Bool) in
      ProgrammeTopic.all.filter { $0.isCompared && $0.isInShort == isInShort }.map { topic in
        (frame.words(topic.words), { $0.texts($0.programme.entries(topic), for: .learners) })
          as (label: String, texts: (ProgrammeRecord) -> [String])
      }
    }
    let others: [(key: String, texts: (ProgrammeRecord) -> [String])] = [
      ("entry_level", { $0.some($0.programme.admission?.level) }),
      ("criteria_title", { $0.texts($0.programme.admission?.criteria ?? [], for: .learners) }),
      ("duration", { $0.duration }), ("format", { $0.format }),
      ("compare_guide", { $0.some($0.programme.companion?.title) }),
    ]
    let isVerified = (
      label: frame.words("compare_verified"),
      texts: { (record: ProgrammeRecord) in [record.unverified ?? record.verified].compactMap { $0 } }
    )
    // For whom comes first: it is what one looks for.
    let headed = topics(false)
    return headed.prefix(1) + others.map { (frame.words($0.key), $0.texts) } + topics(true) + headed.dropFirst()
      + [isVerified]
  }
}
