import JalonCore
import JalonCurriculum
import JalonSyntax

/// One page for whoever sends people to a programme: who, when, how, what it leads to. It fits on a sheet of A4.
enum PrescriberPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.programmes.filter { $0.referral != nil }.map { programme in
      let name = frame.facts.text(programme.displayName)
      let head = PageHead(
        address: SiteAddresses.prescribers(programme.id), kind: "prescriber",
        title: frame.words("prescriber_title", ["name": name]),
        trail: [
          (frame.words("menu_programmes"), SiteAddresses.programmes), (name, SiteAddresses.programme(programme.id)),
          (frame.words("for_professionals"), SiteAddresses.professionals(programme.id)),
        ], styles: ["jalon-programmes"])
      return HTMLPage(head, layout: "layouts/prescriber", dependencies: [frame.site.now.description]) {
        frame.record(head, record(programme, head, frame))
      }
    }
  }

  private static func record(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let record = ProgrammeRecord(programme, head, frame)
    let parts = parts(of: programme, record)
    let admission = programme.admission
    let texts =
      programme.referralTexts + programme.notices.map(\.text) + [admission?.level]
      + ProgrammeTopic.all.filter(\.isInShort).flatMap { programme.entries($0) }.map(\.text)
    return record.identity.merging(
      TemplateRecord([
        "summary": frame.facts.text(programme.referral?.summary ?? programme.summary),
        "sections": parts.filter { !$0.statements.isEmpty }.map { part in
          TemplateRecord([
            "key": part.key.replacing("_", with: "-"), "title": frame.words(part.key), "items": part.statements,
          ])
        },
        "contacts": programme.contacts.map(record.cards.contact),
        "note": frame.facts.text(programme.referral?.note),
        "page_address": frame.site.absolute(SiteAddresses.programme(programme.id)),
        "programme_href": record.href(SiteAddresses.programme(programme.id)),
        "facts": record.cards.facts(FactText.ids(in: texts)),
      ]))
  }

  private static func parts(
    of programme: Programme, _ record: ProgrammeRecord
  ) -> [(key: String, statements: [TemplateRecord])] {
    let referral = programme.referral
    let criteria = programme.admission?.criteria ?? []
    return [
      ("prescriber_who", forProfessionals(programme.entries(.audience), record)),
      (
        "prescriber_entry",
        record.statements(record.some(programme.admission?.level)) + forProfessionals(criteria, record)
      ),
      ("prescriber_when", record.statements(record.some(referral?.when))),
      ("prescriber_how", record.statements(record.some(referral?.how))),
      ("prescriber_practice", record.statements(practice(of: programme, record))),
      ("prescriber_leads_to", record.statements((referral?.leadsTo ?? []).map { record.frame.facts.text($0) })),
      (
        "prescriber_exits",
        record.statements(referral?.recognisedExits ?? [], for: .learners)
          + record.statements(referral?.recognisedExits ?? [], for: .professionals)
      ),
    ]
  }

  /// What is written for them; where nothing is, what learners read.
  private static func forProfessionals(_ entries: [Entry], _ record: ProgrammeRecord) -> [TemplateRecord] {
    let own = record.statements(entries, for: .professionals)
    return own.isEmpty ? record.statements(entries, for: .learners) : own
  }

  private static func practice(of programme: Programme, _ record: ProgrammeRecord) -> [String] {
    let inShort = ProgrammeTopic.all.filter(\.isInShort).map { topic in
      (topic.words, [.learners, .professionals].flatMap { record.texts(programme.entries(topic), for: $0) })
    }
    let rows =
      [("duration", record.duration), ("format", record.format)] + inShort
      + [("entry_delay", record.some(programme.admission?.delay))]
    return rows.filter { !$0.1.isEmpty }.map { key, texts in
      record.frame.words(key) + record.frame.words("colon") + " " + texts.map(\.asSentence).joined(separator: " ")
    }
  }
}

extension String {
  /// Closed by a full stop, so that another may follow on the line.
  fileprivate var asSentence: String { last.map { ".!?)".contains($0) } ?? true ? self : self + "." }
}
