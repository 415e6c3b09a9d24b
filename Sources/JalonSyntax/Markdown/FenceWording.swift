import JalonCore

/// What authors are told of fences that do not match.
enum FenceWording {
  static func stray(_ fence: SourceRange) -> Diagnostic {
    Diagnostic(
      .blockOpened, .warning, at: fence,
      LocalizedText(fr: "ce « ::: » ne ferme aucun bloc", en: "this ':::' closes no block"),
      explanation: LocalizedText(
        fr: "Supprimez la ligne, ou ouvrez un bloc plus haut, au même niveau : « ::: conseil ».",
        en: "Delete the line, or open a block above it at the same level: '::: tip'."))
  }

  static func opensAgain(_ inner: Directive, _ outer: Directive, _ file: SourceFile) -> Diagnostic {
    let line = line(of: outer.fence, file)
    return Diagnostic(
      .blockClosed, .error, at: inner.fence,
      LocalizedText(
        fr: "« ::: \(inner.spelling) » ouvre un bloc, il n'en ferme pas",
        en: "'::: \(inner.spelling)' opens a block, it closes none"),
      explanation: LocalizedText(
        fr:
          "Pour fermer le bloc ouvert ligne \(line), écrivez « ::: » seul. Pour en ouvrir un autre, fermez d'abord le premier.",
        en: "To close the block opened on line \(line), write ':::' alone. To open another, close the first one before."
      ),
      fixIts: [FixIt(LocalizedText(fr: "fermer le bloc", en: "close the block"), at: inner.fence, replacement: ":::")])
  }

  static func unclosed(
    _ block: Directive, lastClosed: (block: Directive, fence: SourceRange)?, _ file: SourceFile
  ) -> Diagnostic {
    let line = line(of: block.fence, file)
    return Diagnostic(
      .blockClosed, .error, at: block.fence,
      LocalizedText(
        fr: "bloc « \(block.spelling) » jamais fermé", en: "block '\(block.spelling)' is never closed"),
      explanation: LocalizedText(
        fr: "Ajoutez une ligne « ::: » après la dernière ligne du bloc ouvert ligne \(line), au même niveau que lui.",
        en: "Add a line ':::' after the last line of the block opened on line \(line), at the same level."),
      notes: lastClosed.map { closed in
        [
          Note(
            LocalizedText(
              fr:
                "ce « ::: » ferme « \(closed.block.spelling) », ouvert ligne \(self.line(of: closed.block.fence, file))",
              en:
                "this ':::' closes '\(closed.block.spelling)', opened on line \(self.line(of: closed.block.fence, file))"
            ), at: closed.fence)
        ]
      } ?? [])
  }

  static func closedOutside(
    _ block: Directive, of container: FenceContainer, by fence: SourceRange, _ file: SourceFile
  ) -> Diagnostic {
    closedElsewhere(
      block, by: fence, file,
      LocalizedText(fr: "hors de \(container.word.french)", en: "outside of \(container.word.english)"),
      explanation: container == .quote
        ? LocalizedText(
          fr:
            "Le bloc commence dans la citation : écrivez « > » devant son « ::: » de la ligne \(line(of: fence, file)).",
          en: "The block begins in the quote: write '>' before its ':::' on line \(line(of: fence, file)).")
        : LocalizedText(
          fr:
            "Le bloc commence dans \(container.word.french) : mettez devant le « ::: » de la ligne \(line(of: fence, file)), et devant son texte, autant d'espaces que devant la ligne \(line(of: block.fence, file)).",
          en:
            "The block begins in \(container.word.english): put as many spaces before the ':::' of line \(line(of: fence, file)), and before its text, as before line \(line(of: block.fence, file))."
        ))
  }

  static func closedInside(
    _ block: Directive, _ container: FenceContainer, by fence: SourceRange, _ file: SourceFile
  ) -> Diagnostic {
    closedElsewhere(
      block, by: fence, file,
      LocalizedText(fr: "dans \(container.word.french)", en: "inside \(container.word.english)"),
      explanation: LocalizedText(
        fr:
          "Le « ::: » de la ligne \(line(of: fence, file)) est dans \(container.word.french) : mettez-le au début de sa ligne, comme celui qui ouvre le bloc.",
        en:
          "The ':::' of line \(line(of: fence, file)) is inside \(container.word.english): put it at the start of its line, like the one that opens the block."
      ))
  }

  private static func closedElsewhere(
    _ block: Directive, by fence: SourceRange, _ file: SourceFile, _ place: LocalizedText, explanation: LocalizedText
  ) -> Diagnostic {
    Diagnostic(
      .blockClosed, .error, at: block.fence,
      LocalizedText(
        fr: "bloc « \(block.spelling) » fermé \(place.french)",
        en: "block '\(block.spelling)' is closed \(place.english)"),
      explanation: explanation,
      notes: [
        Note(LocalizedText(fr: "la ligne qui le ferme est ici", en: "the line that closes it is here"), at: fence)
      ])
  }

  static func unknown(_ spelling: String, _ place: SourceRange) -> Diagnostic {
    let near = DirectiveName.nearest(to: spelling)
    // What is meant for trainers alone would be read by all.
    let hidesNotes = near.flatMap(DirectiveName.init(spelling:)) == .instructor
    return Diagnostic(
      .blockNameKnown, hidesNotes ? .error : .warning, at: place,
      spelling.isEmpty
        ? LocalizedText(fr: "bloc sans nom", en: "block without a name")
        : LocalizedText(fr: "aucun bloc ne s'appelle « \(spelling) »", en: "no block is named '\(spelling)'")
          .suggesting(near),
      explanation: hidesNotes
        ? notesShown
        : LocalizedText(
          fr:
            "Son contenu est affiché sans cadre. Noms connus : objectifs, exemple, quiz, à retenir, conseil, attention…",
          en: "Its content is shown without a frame. Known names: objectives, example, quiz, keypoints, tip, warning…"))
  }

  private static let notesShown = LocalizedText(
    fr:
      "Si ce sont vos notes, elles seraient lues par tous. Corrigez le nom, ou choisissez-en un autre : note, attention…",
    en: "If these are your notes, everyone would read them. Mend the name, or choose another: note, warning…")

  static func unknownAlert(_ word: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .blockNameKnown, .warning, at: place,
      LocalizedText(fr: "aucune alerte ne s'appelle « \(word) »", en: "no alert is named '\(word)'")
        .suggesting(DirectiveName.nearest(to: word)),
      explanation: LocalizedText(
        fr: "Le texte reste une citation. Noms connus : NOTE, CONSEIL, IMPORTANT, ATTENTION.",
        en: "The text stays a quote. Known names: NOTE, TIP, IMPORTANT, WARNING, CAUTION."))
  }

  static func tooDeep(_ limit: Int, _ fence: SourceRange) -> Diagnostic {
    Diagnostic(
      .blockNestingLimited, .error, at: fence,
      LocalizedText(
        fr: "plus de \(limit) blocs les uns dans les autres", en: "more than \(limit) blocks inside one another"),
      explanation: LocalizedText(
        fr: "Fermez des blocs plus haut avec une ligne « ::: ».", en: "Close blocks above with a line ':::'."))
  }

  private static func line(of range: SourceRange, _ file: SourceFile) -> Int {
    file.position(at: range.bytes.lowerBound).line
  }
}
