import Testing

@testable import JalonOutput

/// What the head of a lesson asks, promises and sums up stands on its page, in print and in what trainers read.
struct LessonListsTests {
  private static let lesson = """
    ---
    titre: Boucles
    questions:
    - "Comment répéter `ls` ?"
    objectives:
    - Écrire une boucle.
    - "Expliquer **pourquoi**,
      simplement."
    keypoints:
    - "Une boucle répète. {{fait:a}}"
    ---

    Le texte.
    """

  private static let files = [
    "content/modules/m/01-a.md": lesson,
    "content/facts.yaml": "a: {value: 12, unit: €, label: A, status: confirmed, source: {title: S, url: https://e.fr}}",
  ]

  @Test func standAroundTheText() async throws {
    let site = try await PrintedSite(Self.files)
    let prose = try site.part(
      of: "modules/m/a/index.html", from: "<div class=\"prose\">", to: "<section class=\"keep\"")
    let order = [
      "Comment répéter <code>ls</code>~?", "Écrire une boucle.", "<strong>pourquoi</strong>, simplement.", "Le texte.",
      "Une boucle répète.",
    ]
    let places = order.map { prose.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(
      prose.contains("callout-questions") && prose.contains("callout-objectives") && prose.contains("callout-keypoints")
    )
    #expect(try site.text("modules/m/imprimer/index.html").contains("Écrire une boucle."))
    // A figure of a list is dated at the foot of the page, as one of the text is.
    #expect(
      try site.part(of: "modules/m/a/index.html", from: "<section class=\"facts", to: "</section>").contains(
        "https://e.fr"))
  }

  @Test func leaveNothingBehindWhereThereAreNone() async throws {
    let prose = try await PrintedSite(["content/modules/m/01-a.md": "---\ntitre: A\n---\n\nLe texte.\n"])
      .part(of: "modules/m/a/index.html", from: "<div class=\"prose\">", to: "</div>")
    #expect(prose == "<p>Le texte.</p>")
  }
}
