import JalonCore
import Testing

@testable import JalonSyntax

/// The names of blocks, as authors write them.
struct DirectiveNameTests {
  @Test(arguments: DirectiveName.allCases)
  func readsEverySpellingOfItsOwn(_ name: DirectiveName) {
    for spelling in name.spellings {
      #expect(DirectiveName(spelling: spelling) == name, "\(spelling)")
      #expect(DirectiveName(spelling: spelling.uppercased()) == name, "\(spelling) in capitals")
    }
  }

  @Test(arguments: [
    ("A retenir", DirectiveName.keypoints), ("a-retenir", .keypoints), ("objectif", .objectives),
    ("Témoignages", .testimonial), ("temoignage", .testimonial), ("fiche-a-remplir", .worksheet),
    ("group tab", .tabs), ("ÉTAPES", .steps), ("e\u{301}tapes", .steps),
  ])
  func forgivesAccentsCaseHyphensAndPlurals(_ spelling: String, _ name: DirectiveName) {
    #expect(DirectiveName(spelling: spelling) == name)
  }

  @Test(arguments: ["", "quizz", "s", "conseiller", "n o t e s s"])
  func refusesOtherWords(_ spelling: String) {
    #expect(DirectiveName(spelling: spelling) == nil)
  }
}
