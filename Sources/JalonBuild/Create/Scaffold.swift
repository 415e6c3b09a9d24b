import JalonCore
import JalonCurriculum

/// New sites, modules, lessons, programmes and workshops, ready to be filled in. What exists is never overwritten.
public enum Scaffold {
  public enum Outcome: Sendable {
    /// The files made, and what to do next.
    case made([String], next: LocalizedAdvice)
    case refused(LocalizedAdvice)
  }

  /// A site with a module and a lesson that builds as it is.
  public static func site(at folder: String) throws -> Outcome {
    let path = SiteFolder.absolute(folder)
    guard SiteFolder(path) == nil else {
      return .refused(
        LocalizedAdvice(fr: "« \(folder) » contient déjà un site.", en: "'\(folder)' already holds a site."))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? "mon-site"
    let id = Slug.slug(of: name)
    let module = "premiers-pas"
    return try make(
      [
        ("content/site.yaml", ScaffoldText.site(id: id, title: name)),
        ("content/modules/\(module)/index.md", ScaffoldText.module(titled: "Premiers pas")),
        (
          "content/modules/\(module)/01-ma-premiere-lecon.md",
          ScaffoldText.lesson(titled: "Ma première leçon", id: module)
        ),
        ("content/pages/aide.md", ScaffoldText.help),
        (".gitignore", ScaffoldText.gitignore),
      ], in: path,
      next: LocalizedAdvice(
        fr: "Ensuite : « jalon build \(folder) », puis ouvrez \(folder)/public/index.html.",
        en: "Next: 'jalon build \(folder)', then open \(folder)/public/index.html."))
  }

  public static func module(titled title: String, in site: SiteFolder) throws -> Outcome {
    let slug = Slug.slug(of: title)
    guard !slug.isEmpty else { return .refused(emptyTitle(title)) }
    let folder = "content/modules/\(slug)"
    return try make(
      [
        ("\(folder)/index.md", ScaffoldText.module(titled: title)),
        ("\(folder)/01-premiere-lecon.md", ScaffoldText.lesson(titled: "Première leçon", id: slug)),
      ], in: site.path,
      next: LocalizedAdvice(
        fr: "Ensuite : remplissez \(folder)/index.md, puis « jalon check ».",
        en: "Next: fill in \(folder)/index.md, then 'jalon check'."))
  }

  /// - Parameter name: `module/Title`, the module by its folder.
  public static func lesson(named name: String, in site: SiteFolder) throws -> Outcome {
    let modules = moduleFolders(of: site)
    guard let slash = name.firstIndex(of: "/") else {
      return .refused(
        LocalizedAdvice(
          fr: "Dites dans quel module : jalon new lesson \(modules.first ?? "module")/\"\(name)\"",
          en: "Say in which module: jalon new lesson \(modules.first ?? "module")/\"\(name)\""))
    }
    let wanted = String(name[..<slash])
    let title = String(name[name.index(after: slash)...])
    guard let module = modules.first(where: { $0 == wanted || Slug.slug(of: $0) == Slug.slug(of: wanted) }) else {
      let near = NearMiss.nearest(to: wanted, among: modules)
      return .refused(
        LocalizedAdvice(
          fr: "Aucun module « \(wanted) »" + (near.map { " ; vouliez-vous dire « \($0) » ?" } ?? "."),
          en: "No module '\(wanted)'" + (near.map { "; did you mean '\($0)'?" } ?? ".")))
    }
    let slug = Slug.slug(of: title)
    guard !slug.isEmpty else { return .refused(emptyTitle(title)) }
    let number = nextNumber(in: module, of: site)
    let file = "content/modules/\(module)/\(number < 10 ? "0" : "")\(number)-\(slug).md"
    return try make(
      [(file, ScaffoldText.lesson(titled: title, id: slug))], in: site.path,
      next: LocalizedAdvice(
        fr: "Ensuite : remplissez \(file), puis « jalon check ».", en: "Next: fill in \(file), then 'jalon check'."))
  }

  static func make(
    _ files: [(path: String, text: String)], in folder: String, next: LocalizedAdvice
  ) throws -> Outcome {
    let output = OutputFolder(path: folder)
    if let existing = files.first(where: { output.status(of: $0.path) != nil && $0.path != ".gitignore" }) {
      return .refused(
        LocalizedAdvice(
          fr: "« \(existing.path) » existe déjà : rien n'a été changé.",
          en: "'\(existing.path)' already exists: nothing was changed."))
    }
    var made: [String] = []
    for (path, text) in files where output.status(of: path) == nil {
      try output.makeFolder(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "")
      try output.write(Array(text.utf8), to: path)
      made.append(path)
    }
    return .made(made, next: next)
  }

  static func emptyTitle(_ title: String) -> LocalizedAdvice {
    LocalizedAdvice(
      fr: "« \(title) » ne donne pas d'adresse : mettez au moins une lettre ou un chiffre.",
      en: "'\(title)' gives no address: put at least a letter or a digit.")
  }

  private static func moduleFolders(of site: SiteFolder) -> [String] {
    let entries = (try? DiskFileSystem(root: site.path).files(in: ProjectPath("content/modules"))) ?? []
    return Set(entries.compactMap { $0.path.components.count > 3 ? String($0.path.components[2]) : nil }).sorted()
  }

  private static func nextNumber(in module: String, of site: SiteFolder) -> Int {
    let folder = ProjectPath("content/modules/\(module)")
    let entries = (try? DiskFileSystem(root: site.path).files(in: folder)) ?? []
    return (entries.compactMap { Int($0.path.name.prefix { $0.isNumber }) }.max() ?? 0) + 1
  }
}
