import JalonCore
import JalonCurriculum

/// What the frame needs to know of a page.
struct PageHead: Sendable {
  let address: SiteAddress
  /// `home`, `lesson`, …: a class of the page's body.
  let kind: String
  /// Plain text, its French spaces set.
  var title: String
  var description: String?
  /// The pages above it, the home page left out.
  var trail: [(label: String, address: SiteAddress)] = []
  /// Names of scripts, in order, besides those that the blocks of its body need.
  var scripts: [String] = []
  /// Names of style sheets besides the one of every page.
  var styles: [String] = []
  /// Not for search engines.
  var isHidden = false
  /// For trainers: no page of learners holds a word of their notes.
  var showsTrainerNotes = false
  /// What tells it from a page of the same title: « Version simple ».
  var label: String?
  /// The page that search engines are given in its place.
  var canonical: SiteAddress?

  /// The way from this page to another. The page for missing addresses is served at any depth: its links start at the
  /// host's root.
  func href(_ target: SiteAddress, in site: Site) -> String {
    guard address == SiteAddresses.notFound else { return target.relative(from: address) }
    return root(in: site) + target.path + (target.anchor.map { "#" + $0 } ?? "")
  }

  func root(in site: Site) -> String {
    address == SiteAddresses.notFound ? site.basePath : address.root
  }

  /// This page, or one below it.
  func isWithin(_ section: SiteAddress) -> Bool {
    let folder = ProjectPath(section.path).parent.string
    return address == section || (!folder.isEmpty && address.path.hasPrefix(folder + "/"))
  }
}
