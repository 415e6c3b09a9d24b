import Testing

@testable import JalonOutput

/// The reference site's own pages.
struct ReferenceSiteTests {
  @Test func givesNoPageANameThatTemplatesDoNotKnow() async throws {
    let pages = HTMLOutput.pages(of: try await PrintedSite.reference().edition)
    #expect(pages.count > 30)
    for page in pages {
      let unknown = try page.record().names.subtracting(TemplateVocabulary.names).sorted()
      #expect(unknown == [], "\(page.address.path)")
    }
  }

  @Test func givesEveryIdOnceAPage() async throws {
    let site = try await PrintedSite.reference()
    for page in site.pages {
      let ids = try site.text(page).matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Dictionary(grouping: ids, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted() == [], "\(page)")
    }
  }

  @Test func leadsEveryLinkToAFileAndAnId() async throws {
    let site = try await PrintedSite.reference()
    let paths = Set(site.paths)
    var ids: [String: Set<String>] = [:]
    for page in site.pages {
      ids[page] = Set(try site.text(page).matches(of: /\sid="([^"]*)"/).map { String($0.1) })
    }
    for page in site.pages where page != "404.html" {
      for match in try site.text(page).matches(of: /\s(?:href|src)="([^":]*)"/) {
        let parts = match.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? page : Self.resolved(parts[0], from: page)
        #expect(paths.contains(target), "\(page) → \(match.1)")
        if parts.count > 1, let known = ids[target] { #expect(known.contains(parts[1]), "\(page) → \(match.1)") }
      }
    }
  }

  @Test func leavesNoPlaceholderAndNoMissingWord() async throws {
    let site = try await PrintedSite.reference()
    for page in site.pages {
      let text = try site.text(page)
      #expect(!text.contains("{{"), "\(page)")
      #expect(text.firstMatch(of: />[a-z]+_[a-z_]+</) == nil, "\(page): a word's key in place of the word")
    }
  }

  private static func resolved(_ reference: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in reference.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
