import JalonCurriculum

/// The head of a page that stands below a programme's.
enum GuideHead {
  /// - Parameter words: keys of its title and of what it is for.
  static func head(
    of programme: Programme, at address: SiteAddress, kind: String, words: (title: String, description: String),
    _ frame: SiteFrame, isForProfessionals: Bool = false
  ) -> PageHead {
    let name = frame.facts.text(programme.displayName)
    var trail = [
      (frame.words("menu_programmes"), SiteAddresses.programmes), (name, SiteAddresses.programme(programme.id)),
    ]
    if isForProfessionals {
      trail.append((frame.words("professionals_title", ["name": name]), SiteAddresses.professionals(programme.id)))
    }
    return PageHead(
      address: address, kind: kind, title: frame.words(words.title, ["name": name]),
      description: frame.words(words.description, ["name": name]), trail: trail, scripts: ["jalon-print"],
      styles: ["jalon-guides"])
  }
}
