import Testing

@testable import JalonCheck

/// Syllables of French words.
struct SyllablesTests {
  @Test(arguments: [
    ("le", 1), ("les", 1), ("chat", 1), ("rue", 1), ("vie", 1), ("année", 2), ("porte", 1), ("portes", 1),
    ("l'impôt", 2), ("aujourd'hui", 3), ("rendez-vous", 3), ("créer", 2), ("création", 3), ("naïf", 2), ("Noël", 2),
    ("cacao", 3), ("août", 1), ("client", 2), ("crier", 2), ("premier", 2), ("social", 2), ("question", 2), ("eau", 1),
    ("oiseau", 2), ("musique", 2), ("langue", 1), ("quatre", 1), ("payer", 2), ("travailler", 3), ("famille", 2),
    ("théâtre", 2), ("chômage", 2), ("déclaration", 4), ("handicapé", 4), ("œuvre", 1), ("système", 2), ("être", 1),
    ("qui", 1), ("lieu", 1), ("oui", 1), ("hr", 1),
  ])
  func countsThem(_ word: String, _ count: Int) {
    #expect(Syllables.count(in: word.utf8) == count)
  }

  @Test(arguments: [("parlent", 1), ("paient", 1), ("arrivent", 2), ("moment", 1)])
  func leavesOutTheEndingOfPluralVerbs(_ word: String, _ count: Int) {
    #expect(Syllables.count(in: word.utf8, isPluralVerb: true) == count)
  }
}
