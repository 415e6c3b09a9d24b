import JalonCore
import Testing

@testable import JalonCurriculum

/// The heads of lessons, modules and pages.
struct FrontMatterDecoderTests {
  @Test func aLessonNeedsNothing() throws {
    let parsed = LessonFrontMatterDecoder.decode(Drawing.file("# Titre\n\nTexte\n", "content/modules/x/01-a.md"))
    #expect(parsed.diagnostics == [])
    let lesson = try #require(parsed.value)
    #expect(lesson.title == nil)
    #expect(lesson.duration == nil)
    #expect(!lesson.isDraft)
  }

  @Test func readsALesson() throws {
    let file = Drawing.file(
      "---\ntitre: À qui parler ?\nresume: É\ndurée: 10 min\nbrouillon: oui\nanciennes adresses: [a/b/, c]\n---\n",
      "content/modules/x/01-a.md")
    let parsed = LessonFrontMatterDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let lesson = try #require(parsed.value)
    #expect(Drawing.located(lesson.title, in: file) == "'À qui parler ?' 2:8-2:22")
    #expect(lesson.summary?.value == "É")
    #expect(Drawing.located(lesson.duration, in: file) == "'10' 4:8-4:14")
    #expect(lesson.isDraft)
    #expect(lesson.aliases.map(\.value) == ["a/b/", "c"])
  }

  @Test func readsALessonOfTheCarpentries() throws {
    let file = Drawing.file(
      """
      ---
      title: "Analyzing Data"
      teaching: 40
      exercises: 20
      questions:
      - "How can I process data?"
      objectives:
      - "Explain what a library is."
      keypoints:
      - "Import a library."
      ---

      """, "content/modules/x/01-a.md")
    let parsed = LessonFrontMatterDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let lesson = try #require(parsed.value)
    #expect(lesson.duration?.value == 60)
    #expect(lesson.questions.map(\.value) == ["How can I process data?"])
    #expect(lesson.objectives.map(\.value) == ["Explain what a library is."])
    #expect(lesson.keyPoints.map(\.value) == ["Import a library."])
  }

  @Test func readsAModule() throws {
    let file = Drawing.file(
      """
      ---
      titre: Comprendre ses clients
      objectifs: [Décrire, Décider]
      étape: idée
      freins: [isolement, garde d'enfants, situation administrative]
      contact:
        - {libellé: "Courriel", moyen: courriel, valeur: a@b.fr}
      relu le: 2026-11-22
      à revoir le: 22 novembre 2027
      utile avant: [plan-d-affaires]
      ordre: 1
      ---

      """, "content/modules/x/index.md")
    let parsed = ModuleFrontMatterDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let module = try #require(parsed.value)
    #expect(module.objectives.map(\.value) == ["Décrire", "Décider"])
    #expect(module.stage == .idea)
    #expect(module.obstacles.map(\.value) == [.isolation, .childcare, .administrativeStatus])
    #expect(module.contacts.map(\.value) == ["a@b.fr"])
    #expect(Drawing.located(module.reviewBy, in: file) == "'2027-11-22' 9:14-9:30")
    #expect(Drawing.located(module.usefulBefore.first, in: file) == "'plan-d-affaires' 10:15-10:30")
    #expect(module.order == 1)
  }

  @Test func tellsOfTheMistakesOfAModule() {
    let file = Drawing.file(
      """
      ---
      titre: Étude : par où commencer
      étape: idee de depart
      relu le: 30/02/2026
      utile avant: plan d'affaires
      ordre: premier
      ---

      """, "content/modules/x/index.md")
    #expect(
      Drawing.diagnostics(ModuleFrontMatterDecoder.decode(file).diagnostics, in: file) == """
        2:8-2:32 warning data-value-quoted: la valeur de « titre » doit être entre guillemets → "Étude : par où commencer"
        3:8-3:22 error data-value-known: « étape » ne connaît pas « idee de depart »
        4:10-4:20 error data-date-valid: « 30/02/2026 » n'existe pas
        5:14-5:29 error data-type-matches: « plan d'affaires » n'est pas un identifiant : des lettres sans accent, des chiffres et des tirets → plan-d-affaires
        6:8-6:15 error data-type-matches: « ordre » attend un nombre entier, comme 12, pas « premier »
        """)
  }

  @Test func readsAPage() throws {
    let parsed = PageFrontMatterDecoder.decode(Drawing.file("---\ntitre: Aide\n---\nTexte", "content/pages/aide.md"))
    #expect(parsed.diagnostics == [])
    #expect(try #require(parsed.value).title?.value == "Aide")
  }

  @Test func tellsOfAHeadThatIsNotClosed() throws {
    let file = Drawing.file("---\ntitre: Aide\n\nTexte\n", "content/pages/aide.md")
    let parsed = PageFrontMatterDecoder.decode(file)
    #expect(
      Drawing.diagnostics(parsed.diagnostics, in: file)
        == "1:1-1:4 error front-matter-closed: le « --- » du début n'est fermé par aucun autre → ---\n")
    #expect(try #require(parsed.value).title?.value == "Aide")
  }
}
