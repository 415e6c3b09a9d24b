import JalonCore
import Testing

@testable import JalonSyntax

/// Fenced blocks: what they hold, where they stand, and what their authors are told.
struct FenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let drawing: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a block", input: "::: conseil\nun\n:::\n\ndeux\n",
      drawing: """
        1:1-3:4 block tip 'conseil'
          2:1-2:3 paragraph
            2:1-2:3 text 'un'
        5:1-5:5 paragraph
          5:1-5:5 text 'deux'
        """),
    Case(name: "an empty block", input: "::: conseil\n:::\n", drawing: "1:1-2:4 block tip 'conseil'"),
    Case(
      name: "a block in a block", input: ":::: exercice\n::: solution\nun\n:::\ndeux\n::::\n",
      drawing: """
        1:1-6:5 block exercise 'exercice'
          2:1-4:4 block solution 'solution'
            3:1-3:3 paragraph
              3:1-3:3 text 'un'
          5:1-5:5 paragraph
            5:1-5:5 text 'deux'
        """),
    Case(
      name: "glued to the text around it", input: "un\n::: conseil\ndeux\n:::\ntrois\n",
      drawing: """
        1:1-1:3 paragraph
          1:1-1:3 text 'un'
        2:1-4:4 block tip 'conseil'
          3:1-3:5 paragraph
            3:1-3:5 text 'deux'
        5:1-5:6 paragraph
          5:1-5:6 text 'trois'
        """),
    Case(
      name: "glued to a list, a quote, a table", input: "- a\n::: note\n> b\n:::\n| c |\n|--|\n::: note\n:::\n",
      drawing: """
        1:1-1:4 list
          1:1-1:4 item
            1:3-1:4 paragraph
              1:3-1:4 text 'a'
        2:1-4:4 block note 'note'
          3:1-3:4 quote
            3:3-3:4 paragraph
              3:3-3:4 text 'b'
        5:1-6:5 table
          5:1-5:6 header row
            5:2-5:5 cell none
              5:3-5:4 text 'c'
        7:1-8:4 block note 'note'
        """),
    Case(
      name: "in a list", input: "- a\n\n  ::: note\n  b\n  :::\n\n- c\n",
      drawing: """
        1:1-7:4 loose list
          1:1-6:1 item
            1:3-1:4 paragraph
              1:3-1:4 text 'a'
            3:3-5:6 block note 'note'
              4:3-4:4 paragraph
                4:3-4:4 text 'b'
          7:1-7:4 item
            7:3-7:4 paragraph
              7:3-7:4 text 'c'
        """),
    Case(
      name: "in a quote", input: "> ::: note\n> b\n> :::\n",
      drawing: """
        1:1-3:6 quote
          1:3-3:6 block note 'note'
            2:3-2:4 paragraph
              2:3-2:4 text 'b'
        """),
    Case(
      name: "closed outside of the list that opened it", input: "- ::: note\n  a\n\n:::\n",
      drawing: """
        1:1-3:1 loose list
          1:1-3:1 item
            1:3-1:11 block note 'note'
              2:3-2:4 paragraph
                2:3-2:4 text 'a'
        1:3-1:11 error block-closed: bloc « note » fermé hors de la liste
          note 4:1-4:4: la ligne qui le ferme est ici
        """),
    Case(
      name: "closed outside of the quote that opened it", input: "> ::: note\n> a\n\n:::\n",
      drawing: """
        1:1-2:4 quote
          1:3-1:11 block note 'note'
            2:3-2:4 paragraph
              2:3-2:4 text 'a'
        1:3-1:11 error block-closed: bloc « note » fermé hors de la citation
          note 4:1-4:4: la ligne qui le ferme est ici
        """),
    Case(
      name: "closed under the last item of a list that it holds",
      input: "::: formateur\n- a\n  - b\n    :::\n\nc\n::: note\n1. d\n   :::\n",
      drawing: """
        1:1-4:8 block instructor 'formateur'
          2:1-5:1 list
            2:1-5:1 item
              2:3-2:4 paragraph
                2:3-2:4 text 'a'
              3:3-5:1 list
                3:3-5:1 item
                  3:5-3:6 paragraph
                    3:5-3:6 text 'b'
        6:1-6:2 paragraph
          6:1-6:2 text 'c'
        7:1-9:7 block note 'note'
          8:1-9:7 list from 1
            8:1-9:7 item
              8:4-8:5 paragraph
                8:4-8:5 text 'd'
        """),
    Case(
      name: "closed under an item that others follow", input: "::: note\n- a\n  :::\n- b\n",
      drawing: """
        1:1-1:9 block note 'note'
          2:1-4:4 loose list
            2:1-3:6 item
              2:3-2:4 paragraph
                2:3-2:4 text 'a'
            4:1-4:4 item
              4:3-4:4 paragraph
                4:3-4:4 text 'b'
        1:1-1:9 error block-closed: bloc « note » fermé dans la liste
          note 3:3-3:6: la ligne qui le ferme est ici
        """),
    Case(
      name: "never closed", input: "un\n\n::: conseil\ndeux\n",
      drawing: """
        1:1-1:3 paragraph
          1:1-1:3 text 'un'
        3:1-3:12 block tip 'conseil'
          4:1-4:5 paragraph
            4:1-4:5 text 'deux'
        3:1-3:12 error block-closed: bloc « conseil » jamais fermé
        """),
    Case(
      name: "two never closed", input: "::: exercice\n::: solution\nun\n",
      drawing: """
        1:1-1:13 block exercise 'exercice'
          2:1-2:13 block solution 'solution'
            3:1-3:3 paragraph
              3:1-3:3 text 'un'
        2:1-2:13 error block-closed: bloc « solution » jamais fermé
        1:1-1:13 error block-closed: bloc « exercice » jamais fermé
        """),
    Case(
      name: "a closing too many", input: "::: note\n:::\nun\n:::\n",
      drawing: """
        1:1-2:4 block note 'note'
        3:1-3:3 paragraph
          3:1-3:3 text 'un'
        4:1-4:4 warning block-opened: ce « ::: » ne ferme aucun bloc
        """),
    Case(
      name: "an unknown name, near another", input: "::: consiel\nun\n:::\n",
      drawing: """
        1:1-3:4 unknown block 'consiel'
          2:1-2:3 paragraph
            2:1-2:3 text 'un'
        1:1-1:12 warning block-name-known: aucun bloc ne s'appelle « consiel » ; vouliez-vous dire « conseil » ?
        """),
    Case(
      name: "a name near the trainers'", input: "::: formatteur\nun\n:::\n",
      drawing: """
        1:1-3:4 unknown block 'formatteur'
          2:1-2:3 paragraph
            2:1-2:3 text 'un'
        1:1-1:15 error block-name-known: aucun bloc ne s'appelle « formatteur » ; vouliez-vous dire « formateur » ?
        """),
    Case(
      name: "an unknown name, near none", input: "::: zygomatique\nun\n:::\n",
      drawing: """
        1:1-3:4 unknown block 'zygomatique'
          2:1-2:3 paragraph
            2:1-2:3 text 'un'
        1:1-1:16 warning block-name-known: aucun bloc ne s'appelle « zygomatique »
        """),
    Case(
      name: "attributes", input: "::: quiz {#q-a .grand titre=\"Un titre\"}\n:::\n",
      drawing: "1:1-2:4 block quiz 'quiz' #q-a .grand titre='Un titre'"),
    Case(name: "Pandoc's class", input: "::: {.note #a}\n:::\n", drawing: "1:1-2:4 block note 'note' #a"),
    Case(
      name: "the Carpentries' colons", input: "::::::: challenge :::::::\n:::::::::::::\n",
      drawing: "1:1-2:14 block exercise 'challenge'"),
    Case(
      name: "accents, case and spaces", input: "::: A  Retenir\n:::\n", drawing: "1:1-2:4 block keypoints 'A  Retenir'"),
    Case(
      name: "colons in a code block", input: "```\n::: note\n```\n\n    ::: note\n",
      drawing: """
        1:1-3:4 code block  '::: note⏎'
        5:5-5:13 code block  '::: note⏎'
        """),
    Case(
      name: "two colons, and colons in a line", input: ":: note\n\na ::: note\n",
      drawing: """
        1:1-1:8 paragraph
          1:1-1:8 text ':: note'
        3:1-3:11 paragraph
          3:1-3:11 text 'a ::: note'
        1:1-1:8 warning block-fence-readable: « :: » n'a que deux deux-points
          fix 1:1-1:1 → :
        """),
    Case(
      name: "two colons above three", input: ":: note\n\na\n\n:::\n\n:::\n",
      drawing: """
        1:1-1:8 paragraph
          1:1-1:8 text ':: note'
        3:1-3:2 paragraph
          3:1-3:2 text 'a'
        7:1-7:4 warning block-opened: ce « ::: » ne ferme aucun bloc
        1:1-1:8 warning block-fence-readable: « :: » n'a que deux deux-points
          fix 1:1-1:1 → :
        """),
    Case(
      name: "spaces in the colons", input: ": : : note\n\n\u{A0}::: conseil\n\n: : a : b\n",
      drawing: """
        1:1-1:11 paragraph
          1:1-1:11 text ': : : note'
        3:1-3:13 paragraph
          3:1-3:13 text '\u{A0}::: conseil'
        5:1-5:10 paragraph
          5:1-5:10 text ': : a : b'
        1:1-1:11 warning block-fence-readable: espace dans les deux-points de « ::: »
          fix 1:1-1:6 → :::
        3:1-3:13 warning block-fence-readable: espace dans les deux-points de « ::: »
          fix 3:1-3:5 → :::
        """),
    Case(
      name: "a whole block that four spaces make code", input: "    ::: quiz {#q}\n    a\n    :::\n",
      drawing: """
        1:5-3:8 code block  '::: quiz {#q}⏎a⏎:::⏎'
        1:5-1:18 warning block-fence-readable: « ::: » après trop d'espaces
        """),
    Case(
      name: "closed with words or a sign",
      input: "::: note\n:::/note\n::: note\n::: fin\n::: à retenir\n::: fin à retenir\n::: note\n:::.\n",
      drawing: """
        1:1-2:9 block note 'note'
        3:1-4:8 block note 'note'
        5:1-6:18 block keypoints 'à retenir'
        7:1-8:5 block note 'note'
        """),
    Case(
      name: "closed with its own name", input: "::: exercice\n::: indice\na\n::: indice\n\nb\n:::\n",
      drawing: """
        1:1-1:13 block exercise 'exercice'
          2:1-2:11 block hint 'indice'
            3:1-3:2 paragraph
              3:1-3:2 text 'a'
            4:1-7:4 block hint 'indice'
              6:1-6:2 paragraph
                6:1-6:2 text 'b'
        2:1-2:11 error block-closed: bloc « indice » jamais fermé
          note 7:1-7:4: ce « ::: » ferme « indice », ouvert ligne 4
        1:1-1:13 error block-closed: bloc « exercice » jamais fermé
        """),
    Case(
      name: "closed with its own name, and nothing after", input: "::: note {#n}\na\n::: note\n",
      drawing: """
        1:1-1:14 block note 'note' #n
          2:1-2:2 paragraph
            2:1-2:2 text 'a'
          3:1-3:9 block note 'note'
        3:1-3:9 error block-closed: « ::: note » ouvre un bloc, il n'en ferme pas
          fix 3:1-3:9 → :::
        """),
    Case(
      name: "two colons above and below", input: "> a\n>  ::conseil {#a}\n> b\n> ::\n",
      drawing: """
        1:1-4:5 quote
          1:3-4:5 paragraph
            1:3-1:4 text 'a'
            – soft break
            2:3-2:17 text '::conseil {#a}'
            – soft break
            3:3-3:4 text 'b'
            – soft break
            4:3-4:5 text '::'
        2:4-2:18 warning block-fence-readable: « :: » n'a que deux deux-points
          fix 2:4-2:4 → :
        4:3-4:5 warning block-fence-readable: « :: » n'a que deux deux-points
          fix 4:3-4:3 → :
        """),
    Case(
      name: "colons that mean something else", input: "::nom:: texte\n\n: terme\n\n::\\:\n",
      drawing: """
        1:1-1:14 paragraph
          1:1-1:14 text '::nom:: texte'
        3:1-3:8 paragraph
          3:1-3:8 text ': terme'
        5:1-5:5 paragraph
          5:1-5:5 text ':::'
        """),
    Case(
      name: "three colons after four spaces", input: "un\n    ::: note\n",
      drawing: """
        1:1-2:13 paragraph
          1:1-1:3 text 'un'
          – soft break
          2:1-2:9 text '::: note'
        2:5-2:13 warning block-fence-readable: « ::: » après trop d'espaces
        """),
    Case(
      name: "a definition, a footnote and a table across blocks",
      input: "Voir [a], [^n].\n::: note\n[a]: b.md\n\n[^n]: c\n:::\n::: conseil\n| d |\n|---|\n| e |\n:::\n",
      drawing: """
        1:1-1:16 paragraph
          1:1-1:6 text 'Voir '
          1:6-1:9 link 0 to 'b.md' titled ''
            1:7-1:8 text 'a'
          1:9-1:11 text ', '
          1:11-1:15 footnote 1
          1:15-1:16 text '.'
        2:1-6:4 block note 'note'
        7:1-11:4 block tip 'conseil'
          8:1-10:6 table
            8:1-8:6 header row
              8:2-8:5 cell none
                8:3-8:4 text 'd'
            10:1-10:6 row
              10:2-10:5 cell none
                10:3-10:4 text 'e'
        5:7-5:8 definition of footnote 1
          5:7-5:8 paragraph
            5:7-5:8 text 'c'
        """),
    Case(
      name: "never closed, above footnotes", input: "a[^n]\n::: note\nb\n\n[^n]: c\n",
      drawing: """
        1:1-1:6 paragraph
          1:1-1:2 text 'a'
          1:2-1:6 footnote 1
        2:1-2:9 block note 'note'
          3:1-3:2 paragraph
            3:1-3:2 text 'b'
        5:7-5:8 definition of footnote 1
          5:7-5:8 paragraph
            5:7-5:8 text 'c'
        2:1-2:9 error block-closed: bloc « note » jamais fermé
        """),
    Case(
      name: "below a heading, a rule, code and HTML",
      input: "# A\n::: note\n***\n:::\n```\nb\n```\n::: note\n<!-- c -->\n:::\n",
      drawing: """
        1:1-1:4 heading 1 #a
          1:3-1:4 text 'A'
        2:1-4:4 block note 'note'
          3:1-3:4 rule
        5:1-7:4 code block  'b⏎'
        8:1-10:4 block note 'note'
          9:1-9:11 html block '<!-- c -->⏎'
        """),
    Case(
      name: "in a list in a quote, with tabs", input: "> 1. a\n>\n>    :::note\n>    b\n>    :::\n",
      drawing: """
        1:1-5:9 quote
          1:3-5:9 loose list from 1
            1:3-5:9 item
              1:6-1:7 paragraph
                1:6-1:7 text 'a'
              3:6-5:9 block note 'note'
                4:6-4:7 paragraph
                  4:6-4:7 text 'b'
        """),
    Case(
      name: "three spaces before", input: "   ::: note\nun\n   :::\n",
      drawing: """
        1:4-3:7 block note 'note'
          2:1-2:3 paragraph
            2:1-2:3 text 'un'
        """),
    Case(
      name: "CR LF", input: "::: note\r\nun\r\n:::\r\n",
      drawing: """
        1:1-3:4 block note 'note'
          2:1-2:3 paragraph
            2:1-2:3 text 'un'
        """),
    Case(
      name: "a byte order mark and front matter", input: "\u{FEFF}---\ntitre: É\n---\n::: consiel\nun\n:::\n",
      drawing: """
        4:1-6:4 unknown block 'consiel'
          5:1-5:3 paragraph
            5:1-5:3 text 'un'
        4:1-4:12 warning block-name-known: aucun bloc ne s'appelle « consiel » ; vouliez-vous dire « conseil » ?
        """),
    Case(
      name: "the last line without its end", input: "::: note\nun\n:::",
      drawing: """
        1:1-3:4 block note 'note'
          2:1-2:3 paragraph
            2:1-2:3 text 'un'
        """),
  ])
  func draws(_ example: Case) {
    #expect(MarkdownDrawing.drawing(of: example.input) == example.drawing)
  }

  @Test func readsThirtyTwoBlocksInOneAnotherAndNoMore() {
    let input = String(repeating: "::: note\n", count: 40) + "un\n" + String(repeating: ":::\n", count: 40)
    let file = DataDrawing.file(input, "a.md")
    let (document, diagnostics) = MarkdownDrawing.parse(file)
    #expect(document.directives.count == 32)
    let tooDeep = (33...40).map {
      "\($0):1-\($0):9 error block-nesting-limited: plus de 32 blocs les uns dans les autres"
    }
    #expect(DataDrawing.diagnostics(diagnostics, in: file) == tooDeep.joined(separator: "\n"))
  }
}
