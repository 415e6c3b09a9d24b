import JalonCore
import Testing

@testable import JalonSyntax

/// HTML that is not published: its tags go, its text stays.
struct RawHTMLTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    /// Without places.
    let drawing: String
    var testDescription: String { name }
  }

  private static let told = "warning html-published: ce code HTML n'est pas publié ; son texte reste"

  @Test(arguments: [
    Case(
      name: "blocks",
      input: "<div class=\"a > b\">\n  Un &eacute;t&#233; &amp; <b>deux</b>\n<p>trois<br/>quatre</div>\n",
      drawing: """
        paragraph
          text 'Un été & deux'
        paragraph
          text 'trois'
          line break
          text 'quatre'
        \(told)
        """),
    Case(
      name: "what is unfolded",
      input: "<details>\n<summary>Voir la <i>suite</i></summary>\n\nun *deux*\n\n</details>\n",
      drawing: """
        paragraph
          strong
            text 'Voir la suite'
        paragraph
          text 'un '
          emphasis
            text 'deux'
        \(told)
        """),
    Case(
      name: "pictures and links",
      input: "<p align=center>\n<a href='b'><img src=a.png alt=\"Le &quot;logo&quot;\"></a>\n<img src=b></p>\n",
      drawing: """
        paragraph
          text 'Le "logo"'
        \(told)
        """),
    Case(
      name: "a table and a list",
      input: "<table><tr><th>a</th><td>b</td></tr>\n<tr><td>c</td></tr></table>\n<ul><li>d<li>e</ul>",
      drawing: """
        paragraph
          text 'a b'
        paragraph
          text 'c'
        paragraph
          text 'd'
        paragraph
          text 'e'
        \(told)
        """),
    Case(
      name: "a table whose columns have names",
      input:
        "<div><table><caption>Qui ?</caption><thead><tr><th scope=col>a</th><th>b</th></tr></thead>\n<tbody><tr><td>c<p>d</p><td><a href='https://e.fr'>e</a></tr><tr><td>f</td></tr></tbody></table></div>",
      drawing: """
        paragraph
          text 'Qui ?'
        table
          header row
            cell none
              text 'a'
            cell none
              text 'b'
          row
            cell none
              text 'c'
              line break
              text 'd'
            cell none
              link 0 to 'https://e.fr' titled ''
                text 'e'
          row
            cell none
              text 'f'
            cell none
        \(told)
        """),
    Case(
      name: "headings and links",
      input:
        "<h2>Un <a href='https://a.fr?b&amp;c'>lien</a> et <a href='/d'>un autre</h2>\n\nIci <a href=\"https://e.fr\"><b>un *lien*</b> https://f.fr</a>, </a>là <a href='g'>h</a>.\n",
      drawing: """
        heading 2 #un-lien-et-un-autre
          text 'Un '
          link 1 to 'https://a.fr?b&c' titled ''
            text 'lien'
          text ' et un autre'
        paragraph
          text 'Ici '
          link 2 to 'https://e.fr' titled ''
            text 'un '
            emphasis
              text 'lien'
            text ' '
            text 'https://f.fr'
          text ', '
          text 'là '
          text 'h'
          text '.'
        \(told)
        \(told)
        """),
    Case(
      name: "scripts and styles",
      input: "<script>\nlet a = '<p>b'\n\n</script>\n\n<style>p { }</style> c\n\na <script>x</script> b\n",
      drawing: """
        paragraph
          text 'c'
        paragraph
          text 'a '
          text ' b'
        \(told)
        \(told)
        \(told)
        """),
    Case(
      name: "comments say nothing", input: "<!-- a\n\nb -->\n\nc <!-- d --> e\n",
      drawing: """
        html block '<!-- a⏎⏎b -->⏎'
        paragraph
          text 'c '
          html '<!-- d -->'
          text ' e'
        """),
    Case(
      name: "what is no tag", input: "<div>1 < 2 et 3 > 2 &zzz; <b\n",
      drawing: """
        paragraph
          text '1 < 2 et 3 > 2 &zzz; <b'
        \(told)
        """),
    Case(
      name: "a quote that nothing closes", input: "<div title=\"a>b\n<p>c</p>\n",
      drawing: """
        paragraph
          text 'b'
        paragraph
          text 'c'
        \(told)
        """),
    Case(
      name: "inlines", input: "a <span class=\"b\">c</span> <u>d</u><br>\ne <img src=x alt='f'/>\n",
      drawing: """
        paragraph
          text 'a '
          text 'c'
          text ' '
          text 'd'
          line break
          text 'e '
          text 'f'
        \(told)
        """),
    Case(
      name: "tags that stay", input: "1<sup>er</sup> H<sub>2</sub>O <KBD>Ctrl</KBD>\n",
      drawing: """
        paragraph
          text '1'
          tag sup
          text 'er'
          tag /sup
          text ' H'
          tag sub
          text '2'
          tag /sub
          text 'O '
          tag kbd
          text 'Ctrl'
          tag /kbd
        """),
    Case(
      name: "tags that do not match", input: "<sup>a *b</sup>* <sub>c<sup>d</sub>e</sup></kbd>\n",
      drawing: """
        paragraph
          tag sup
          text 'a '
          emphasis
            text 'b'
          text ' '
          tag sub
          text 'c'
          text 'd'
          tag /sub
          text 'e'
          tag /sup
        """),
  ])
  func draws(_ example: Case) {
    #expect(MarkdownDrawing.drawingWithoutPlaces(of: example.input, html: .asText) == example.drawing)
  }

  @Test func tellsWhereItStands() {
    let drawing = MarkdownDrawing.drawing(of: "a\n\n<center>b</center>\n\nc <u>d</u>, <u>e</u>\n", html: .asText)
    let told = drawing.split(separator: "\n").filter { $0.contains("html-published") }.map { $0.prefix { $0 != " " } }
    #expect(told == ["3:1-3:19", "5:3-5:6"], "a paragraph is told of once")
  }

  @Test func keepsEverythingWhereHTMLIsPublished() {
    #expect(
      MarkdownDrawing.drawingWithoutPlaces(of: "<p>a</p>\n\nb<br>") == """
        html block '<p>a</p>⏎'
        paragraph
          text 'b'
          html '<br>'
        """)
  }
}
