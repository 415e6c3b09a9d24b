import Testing

@testable import JalonOutput

/// One file where many would weigh too much; the same words in the same order.
struct ScriptBundleTests {
  private static let sheet = """
    ::: fiche à remplir {#f}
    - A : [nombre a]
    - B : [calcul b = a × 2]
    :::

    """
  private static let quizzes = """
    ::: quiz {#q type=ordre}
    Dans quel ordre ?

    1. a
    2. b
    :::

    """

  private func scripts(_ text: String) async throws -> [String] {
    let site = try await PrintedSite(["content/modules/m/01-a.md": "# A\n\n" + text])
    #expect(site.paths.contains("assets/js/jalon-all.js"))
    return try site.text("modules/m/a/index.html").matches(of: /assets\/js\/([a-z-]+)\.js/).map { String($0.1) }
  }

  @Test func loadsFileByFileWhatIsLight() async throws {
    #expect(
      try await scripts(Self.sheet) == [
        "jalon-store", "jalon-keep", "jalon-blocks", "jalon-lesson", "jalon-sheet", "jalon-formula",
      ])
  }

  @Test func loadsOneFileWhereThereIsMuch() async throws {
    #expect(
      try await scripts(Self.sheet + Self.quizzes + "::: onglets\n## B\n\nx\n\n## C\n\ny\n:::\n") == [
        "jalon-all", "jalon-tabs",
      ])
  }

  @Test func holdsEveryPartInTheOrderThatTheyNeed() {
    let names = PageScripts.names(
      for: PageHead(
        address: .page("a"), kind: "page", title: "A",
        scripts: ["jalon-checklist", "jalon-formula", "jalon-rows", "jalon-quiz-order", "jalon-quiz-text"]), nil)
    let places = names.compactMap { ScriptBundle.lesson.parts.firstIndex(of: $0) }
    #expect(places.count == names.count && places == places.sorted())
  }
}
