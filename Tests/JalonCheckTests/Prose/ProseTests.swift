import Testing

@testable import JalonCheck

/// Words, sentences and their places.
struct ProseTests {
  /// Sentences as their words, parted by bars.
  private static func sentences(_ text: String) -> [String] {
    let prose = CheckedText.prose(text)
    return prose.sentences.map { sentence in
      sentence.tokens.filter { prose.tokens[$0].isWord }.map { prose.text(of: prose.tokens[$0]) }.joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("Un. Deux ? Trois ! Quatre… Cinq", ["Un", "Deux", "Trois", "Quatre", "Cinq"]),
    ("Attendez... Puis lisez", ["Attendez", "Puis|lisez"]),
    ("L'impôt d’aujourd'hui, qu'est-ce ?", ["L'impôt|d’aujourd'hui|qu'est-ce"]),
    ("M. Petit et Mme Roy, art. 5, p. ex. ici, etc. Puis", ["M|Petit|et|Mme|Roy|art|5|p|ex|ici|etc", "Puis"]),
    ("Fini, etc.", ["Fini|etc"]), ("J. Roy vient. Il lit.", ["J|Roy|vient", "Il|lit"]),
    ("Payez 1 234,50 € ou 1\u{202F}000 €. Ou 2.5 %.", ["Payez|1 234,50|ou|1\u{202F}000", "Ou|2.5"]),
    ("À 14 h 30, 9 h ou 10h15.", ["À|14 h 30|9 h|ou|10h15"]), ("En 2027 300 personnes.", ["En|2027|300|personnes"]),
    ("Appelez le 06 39 98 00 01. Merci", ["Appelez|le|06 39 98 00 01", "Merci"]),
    ("Le 1er mars 2027. Le 12/03/27.", ["Le|1er|mars|2027", "Le|12/03/27"]),
    (
      "Voyez https://exemple.fr/a.b?c=d. Écrivez à nous@exemple.fr.",
      ["Voyez|https://exemple.fr/a.b?c=d", "Écrivez|à|nous@exemple.fr"]
    ),
    ("Allez sur exemple.fr. Lisez.", ["Allez|sur|exemple.fr", "Lisez"]),
    ("Elle dit : « Je viens. Tu pars ? » Il rit.", ["Elle|dit|Je|viens", "Tu|pars", "Il|rit"]),
    ("« Quoi ? » dit-il. (Rien !) Oui", ["Quoi|dit-il", "Rien", "Oui"]),
    ("Le délai est de {{fait:acre-delai}} au plus.", ["Le|délai|est|de|{{fait:acre-delai}}|au|plus"]),
    ("La part de l'{{terme:Urssaf}}.", ["La|part|de|{{terme:Urssaf}}"]),
    ("Tapez `a. B c`. Fin", ["Tapez|a. B c", "Fin"]), ("l'**impôt** et *la* [taxe](a.md)", ["l'impôt|et|la|taxe"]),
    ("Un\\\nDeux", ["Un", "Deux"]), ("Un\ndeux.", ["Un|deux"]),
    ("La S.M.S. marche.", ["La|S.M.S|marche"]), ("Les salarié·es viennent.", ["Les|salarié·es|viennent"]),
    ("- un ;\n- deux.", ["un", "deux"]), ("1. Lire\n2. Écrire", ["Lire", "Écrire"]),
    ("Pas ![une image. Ici](a.png) cela", ["Pas|cela"]), ("Un [bon plan]{lang=en} ici {#a}", ["Un|bon|plan|ici"]),
    ("Un [bon *plan* [ici]{lang=fr} là]{lang=en}.", ["Un|bon|plan|ici|là"]),
    ("Rien.\n\n```\nDu code.\n```\n\n<p>HTML.</p>", ["Rien"]), ("Vers 1 à 5. 3 jours.", ["Vers|1|à|5", "3|jours"]),
    ("!", []), ("", []),
  ])
  func cutsSentences(_ text: String, _ expected: [String]) {
    #expect(Self.sentences(text) == expected)
  }

  @Test func leavesOutWhatIsNoSentence() {
    let text = """
      ::: quiz {#q}
      Une question ?

      - [ ] Un choix. Oui
        > Un retour.
      - [x] Deux
      :::

      ::: fiche à remplir {#f}
      - Mon prix : [montant prix]
      - Un mot. Un autre
      :::

      ::: formateur
      Une note.
      :::

      ::: note {lang=en}
      A note.
      :::

      ## Un titre

      | Une cellule |
      | --- |
      | 1 |
      """
    let prose = CheckedText.prose(text)
    let running = prose.runningSentences.map { prose.text(ofTokens: $0.tokens) }
    #expect(running == ["Une question ?", "Un retour.", "Un mot.", "Un autre"])
    #expect(prose.passages.map(\.kind) == [.paragraph, .paragraph, .item, .heading, .tableCell, .tableCell])
  }

  @Test(arguments: [
    ("Un **mot** ici", "mot ici", "mot** ici"), ("- a\n  suite *b*", "suite b", "suite *b"),
    ("> Une\n> citation", "citation", "citation"), ("| a | bé |\n|---|---|\n| c | d |", "bé", "bé"),
    ("## Titre {#t}", "Titre", "Titre"), ("Un é &amp; deux", "deux", "Un é &amp; deux"),
    ("1. un\n   deux `trois` quatre", "quatre", "quatre"),
  ])
  func knowsWhereTextStands(_ text: String, _ words: String, _ source: String) throws {
    let prose = CheckedText.prose(text)
    let bytes = Array(words.utf8)
    let start = try #require(prose.bytes.indices.first { prose.bytes[$0...].starts(with: bytes) })
    let range = prose.range(of: start..<start + bytes.count)
    #expect(String(decoding: Array(text.utf8)[range.bytes], as: UTF8.self) == source)
  }

  @Test func editsOnlyWhatStandsInTheFile() {
    let prose = CheckedText.prose("Un **mot** &amp; *là*")
    #expect(prose.editableRange(of: 0..<2)?.bytes == 0..<2)
    #expect(prose.editableRange(of: 3..<6)?.bytes == 5..<8)
    #expect(prose.editableRange(of: 0..<6) == nil)
    #expect(prose.editableRange(of: 7..<8) == nil)
  }

  @Test func staysLinearOnLongText() {
    let prose = CheckedText.prose(String(repeating: "l'a.b{{c}} [x]{ \"« ( ", count: 20_000))
    #expect(prose.tokens.count > 40_000)
  }
}
