import JalonCore
import Testing

@testable import JalonSyntax

/// Quotes that are blocks elsewhere: GitHub's alerts, and the older lessons of the Carpentries.
struct QuoteBlockTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    /// Without places.
    let drawing: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "an alert", input: "> [!NOTE]\n> un *deux*\n",
      drawing: """
        block note 'NOTE'
          paragraph
            text 'un '
            emphasis
              text 'deux'
        """),
    Case(
      name: "alerts in French, in any case, with a title",
      input: "> [!attention]\n>\n> un\n\n> [!À retenir]\n> ## Deux\n\n> [!conseil]- Trois\n> - quatre\n",
      drawing: """
        block warning 'attention'
          paragraph
            text 'un'
        block keypoints 'À retenir'
          heading 2 #deux, title of its block
            text 'Deux'
        block tip 'conseil' titre='Trois'
          list
            item
              paragraph
                text 'quatre'
        """),
    Case(
      name: "a heading that names the block of its quote",
      input: "> ## Compter {.challenge #un}\n>\n> a\n>\n> > ## Deux {.autre}\n> > b\n",
      drawing: """
        block exercise 'challenge'
          heading 2 #un, title of its block
            text 'Compter'
          paragraph
            text 'a'
          quote
            heading 2 #deux
              text 'Deux'
            paragraph
              text 'b'
        """),
    Case(
      name: "kramdown's lists beside headings, words and contents",
      input: "## Titre\n{: #ici}\n\n* TOC\n{:toc}\n\n1. Sommaire\n\n{:toc}\n\n*a*{: .b} `c`{:.language-d} **e**{f}\n",
      drawing: """
        heading 2 #ici
          text 'Titre'
        paragraph
          emphasis
            text 'a'
          text ' '
          code 'c'
          text ' '
          strong
            text 'e'
          text '{f}'
        """),
    Case(name: "IMPORTANT is a warning", input: "> [!IMPORTANT]\n", drawing: "block warning 'IMPORTANT'"),
    Case(
      name: "an alert in an alert in a list", input: "- > [!TIP]\n  > a\n  > > [!CAUTION]\n  > > b\n",
      drawing: """
        list
          item
            block tip 'TIP'
              paragraph
                text 'a'
              block warning 'CAUTION'
                paragraph
                  text 'b'
        """),
    Case(
      name: "an alert of another name", input: "> [!NTOE]\n> a\n",
      drawing: """
        quote
          paragraph
            text '[!NTOE]'
            soft break
            text 'a'
        warning block-name-known: aucune alerte ne s'appelle « NTOE » ; vouliez-vous dire « note » ?
        """),
    Case(
      name: "what is no alert", input: "> [!NOTE] *a*\n\n> a\n> [!NOTE]\n\n[!NOTE]\n\n> [!NOTE](b.md)\n",
      drawing: """
        quote
          paragraph
            text '[!NOTE] '
            emphasis
              text 'a'
        quote
          paragraph
            text 'a'
            soft break
            text '[!NOTE]'
        paragraph
          text '[!NOTE]'
        quote
          paragraph
            link 0 to 'b.md' titled ''
              text '!NOTE'
        """),
    Case(
      name: "a challenge and its solution",
      input: "> ## Un\n> deux\n>\n> > ## Trois\n> > quatre\n> {: .solution}\n{: .challenge}\n\ncinq\n",
      drawing: """
        block exercise 'challenge'
          heading 2 #un, title of its block
            text 'Un'
          paragraph
            text 'deux'
          block solution 'solution'
            heading 2 #trois, title of its block
              text 'Trois'
            paragraph
              text 'quatre'
        paragraph
          text 'cinq'
        """),
    Case(
      name: "code at the end of each",
      input: "> un\n> > ~~~\n> > a\n> > ~~~\n> > {: .output}\n> {: .solution}\n{: .challenge}\n",
      drawing: """
        block exercise 'challenge'
          paragraph
            text 'un'
          block solution 'solution'
            code block  'a⏎'
        """),
    Case(
      name: "a list at the end", input: "> ## Un\n> - a\n> - b\n{: .checklist #c}\n",
      drawing: """
        block checklist 'checklist' #c
          heading 2 #un, title of its block
            text 'Un'
          list
            item
              paragraph
                text 'a'
            item
              paragraph
                text 'b'
        """),
    Case(
      name: "code, a language, and text right below", input: "~~~\na\n~~~\n{: .language-bash}\nb\n",
      drawing: """
        code block bash 'a⏎'
        paragraph
          text 'b'
        """),
    Case(
      name: "after a heading, a paragraph, a table, a list",
      input: "# A\n{: .no_toc}\n\nb\n{: .c}\n\n|d|\n|-|\n|e|\n{: .f}\n\n* TOC\n{:toc}\n",
      drawing: """
        heading 1 #a
          text 'A'
        paragraph
          text 'b'
        table
          header row
            cell none
              text 'd'
          row
            cell none
              text 'e'
        """),
    Case(
      name: "contents that nothing stands before", input: "a\n{:toc}\n",
      drawing: """
        paragraph
          text 'a'
        """),
    Case(
      name: "a quote with another list", input: "> a\n{: .epigraph}\n",
      drawing: """
        quote
          paragraph
            text 'a'
        """),
    Case(
      name: "what is no list", input: "a {: .b}\n\n{: .c} d\n\n{:e\n",
      drawing: """
        paragraph
          text 'a {: .b}'
        paragraph
          text '{: .c} d'
        paragraph
          text '{:e'
        """),
    Case(
      name: "Jekyll's tags",
      input: "{% include links.md %}\n\na\n{% include figure.html url=\"b\"\n  alt=\"c_d_e\" %}\nf\n{% g\n",
      drawing: """
        paragraph
          text 'a'
          soft break
          text 'f'
          soft break
          text '{% g'
        note markdown-jekyll-absent: balises « {% … %} » de Jekyll laissées de côté
        """),
    Case(
      name: "Jekyll's addresses",
      input: """
        ## [Un *deux*]({{ page.root }}/01/)

        [a]({{ site.x }}{% link b_c.md %}#d) ![e]({{ page.root }}/f_g.png){:width="50%"} `](({{ h }}` [i]({{fait:j}})
        """,
      drawing: """
        heading 2 #un-deux
          text 'Un '
          emphasis
            text 'deux'
        paragraph
          text 'a'
          text ' '
          text 'e'
          text ' '
          code '](({{ h }}'
          text ' '
          link 3 to '{{fait:j}}' titled ''
            text 'i'
        note markdown-jekyll-absent: adresses « {{ … }} » de Jekyll : les liens sont retirés, leurs mots restent
        """),
    Case(
      name: "MyST's options",
      input: """
        :::{admonition} Un
        :class: tip dropdown
        :open:
        :name: n
        deux
        :trois: quatre
        :::
        :::{note}
        :class: warning

        cinq
        :::
        ::: note
        :six: sept
        :::
        """,
      drawing: """
        block tip 'admonition' #n titre='Un'
          paragraph
            text 'deux'
            soft break
            text ':trois: quatre'
        block warning 'note'
          paragraph
            text 'cinq'
        block note 'note'
          paragraph
            text ':six: sept'
        note block-attributes-valid: options « :clé: valeur » de MyST laissées de côté
        """),
    Case(
      name: "Jekyll's comments", input: "a\n\n{% comment %}\nb\n\n- c\n\n{% endcomment %}\n\nd\n",
      drawing: """
        paragraph
          text 'a'
        paragraph
          text 'd'
        note markdown-jekyll-absent: balises « {% … %} » de Jekyll laissées de côté
        """),
  ])
  func draws(_ example: Case) {
    #expect(MarkdownDrawing.drawingWithoutPlaces(of: example.input) == example.drawing)
  }

  @Test func toldOfAtItsOwnPlace() {
    let drawing = MarkdownDrawing.drawing(of: "un\n\n> deux\n> [!NOTE]\n\n> [!ZYG]\n> a\n")
    #expect(drawing.hasSuffix("6:3-6:9 warning block-name-known: aucune alerte ne s'appelle « ZYG »"))
  }
}
