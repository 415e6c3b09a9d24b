import JalonCore

extension Scaffold {
  /// A programme's file: what it needs, and what else it may say, in comments.
  public static func programme(named name: String, in site: SiteFolder) throws -> Outcome {
    let slug = Slug.slug(of: name)
    guard !slug.isEmpty else { return .refused(emptyTitle(name)) }
    let file = "content/programmes/\(slug).yaml"
    return try make(
      [(file, ScaffoldText.programme(named: name))], in: site.path,
      next: LocalizedAdvice(
        fr: "Ensuite : remplissez \(file), puis « jalon check ». Toutes les clés : docs/programmes.md.",
        en: "Next: fill in \(file), then 'jalon check'. Every key: docs/programmes.md."))
  }
}
