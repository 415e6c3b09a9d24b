import JalonCore
import JalonSyntax

extension RuleID {
  /// A link or an image leads to a file or a page of the site.
  package static let linkTargetExists = RuleID("link-target-exists")
  /// A link's anchor is the id of a heading or a block of its target.
  package static let linkAnchorExists = RuleID("link-anchor-exists")
  /// A link does not lead to a file that must stay private.
  package static let linkTargetPublic = RuleID("link-target-public")
}

/// Where the links of every document lead.
///
/// A destination is first a path from the source file (a `.html` of the same stem too), then an address from the page,
/// then a path from where the page stands: the Carpentries' older lessons write `../fig/a.png` and `../04-pipes/`.
struct LinkResolver {
  /// Address and anchors of each page that comes from a file, by the file's path.
  let pages: [ProjectPath: Page]
  /// Every page's address, generated ones included, by its path in the output.
  let addresses: Set<String>
  let tree: SourceTree
  /// The folder of learners' files, never published.
  let privateFolder: String
  private let anchors: [String: Anchors]
  private var namesInFolders: [ProjectPath: NearMissIndex] = [:]
  private var namesOnPage: (address: String, names: NearMissIndex)?
  private var comparisons = 0
  private lazy var namesOfPages = NearMissIndex(pages.values.map { ProjectPath($0.address.path).parent.name })

  init(pages: [ProjectPath: Page], addresses: Set<String>, tree: SourceTree, privateFolder: String) {
    self.pages = pages
    self.addresses = addresses
    self.tree = tree
    self.privateFolder = privateFolder
    anchors = Dictionary(
      pages.values.compactMap { page in page.anchors.map { (page.address.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  struct Page: Sendable {
    let address: SiteAddress
    let anchors: Anchors?
  }

  enum Resolution {
    case page(SiteAddress, Anchors?)
    /// A file beside the lessons, published because it is spoken of.
    case media(ProjectPath, SiteAddress)
    case missing
    case hidden
  }

  func resolve(path: String, from source: ProjectPath, at address: SiteAddress) -> Resolution {
    // `[texte]()` leads nowhere, not to the folder's own page.
    guard !path.isEmpty else { return .missing }
    let sourceFolder = path.hasPrefix("/") ? ProjectPath("content") : source.parent
    if let target = sourceFolder.resolving(path), let resolution = resolve(file: target) { return resolution }
    let folder = ProjectPath(address.path).parent
    let base = path.hasPrefix("/") ? ProjectPath("") : folder
    guard let target = base.resolving(path) else { return .missing }
    for candidate in [target.string, target.appending("index.html").string] where addresses.contains(candidate) {
      return .page(SiteAddress(candidate), anchors[candidate])
    }
    return resolve(file: ProjectPath("content").appending(target.string)) ?? .missing
  }

  private func resolve(file target: ProjectPath) -> Resolution? {
    var candidates = [target]
    if target.fileExtension == "html" {
      candidates.append(target.parent.appending(target.stem + ".md"))
      // Jekyll gives each page a folder: `../04-pipes/index.html`.
      if target.stem == "index" { candidates.append(ProjectPath(target.parent.string + ".md")) }
    } else {
      candidates += [target.appending("index.md"), ProjectPath(target.string + ".md")]
    }
    for candidate in candidates {
      if let page = pages[candidate] { return .page(page.address, page.anchors) }
    }
    guard target.isInside("content"), tree.contains(target) else { return nil }
    let isHidden =
      target.isInside(privateFolder) || ["md", "yaml", "yml", "csv", "json", "gift"].contains(target.fileExtension)
    if isHidden { return .hidden }
    return .media(target, SiteAddress(String(target.string.dropFirst("content/".count))))
  }

  // MARK: Diagnostics

  mutating func missing(_ link: ParsedLink, _ path: String) -> Diagnostic {
    let folder = link.range.path.parent
    let wanted = folder.resolving(path) ?? ProjectPath(path)
    let name = wanted.name
    let near = nearest(to: name, among: names(in: wanted.parent)) ?? nearest(to: name, among: namesOfPages)
    return Diagnostic(
      .linkTargetExists, .error, at: link.range,
      LocalizedText(
        fr: link.isImage ? "image « \(path) » introuvable" : "aucun fichier ni page « \(path) »",
        en: link.isImage ? "no image '\(path)'" : "no file or page '\(path)'"
      ).suggesting(near),
      explanation: LocalizedText(
        fr: "Le chemin part du dossier de ce fichier : « 02-prix.md » à côté, « ../autre-module/01-a.md » ailleurs.",
        en: "The path starts in this file's folder: '02-price.md' beside it, '../other-module/01-a.md' elsewhere."))
  }

  /// Whoever has a hundred thousand links to mend is helped with the first ones.
  private mutating func nearest(to name: String, among names: NearMissIndex) -> String? {
    guard comparisons < 100_000_000 else { return nil }
    comparisons += names.count
    return names.nearest(to: name)
  }

  private mutating func names(in folder: ProjectPath) -> NearMissIndex {
    if let known = namesInFolders[folder] { return known }
    let entries = tree.entries(in: folder.string.isEmpty ? "content" : folder.string)
    let names = NearMissIndex(entries.map(\.path.name))
    namesInFolders[folder] = names
    return names
  }

  func hidden(_ link: ParsedLink, _ path: String) -> Diagnostic {
    Diagnostic(
      .linkTargetPublic, .error, at: link.range,
      LocalizedText(fr: "« \(path) » n'est pas publié", en: "'\(path)' is not published"),
      explanation: LocalizedText(
        fr: "Les fichiers de données et ceux des apprenants restent chez vous. Liez une page du site.",
        en: "Data files and learners' files stay with you. Link to a page of the site."))
  }

  mutating func missingAnchor(
    _ anchor: String, _ anchors: Anchors, of address: SiteAddress, at range: SourceRange
  ) -> Diagnostic {
    let names = names(of: anchors, at: address)
    return Diagnostic(
      .linkAnchorExists, .error, at: range,
      LocalizedText(
        fr: "aucun titre « #\(anchor) » dans la page visée", en: "no heading '#\(anchor)' in the target page"
      )
      .suggesting(nearest(to: anchor, among: names).map { "#" + $0 }))
  }

  // A page's links lead most often to that page, or to one other.
  private mutating func names(of anchors: Anchors, at address: SiteAddress) -> NearMissIndex {
    if let last = namesOnPage, last.address == address.path { return last.names }
    let names = NearMissIndex(anchors.ids)
    namesOnPage = (address.path, names)
    return names
  }
}
