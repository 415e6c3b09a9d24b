import JalonCore
import JalonCurriculum

extension Scaffold {
  /// A workshop that is a draft until its author takes « brouillon: oui » away, and the places file if there is none yet.
  ///
  /// Its first session is a Tuesday, three weeks ahead at least: the time to ask for an interpreter.
  public static func workshop(
    titled title: String, in site: SiteFolder, at moment: Moment = .now()
  ) throws -> Outcome {
    let slug = Slug.slug(of: title)
    guard !slug.isEmpty else { return .refused(emptyTitle(title)) }
    let disk = DiskFileSystem(root: site.path)
    let placesPath = ProjectPath("content/places.yaml")
    let placesFile = try? disk.read(placesPath)
    let places = placesFile.flatMap { PlacesDecoder.decode(SourceFile(path: placesPath, bytes: $0)).value } ?? []
    let file = "content/workshops/\(slug).md"
    var files = [
      (
        file,
        ScaffoldText.workshop(
          titled: title, place: places.first?.id.value ?? ScaffoldText.placeID,
          start: firstDay(after: moment.date(in: SiteSettings.defaultTimeZone)))
      )
    ]
    if placesFile == nil { files.append((placesPath.string, ScaffoldText.places)) }
    return try make(
      files, in: site.path,
      next: LocalizedAdvice(
        fr:
          "Ensuite : remplissez \(file), ôtez « brouillon: oui », puis « jalon check ». Avant de publier : « jalon schedule record ».",
        en:
          "Next: fill in \(file), take 'brouillon: oui' away, then 'jalon check'. Before publishing: 'jalon schedule record'."
      ))
  }

  private static func firstDay(after day: LocalDate) -> LocalDate {
    let ahead = day.adding(days: 21)
    return ahead.adding(days: (2 - ahead.weekday + 7) % 7)
  }
}
