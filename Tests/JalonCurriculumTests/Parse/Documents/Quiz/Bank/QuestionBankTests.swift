import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// A GIFT file that a page includes: its questions, their ids, and what its author is told, at its own lines.
struct QuestionBankTests {
  @Test func becomesQuizzes() throws {
    let bank = bank(
      """
      ::Qui paie ?::Qui reçoit les cotisations *vraiment* {
        =L'Urssaf#Oui, chaque mois.
        ~La CAF#Elle aide les familles.
        ####Voyez <b>urssaf.fr</b>.
      }

      ::vf::[html]<p>Le ciel est <em>vert</em> &amp; bas.</p>{F#Non.#Oui.}

      ::n::Combien ?{#=1.234:0.5#Bien ~#Relisez.}

      ::m::Reliez.{=a -> *un* =b -> deux = -> trois}

      Racontez.{####Par exemple…}
      """)
    #expect(
      text(of: bank) == """
        b-qui-paie, single: Qui reçoit les cotisations *vraiment*
        1 right L'Urssaf → Oui, chaque mois.
        2 wrong La CAF → Elle aide les familles.
        explanation Voyez urssaf.fr.
        b-vf, true-false: Le ciel est vert & bas.
        1 wrong Vrai → Non.
        2 right Faux → Oui.
        the statement is false
        b-n, number: Combien ?
        1 right 1,234 ± 0,5 [0.734 1.734] → Bien
        explanation Relisez.
        b-m, matching: Reliez.
        1 a → *un*
        2 b → deux
        3 → trois
        a = *un*
        b = deux
        nothing = trois
        options: *un* / deux / trois
        b-5, open: Racontez.
        solution Par exemple…
        """)
    #expect(
      told(bank, in: bank.0) == """
        13:1-13:10 note gift-name-present: question sans nom : son identifiant est son rang, 5
        """)
  }

  @Test func tellsAtTheBanksOwnLines() {
    let found = bank(
      "::a::Quoi ?{\n  =Oui#Oui.\n  ~Non\n  ~Non#Non.\n}\n\n::A::Quoi ?{T#a#b}\n\n::c::Quoi ?{=b → c -> d =e -> f}")
    #expect(
      told(found, in: found.0) == """
        7:3-7:4 warning gift-name-unique: deux questions s'appellent « A »
        9:14-9:19 note gift-feature-known: flèche dans un texte à associer, affichée « › »
        4:4-4:7 warning quiz-choice-unique: deux choix identiques
        3:4-3:7 warning quiz-feedback-present: le choix 2 n'a pas de retour
        """)
  }

  @Test func hasNoHeadingsAndItsOwnFootnotes() {
    let found = bank(##"::a::[markdown]\# Titre *fort*\n\nQuoi[^1] ?\n\n[^1]\: Note.{T#a#b}"##)
    #expect(found.1.document.headings.isEmpty)
    #expect(
      found.1.document.nodes.contains { $0.kind == .strong }
        && found.1.document.plainText(of: 0..<found.1.document.nodes.count).contains("Titre fort"))
    #expect(found.1.summary.ids == ["b-a", "fnref-b-1"])
    #expect(told(found, in: found.0).contains("note gift-feature-known: titre dans une question, affiché en gras"))
  }

  @Test func isKnownToItsPage() throws {
    let sources = MemoryFileSystem([
      "content/modules/m/q.gift": #"::un::[markdown]Voir [ici](02-b.md), \{\{fait:x\}\} ?{T#a#b}"#,
      "content/media/commun.gift": "::deux::Quoi ?{F#a#b}",
    ])
    let (document, diagnostics) = parse(
      """
      [un lien](autre.md)

      ::: banque de questions {#b fichier="q.gift"}
      :::

      ::: gift {#c file=commun.gift}
      :::
      """, sources)
    #expect(diagnostics.isEmpty)
    #expect(document.questions.map(\.id.value) == ["b-un", "c-deux"])
    #expect(document.questions.first?.id.range.path.string == "content/modules/m/q.gift")
    #expect(document.links.map(\.number) == [0, 1])
    #expect(document.facts.map(\.value) == ["x"])
    #expect(document.anchors.ids.sorted() == ["b", "b-un", "c", "c-deux"])
  }

  @Test func changesTheDigestOfItsPage() {
    let page = "::: gift {#b fichier=q.gift}\n:::"
    let digests = ["Un{T}", "Deux{T}"].map { bank in
      parse(page, MemoryFileSystem(["content/modules/m/q.gift": bank])).document.digest
    }
    #expect(digests[0] != digests[1])
    #expect(parse("sans", MemoryFileSystem([:])).document.digest == Digest.hexadecimal(of: Array("sans".utf8)))
  }

  @Test(arguments: [
    (
      "::: gift {#b fichier=statut.gift}\n:::",
      "1:22-1:33 error gift-file-exists: aucun fichier « statut.gift » ; vouliez-vous dire « statuts.gift » ?"
    ),
    ("::: gift {#b}\n:::", "1:1-1:14 error gift-file-exists: cette banque n'a pas de fichier"),
    ("::: gift {#b fichier=secret.yaml}\n:::", "1:22-1:33 error gift-file-exists: aucun fichier « secret.yaml »"),
    (
      "::: gift {#b fichier=../../../../x.gift}\n:::",
      "1:22-1:40 error gift-file-exists: aucun fichier « ../../../../x.gift »"
    ),
    (
      "::: gift {fichier=statuts.gift}\n:::",
      "1:1-1:32 warning quiz-id-present: cette banque n'a pas d'identifiant → #b-statuts "
    ),
  ])
  func tellsOfItsBlock(_ page: String, _ told: String) {
    let sources = MemoryFileSystem([
      "content/modules/m/statuts.gift": "::un::Quoi ?{T#a#b}", "content/modules/m/secret.yaml": "a: b",
    ])
    let (_, diagnostics) = parse(page, sources)
    #expect(Drawing.diagnostics(diagnostics, in: Drawing.file(page, "content/modules/m/01-a.md")) == told)
  }

  @Test func refusesAnotherEncoding() {
    var sources = MemoryFileSystem([:])
    sources.contents[ProjectPath("content/modules/m/q.gift")] = [0x41, 0xE9, 0x7B, 0x7D]
    let (document, diagnostics) = parse("::: gift {#b fichier=q.gift}\n:::", sources)
    #expect(document.questions.isEmpty)
    #expect(diagnostics.map(\.rule.string) == ["text-encoding-valid"])
  }

  // MARK: Drawing

  private func bank(_ text: String) -> (SourceFile, QuestionBank) {
    let file = Drawing.file(text, "b.gift")
    return (file, QuestionBank(file, prefix: "b", language: .french))
  }

  private func text(of bank: (SourceFile, QuestionBank)) -> String {
    let document = bank.1.document
    return document.directives.filter { $0.name == .quiz }.map { directive in
      DrawnQuiz(directive, in: document, of: bank.0).drawing
    }
    .joined(separator: "\n")
  }

  private func told(_ bank: (SourceFile, QuestionBank), in file: SourceFile) -> String {
    Drawing.diagnostics(bank.1.diagnostics, in: file)
  }

  private func parse(_ text: String, _ sources: MemoryFileSystem) -> (
    document: ParsedDocument, diagnostics: [Diagnostic]
  ) {
    let file = Drawing.file(text, "content/modules/m/01-a.md")
    return DocumentParser(sources: sources).parse(file, body: 0..<file.bytes.count, as: .lesson)
  }
}
