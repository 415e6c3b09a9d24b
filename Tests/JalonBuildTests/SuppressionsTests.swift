import JalonCore
import JalonCurriculum
import JalonOutput
import Testing

@testable import JalonBuild

/// What authors silence by comments, and what they are told of the comments themselves.
struct SuppressionsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var path = "content/pages/p.md"
    let text: String
    var settings = ""
    var besides: [String: String] = [:]
    /// `line rule` of what is told of that file, in order.
    let told: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "the next block alone",
      text: """
        # P

        <!-- jalon:ignore heading-levels-in-order: plan imposé -->

        ### A

        ## B

        #### C
        """, told: ["9 heading-levels-in-order"]),
    Case(
      name: "a fenced block whole, diagnostics of the reading stages in it",
      text: """
        # P

        <!-- jalon:ignore quiz-feedback-present: les réponses se discutent -->
        ::: quiz {#q-a}
        A ?

        - [ ] Un
        - [x] Deux
        :::

        ::: quiz {#q-b}
        B ?

        - [x] Un
        :::
        """, told: ["14 quiz-feedback-present"]),
    Case(
      name: "several in a row add up",
      text: """
        # P

        <!-- jalon:ignore link-target-exists: page à venir -->
        <!-- jalon:ignore image-alternative-present: image à venir -->

        [La suite](b.md) ![](c.png)

        [La suite](b.md)
        """, told: ["8 link-target-exists"]),
    Case(
      name: "before any content, the whole file",
      text: """
        ---
        titre: P
        durrée: 3
        ---

        <!-- jalon:ignore heading-levels-in-order: plan imposé -->
        <!-- jalon:ignore data-key-known: clé d'un autre logiciel -->
        ### A

        # B

        ### C
        """, told: []),
    Case(
      name: "in a list and a quote, the next block there",
      text: """
        # P

        - un

          <!-- jalon:ignore link-target-exists: page à venir -->

          [A](a.md)

          [B](b.md)

        > <!-- jalon:ignore link-target-exists: page à venir -->
        > [C](c.md)

        [D](d.md)
        """, told: ["9 link-target-exists", "14 link-target-exists"]),
    Case(
      name: "at the end of its list it covers nothing",
      text: """
        # P

        - un

          <!-- jalon:ignore link-target-exists: page à venir -->

        [D](d.md)
        """, told: ["5 suppression-used", "7 link-target-exists"]),
    Case(
      name: "in the middle of a text it covers nothing",
      text: "# P\n\nVoir [D](d.md) <!-- jalon:ignore link-target-exists: page à venir --> ici.\n",
      told: ["3 link-target-exists", "3 suppression-used"]),
    Case(
      name: "in code it is text",
      text: "# P\n\n`<!-- jalon:ignore title-present: essai -->`\n\n    <!-- jalon:ignore x -->\n",
      told: []),
    Case(
      name: "without a reason it silences nothing",
      text: "# P\n\nUn.\n\n<!-- jalon:ignore heading-levels-in-order : -->\n### A\n",
      told: ["5 suppression-reasoned", "6 heading-levels-in-order"]),
    Case(
      name: "a rule that is none, and none at all",
      text:
        "# P\n\nUn.\n\n<!-- jalon:ignore heading-level-in-order: plan -->\n\n<!-- jalon:ignore -->\n\n<!-- jalon:ingore x: y -->\n",
      told: ["5 suppression-rule-known", "7 suppression-rule-known", "9 suppression-rule-known"]),
    Case(
      name: "one that silences nothing", text: "# P\n\nUn.\n\n<!-- jalon:ignore id-unique: hérité -->\n## A\n",
      told: ["5 suppression-used"]),
    Case(
      name: "a rule that the site turns off", text: "# P\n\nUn.\n\n<!-- jalon:ignore id-unique: hérité -->\n## A\n",
      settings: "règles:\n  id-unique: non\n", told: []),
    Case(
      name: "the rule about comments that the site turns off",
      text: "# P\n\nUn.\n\n<!-- jalon:ignore id-unique: hérité -->\n## A\n",
      settings: "règles:\n  suppression-used: non\n", told: []),
    Case(
      name: "what keeps a file from being read", path: "content/modules/m/01-a.md",
      text: "---\ntitre: P\n# jalon:ignore data-syntax-valid: on verra\nobjectifs: [a\n---\n",
      told: ["3 suppression-used", "4 data-syntax-valid"]),
    Case(
      name: "a key of a data file with its whole value, and no other", path: "content/facts.yaml",
      text: """
        a:
          libellé: A
          statut: contesté

        # jalon:ignore data-key-known: clé d'un autre logiciel
        b:
          libellé: B
          statut: confirmé
          truc: 1
        c:
          libellé: C
          statut: confirmé
          truc: 1
        """, told: ["13 data-key-known"]),
    Case(
      name: "an item of a list, in a data file", path: "content/programmes/p.yaml",
      text: """
        nom: P
        contacts:
          # jalon:ignore data-key-known: clé d'un autre logiciel
          - moyen: sms
            truc: 1
          - moyen: sms
            truc: 1
        """, told: ["7 data-key-known"]),
    Case(
      name: "at the top of a data file, the whole file", path: "content/facts.yaml",
      text: "# jalon:ignore data-key-known: clés d'un autre logiciel\n\na:\n  truc: 1\nb:\n  truc: 1\n",
      told: []),
    Case(
      name: "in a text or beside a value of a data file", path: "content/facts.yaml",
      text:
        "a:\n  libellé: |\n    # jalon:ignore data-key-known: texte\n  truc: 1 # jalon:ignore data-key-known: ici\n",
      told: ["4 data-key-known", "4 suppression-used"]),
    Case(
      name: "a rule about the whole site", path: "content/facts.yaml",
      text:
        "# jalon:ignore fact-current: relu par téléphone\na:\n  libellé: A\n  valeur: 1\n  statut: confirmé\n  à revoir le: 2026-01-01\n",
      besides: ["content/pages/q.md": "# Q\n\n{{fait:a}}\n"], told: []),
  ])
  func silence(_ example: Case) async throws {
    let told = try await told(of: example)
    #expect(told.filter { !$0.hasSuffix("data-key-present") } == example.told)
  }

  @Test func leaveNoTraceInAPage() {
    let text =
      "# P\n\nUn.\n\n<!-- jalon:ignore title-present: essai -->\n\nDeux <!-- jalon:ignore id-unique: essai --> trois.\n"
    let file = SourceFile(path: ProjectPath("p.md"), bytes: Array(text.utf8))
    let html = PlainPage.html(of: file, isUnsafe: true).html
    #expect(html == "<h1>P</h1>\n<p>Un.</p>\n<p>Deux  trois.</p>\n")
  }

  private func told(of example: Case) async throws -> [String] {
    let settings = "titre: Essai\nadresse: https://exemple.fr/\norganisation: {courriel: a@exemple.fr}\n"
    var files = ["content/site.yaml": settings + example.settings].merging(example.besides) { _, own in own }
    files[example.path] = example.text
    let sources = MemoryFileSystem(files)
    let options = BuildOptions(site: "", moment: ExampleCheck.moment, jobs: 1)
    let diagnostics = try await Build(options, sources: sources).check().diagnostics
    let file = SourceFile(path: ProjectPath(example.path), bytes: Array(example.text.utf8))
    return diagnostics.compactMap { diagnostic in
      guard let range = diagnostic.range, range.path == file.path else { return nil }
      return "\(file.position(at: range.bytes.lowerBound).line) \(diagnostic.rule)"
    }
  }
}
