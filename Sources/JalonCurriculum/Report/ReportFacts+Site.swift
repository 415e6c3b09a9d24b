import JalonCore

extension ReportFacts {
  /// - Parameter text: how a title is printed: its facts filled in, its spaces set.
  package init(_ site: Site, text: (String) -> String) {
    let documents = site.modules.flatMap { module in
      [module.document].compactMap { $0 } + module.lessons.map(\.document)
    }
    let activities =
      (documents + site.pages.map(\.document) + site.workshops.map(\.document)).flatMap {
        $0.worksheets + $0.checklists
      }
    self.init(
      site: site.settings.id?.value ?? "", rules: site.settings.outreach,
      modules: site.modules.map { module in
        Module(
          id: module.slug, title: text(module.title),
          lessons: module.lessons.map { [$0.id] + $0.formerIDs })
      },
      workshops: site.workshops.map { Self.workshop($0, in: site, text) }, questions: Self.questions(site, text),
      privateActivities: Set(activities.filter(\.isPrivate).map(\.id.value)).sorted())
  }

  private static func workshop(_ workshop: ScheduledWorkshop, in site: Site, _ text: (String) -> String) -> Workshop {
    let planned = workshop.sessions.map { session in
      Session(
        uid: session.uid(workshop: workshop.id, site: site.uidDomain), start: start(of: session),
        isCancelled: session.status.isCancelled)
    }
    let withdrawn = workshop.withdrawn.map { Session(uid: $0.uid, start: start(of: $0.session), isCancelled: true) }
    return Workshop(
      id: workshop.id, title: text(workshop.title),
      sessions: (planned + withdrawn).sorted { ($0.start, $0.uid) < ($1.start, $1.uid) })
  }

  private static func start(of session: JalonCurriculum.Session) -> String {
    "\(session.start.date)T\(session.start.time)"
  }

  /// Each question once, in the order of the site; an open question is neither right nor wrong, and never in a report.
  private static func questions(_ site: Site, _ text: (String) -> String) -> [Question] {
    var known: Set<String> = []
    return site.modules.flatMap { module in
      ([module.document].compactMap { $0 } + module.lessons.map(\.document)).flatMap(\.questions)
        .filter { known.insert($0.id.value).inserted }
        .map {
          Question(
            id: $0.id.value, title: text($0.stem), module: module.slug, fingerprint: $0.fingerprint?.wording ?? "")
        }
    }
  }
}
