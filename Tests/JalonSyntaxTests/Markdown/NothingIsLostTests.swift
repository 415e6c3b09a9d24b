import JalonCore
import Testing

@testable import JalonSyntax

/// Documents written for other generators: every word that cmark alone shows stands in our tree, or in what its blocks
/// were given.
struct NothingIsLostTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let blocks: [String]
    let told: [String]
    var testDescription: String { name }
  }

  private static let sandpaper = """
    ---
    title: "Automating with loops"
    teaching: 15
    exercises: 10
    ---

    :::::::::::::::::::::::::::::::::::::: questions

    - How can I repeat a task?

    ::::::::::::::::::::::::::::::::::::::::::::::::

    ::::::::::::::::::::::::::::::::::::: objectives
    - Write a loop.
    - Explain its parts.
    ::::::::::::::::::::::::::::::::::::::::::::::::

    ## Why loops

    ![A loop, drawn as a circle](fig/loop.png){alt='A circle with
    an arrow.' width="60%"}

    ::::::::::::::::::::::::::::::::::::: callout

    ### Names matter

    Call the variable [what it is][naming].

    [naming]: naming.md

    :::::::::::::::::::::::::::::::::::::

    ::::::::::::::::::::::::::::::::::::: challenge

    ## Challenge 1: Count

    How many lines does `seq 3` print?

    :::::::::::::::::::::::: hint
    Try it.
    ::::::::::::::::::::::::

    :::::::::::::::::::::::: solution

    ## Output

    ```output
    1
    ```

    Three[^1].

    :::::::::::::::::::::::::::::::::

    ::::::::::::::::::::::::::::::::::::::::::::::::

    ::: group-tab

    ### Windows

    Press Start.

    ### Linux

    Open a terminal.

    :::

    [^1]: One a line.
    """

  private static let kramdown = """
    ---
    title: Loops
    ---

    {% include toc.html %}

    > ## Prerequisites
    >
    > A shell.
    {: .prereq}

    ## Looping
    {: .no_toc}

    ~~~
    for x in a b; do echo $x; done
    ~~~
    {: .language-bash}

    ~~~
    a
    ~~~
    {: .output}

    > ## Counting
    > How many?
    >
    > 1. One
    > 2. Two
    >
    > > ## Solution
    > > Two.
    > >
    > > ~~~
    > > 2
    > > ~~~
    > > {: .output}
    > {: .solution}
    {: .challenge}

    <!-- A note to editors. -->

    > ## Words
    > A loop is a list walked through.
    {: .callout #words}
    """

  private static let readme = """
    <p align="center">
      <img src="logo.svg" alt="Tableur libre">
    </p>

    # Tableur &middot; [![Build](https://exemple.org/b.svg)](https://exemple.org)

    > [!WARNING]
    > Sauvegardez avant de mettre à jour.

    ## Installer

    ```sh
    make
    ```

    <details>
    <summary>Autres systèmes</summary>

    - [x] Linux
    - [ ] ~~Plan 9~~

    </details>

    Appuyez sur <kbd>Ctrl</kbd>+<kbd>C</kbd>.<br>
    Voir <a href="aide.md">l'aide</a>.

    | Option | Effet |
    |--------|:-----:|
    | `-v`   | bavard |

    > [!tip]
    >
    > - un
    > - deux
    """

  private static let docusaurus = """
    ---
    title: Demander l'aide
    ---

    # Demander l'aide

    :::info Qui peut demander ?

    Toute personne inscrite.

    :::

    :::warning[Attention aux délais]
    Le dossier part **avant** le 15.
    :::

    :::tip{title="À savoir"}
    Une copie suffit.
    :::

    1. Remplissez le formulaire.

       :::note

       Le numéro est en haut à droite.

       :::

    2. Envoyez-le.

    ::::danger
    :::tip
    Gardez une preuve.
    :::
    ::::

    ## Contact {#contact}

    Écrivez à contact@exemple.fr ou lisez https://exemple.fr/aide.
    """

  @Test(arguments: [
    Case(
      name: "a lesson for sandpaper", text: sandpaper,
      blocks: ["questions", "objectives", "note", "exercise", "hint", "solution", "tabs"], told: []),
    Case(
      name: "a lesson for kramdown", text: kramdown, blocks: ["prerequisites", "exercise", "solution", "note"],
      told: ["markdown-jekyll-absent"]),
    Case(
      name: "a README", text: readme, blocks: ["warning", "tip"],
      told: ["html-published", "html-published", "html-published"]),
    Case(
      name: "a page for Docusaurus", text: docusaurus, blocks: ["note", "warning", "tip", "note", "warning", "tip"],
      told: []),
  ])
  func keepsEveryWord(_ example: Case) {
    let file = DataDrawing.file(example.text + "\n", "a.md")
    let body = FrontMatter.split(file).bodyStart..<file.bytes.count
    let (document, diagnostics) = MarkdownParser.parse(file, body: body, html: .asText)
    #expect(document.directives.map { $0.name?.rawValue ?? $0.spelling } == example.blocks)
    #expect(diagnostics.map(\.rule.description) == example.told)

    let alone = MarkdownParser.parse(file, body: body, as: .gfm).document
    let given = document.directives.flatMap {
      $0.attributes.values.map(\.value) + $0.attributes.classes + [$0.spelling]
    }
    let images = (0..<document.linkCount).compactMap { document.attributes(ofLink: $0)?.value("alt") }
    let codes = document.nodes.indices.map { document.title(of: $0) }
    let ours = Set((given + images + codes + [Self.text(document)]).flatMap(Self.words))
    let lost = Self.words(Self.text(alone)).filter { !ours.contains($0) && !Self.markup.contains($0) }
    #expect(lost == [])
  }

  /// Words of the markup itself, that cmark alone shows as text.
  private static let markup: Set<String> = [
    "alt", "width", "60", "include", "toc", "html", "no", "language", "output", "solution", "callout", "words", "group",
    "tab", "title",
  ]

  private static func text(_ document: Document) -> String {
    document.nodes.indices.map { index in
      switch document.nodes[index].kind {
      case .text, .code: document.literal(of: index)
      case .codeBlock: " " + document.literal(of: index)
      default: " "
      }
    }
    .joined()
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }
}
