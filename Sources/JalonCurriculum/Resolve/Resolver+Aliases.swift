import JalonCore

extension Resolver {
  /// The former addresses of every page; one that is another page's is reported and left out.
  mutating func resolveAliases(
    _ modules: [Module], _ pages: [Page], _ workshops: [ScheduledWorkshop]
  ) -> [Site.Alias] {
    let titles = Dictionary(
      modules.flatMap { module in [(module.address, module.title)] + module.lessons.map { ($0.address, $0.title) } }
        + pages.map { ($0.address, $0.title) } + workshops.map { ($0.address, $0.title) },
      uniquingKeysWith: { first, _ in first })
    var taken = links.addresses
    var aliases: [Site.Alias] = []
    for (written, target) in writtenAliases {
      let address = Self.address(written)
      guard taken.insert(address.path).inserted else {
        diagnostics.append(Self.taken(written))
        continue
      }
      aliases.append(Site.Alias(address: address, target: target, title: titles[target] ?? written.value))
    }
    for (address, target) in impliedAliases where taken.insert(address.path).inserted {
      aliases.append(Site.Alias(address: address, target: target, title: titles[target] ?? address.short))
    }
    return aliases
  }

  /// A module that takes another name takes its lessons along.
  private var impliedAliases: [(SiteAddress, SiteAddress)] {
    project.modules.flatMap { module in
      FormerLesson.modules(of: module).flatMap { former in
        module.lessons.map {
          (SiteAddresses.lesson(former, $0.slug), SiteAddresses.lesson(module.slug, $0.slug))
        }
      }
    }
  }

  private static func address(_ written: Located<String>) -> SiteAddress {
    let folder = ProjectPath("").resolving(written.value)?.string ?? ""
    return folder.hasSuffix(".html") ? SiteAddress(folder) : SiteAddress.page(folder)
  }

  private var writtenAliases: [(Located<String>, SiteAddress)] {
    var aliases: [(Located<String>, SiteAddress)] = []
    for module in project.modules {
      aliases += module.frontMatter.aliases.map { ($0, SiteAddresses.module(module.slug)) }
      for lesson in module.lessons {
        aliases += lesson.frontMatter.aliases.map { ($0, SiteAddresses.lesson(module.slug, lesson.slug)) }
      }
    }
    for page in project.pages { aliases += page.frontMatter.aliases.map { ($0, SiteAddresses.page(page.slug)) } }
    for parsed in project.workshops {
      aliases += parsed.workshop.aliases.map { ($0, SiteAddresses.workshop(parsed.workshop.id)) }
    }
    return aliases
  }

  private static func taken(_ alias: Located<String>) -> Diagnostic {
    Diagnostic(
      .addressUnique, .error, at: alias.range,
      LocalizedText(
        fr: "l'ancienne adresse « \(alias.value) » est celle d'une autre page",
        en: "the old address '\(alias.value)' is another page's"),
      explanation: LocalizedText(
        fr: "Retirez-la, ou corrigez-la : elle part de la racine du site, comme « modules/prix/cout/ ».",
        en: "Remove it, or correct it: it starts at the site's root, like 'modules/price/cost/'."))
  }
}
