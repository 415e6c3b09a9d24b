import JalonCurriculum

/// The head of a page that stands below a programme's.
enum GuideHead {
  /// - Parameter key: of its title, `<key>_title`, and of what it is for, `<key>_description`.
  static func head(
    of programme: Programme, at address: SiteAddress, kind: String, _ key: String, _ frame: SiteFrame,
    isForProfessionals: Bool = false
  ) -> PageHead {
    let name = frame.facts.text(programme.displayName)
    var trail = [
      (frame.words("menu_programmes"), SiteAddresses.programmes), (name, SiteAddresses.programme(programme.id)),
    ]
    if isForProfessionals {
      trail.append((frame.words("professionals_title", ["name": name]), SiteAddresses.professionals(programme.id)))
    }
    return PageHead(
      address: address, kind: kind, title: frame.words("\(key)_title", ["name": name]),
      description: frame.words("\(key)_description", ["name": name]), trail: trail, scripts: ["jalon-print"])
  }
}
