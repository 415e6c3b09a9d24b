import JalonCore

// MARK: - Calendars

extension Resolver {
  /// By id; of two of one name, the second is reported.
  mutating func resolveCalendars() -> [String: ImportedCalendar] {
    var calendars: [String: ImportedCalendar] = [:]
    for calendar in project.calendars {
      if let first = calendars[calendar.id] {
        diagnostics.append(.calendarNameTaken(calendar, by: first))
      } else {
        calendars[calendar.id] = calendar
      }
    }
    return calendars
  }

  /// Those that a series names; one that is not there is reported.
  mutating func calendars(
    of series: Series, among calendars: [String: ImportedCalendar]
  ) -> [ImportedCalendar] {
    series.closures.compactMap { name in
      if let calendar = calendars[name.value] { return calendar }
      diagnostics.append(
        Diagnostic(
          .referenceTargetExists, .error, at: name.range,
          LocalizedText(fr: "aucun calendrier « \(name.value) »", en: "no calendar '\(name.value)'")
            .suggesting(NearMiss.nearest(to: name.value, among: calendars.keys.sorted())),
          explanation: LocalizedText(
            fr: "Rangez le fichier dans content/calendars/\(name.value).ics.",
            en: "Put the file into content/calendars/\(name.value).ics.")))
      return nil
    }
  }
}

// MARK: - Workshops

extension Resolver {
  mutating func resolveWorkshops(
    _ lessons: [ProjectPath: Lesson], _ calendars: [String: ImportedCalendar], _ places: [String: Place]
  ) -> [ScheduledWorkshop] {
    project.workshops.map { resolve($0, lessons, calendars, places) }
  }

  private mutating func resolve(
    _ parsed: ParsedProject.ParsedWorkshop, _ lessons: [ProjectPath: Lesson],
    _ calendars: [String: ImportedCalendar], _ places: [String: Place]
  ) -> ScheduledWorkshop {
    let workshop = parsed.workshop
    let closures = workshop.series.map { self.calendars(of: $0, among: calendars) } ?? []
    let territory =
      workshop.place.flatMap { places[$0.value]?.territory } ?? project.settings.territory ?? .metropolitan
    let (expanded, found) =
      workshop.series.map { SeriesExpansion.sessions(of: $0, territory: territory, closures: closures) } ?? ([], [])
    diagnostics += found
    let sessions = keepingIdentities(of: expanded, parsed)
    let path = parsed.document.path
    let title = title(workshop.title?.value, parsed.document, fallback: path.stem, at: path, isFilePresent: true)
    let document = resolve(
      parsed.document, at: SiteAddresses.workshop(workshop.id), head: [workshop.title, workshop.summary],
      unlinked: workshop.noGlossary)
    let record = record(of: sessions, parsed, places)
    diagnostics += record.diagnostics
    return ScheduledWorkshop(
      workshop: workshop, title: title, document: document, sessions: sessions, catchUp: catchUp(workshop, lessons),
      closures: closures, territory: territory, snapshots: record.snapshots, history: parsed.history,
      revisions: record.revisions, withdrawn: record.withdrawn)
  }

  private mutating func catchUp(_ workshop: Workshop, _ lessons: [ProjectPath: Lesson]) -> Lesson? {
    guard let path = workshop.catchUp else { return nil }
    let target = ProjectPath("content").resolving(path.value)
    if let target, let lesson = lessons[target] { return lesson }
    let near = NearMiss.nearest(
      to: path.value, among: lessons.keys.map { String($0.string.dropFirst("content/".count)) })
    diagnostics.append(
      Diagnostic(
        .referenceTargetExists, .error, at: path.range,
        LocalizedText(fr: "aucune leçon « \(path.value) »", en: "no lesson '\(path.value)'").suggesting(near),
        explanation: LocalizedText(
          fr: "Le chemin part de content/ : « modules/prix/01-a.md ».",
          en: "The path starts in content/: 'modules/price/01-a.md'.")))
    return nil
  }
}

// MARK: - What was published

extension Resolver {
  /// Those with sessions to come; a draft that calendars hold is reported.
  mutating func resolveWithdrawnWorkshops() -> [WithdrawnWorkshop] {
    project.histories.compactMap { parsed in
      let published = parsed.history.published([], on: now, at: nil)
      let sessions = published.withdrawn
      guard !sessions.isEmpty else { return nil }
      // Once recorded, it is what its author meant.
      if parsed.isDraft, !published.diagnostics.isEmpty {
        diagnostics.append(.publishedWorkshopDrafted(parsed.path, sessions: sessions.count))
      }
      return WithdrawnWorkshop(
        id: parsed.id, sessions: sessions, history: parsed.history, historyPath: parsed.path)
    }
  }
}

extension Resolver {
  private struct Record {
    var snapshots: [SessionSnapshot] = []
    var revisions: [String: SessionRevision] = [:]
    var withdrawn: [WithdrawnSession] = []
    var diagnostics: [Diagnostic] = []
  }

  private var uidDomain: String { project.settings.id?.value ?? "jalon" }

  private func keepingIdentities(of sessions: [Session], _ parsed: ParsedProject.ParsedWorkshop) -> [Session] {
    guard let history = parsed.history, let zone = parsed.workshop.series?.timeZone else { return sessions }
    return history.keepingIdentities(of: sessions, timeZone: zone) {
      $0.uid(workshop: parsed.workshop.id, site: uidDomain)
    }
  }

  private func record(
    of sessions: [Session], _ parsed: ParsedProject.ParsedWorkshop, _ places: [String: Place]
  ) -> Record {
    let workshop = parsed.workshop
    let zone = workshop.series?.timeZone ?? project.settings.timeZoneName
    let snapshots = sessions.map { session in
      SessionSnapshot(
        of: session, uid: session.uid(workshop: workshop.id, site: uidDomain), timeZone: zone,
        title: workshop.calendarTitle?.value ?? "", place: session.place ?? workshop.place?.value,
        texts: texts(of: session, workshop, places))
    }
    guard let history = parsed.history else { return Record(snapshots: snapshots) }
    let range = workshop.series?.start.range ?? .start(of: parsed.document.path)
    let published = history.published(snapshots, on: now, at: range)
    return Record(
      snapshots: snapshots, revisions: published.revisions, withdrawn: published.withdrawn,
      diagnostics: published.diagnostics)
  }

  /// What an event tells besides its hours and its title: where, and unless it is called off, how to come and to join.
  private func texts(of session: Session, _ workshop: Workshop, _ places: [String: Place]) -> [String] {
    let place = (session.place ?? workshop.place?.value).flatMap { places[$0] }
    let everySession = [
      workshop.mode?.value.rawValue, place?.name, place?.address, place?.city, place?.position?.value,
      workshop.catchUp == nil ? nil : "catch-up",
    ]
    let access = place?.access.map(\.value.rawValue).joined(separator: " ")
    let heldSession = [
      place?.stop, access, place?.directions?.value, workshop.isLinkPublic ? workshop.link?.value : nil, workshop.phone,
      workshop.isCameraOptional.map { "\($0)" }, workshop.provisions.map(\.value.rawValue).joined(separator: " "),
      workshop.askBefore.map { "\($0)" }, workshop.cancel?.value, workshop.writtenContact?.value,
    ]
    return (everySession + (session.status.isCancelled ? [] : heldSession)).map { $0 ?? "" }
  }
}
