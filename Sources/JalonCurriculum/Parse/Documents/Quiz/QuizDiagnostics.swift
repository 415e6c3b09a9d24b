import JalonCore
import JalonSyntax

/// What the author of a quiz is told, and where.
struct QuizDiagnostics {
  private let quiz: Quiz
  private let directive: Directive
  private let document: Document
  private let file: SourceFile

  init(_ quiz: Quiz, _ directive: Directive, in document: Document, of file: SourceFile) {
    self.quiz = quiz
    self.directive = directive
    self.document = document
    self.file = file
  }

  var all: [Diagnostic] {
    (quiz.id == nil ? [missingID] : []) + quiz.problems.map(diagnostic)
  }

  private func diagnostic(_ problem: QuizProblem) -> Diagnostic {
    switch problem {
    case .choicesMissing(let kind): choicesMissing(kind)
    case .answerMissing: answerMissing
    case .textMissing(let range): textMissing(range)
    case .markUnread(let range, let written, let replacement): markUnread(range, written, replacement)
    case .markMissing(let range): markMissing(range)
    case .kindUnknown(let written): kindUnknown(written)
    case .severalRight: severalRight
    case .notTrueFalse(let range): notTrueFalse(range)
    case .bulletsForOrder(let range): bulletsForOrder(range)
    case .choicesInOpen(let range): choicesInOpen(range)
    case .tooManyLines(let range): tooManyLines(range)
    case .tooFewLines(let kind, let range): tooFewLines(kind, range)
    case .numberUnread(let range, let written): numberUnread(range, written)
    case .numberAmbiguous(let range, let written, let readings): numberAmbiguous(range, written, readings)
    case .arrowMissing(let range): arrowMissing(range)
    case .feedbackMissing(let range, let number): feedbackMissing(range, number)
    case .sameChoice(let range, let first, let isForgiven): sameChoice(range, first, isForgiven)
    case .textAfter(let range): textAfter(range)
    }
  }
}

// MARK: - Identity and kind

extension QuizDiagnostics {
  private var missingID: Diagnostic {
    Diagnostic(
      .quizIDPresent, .warning, at: directive.fence,
      LocalizedText(fr: "ce quiz n'a pas d'identifiant", en: "this quiz has no id"),
      explanation: LocalizedText(
        fr: "Sans lui, la réponse de l'apprenant se perd. Écrivez par exemple « ::: quiz {#q-mes-clients} ».",
        en: "Without one a learner's answer is lost. Write for instance '::: quiz {#q-my-customers}'."),
      fixIts: [QuizFence(directive, in: file).fixIt(addingIDFor: quiz.stemText(in: document))].compactMap { $0 })
  }

  private func kindUnknown(_ written: String) -> Diagnostic {
    let near = QuizKind.nearest(to: written)
    let range = QuizFence(directive, in: file).range(of: written)
    let known = QuizKind.allCases.compactMap(\.spellings.first).joined(separator: ", ")
    return Diagnostic(
      .quizKindKnown, .warning, at: range,
      LocalizedText(fr: "aucun genre de question « \(written) »", en: "no kind of question '\(written)'")
        .suggesting(near),
      explanation: LocalizedText(
        fr: "Genres connus : \(known). Sans « type », les cases [x] disent s'il y a une bonne réponse ou plusieurs.",
        en: "Known kinds: choice, multiple, true-false, short-text, number, matching, ordering, open."),
      fixIts: near.map {
        [
          FixIt(
            LocalizedText(fr: "écrire « \($0) »", en: "write '\($0)'"), at: range, replacement: QuizFence.quoted($0))
        ]
      } ?? [])
  }

  private var severalRight: Diagnostic {
    let written = directive.attributes.value("type", "genre", "kind") ?? ""
    return Diagnostic(
      .quizKindMatches, .error, at: QuizFence(directive, in: file).range(of: written),
      LocalizedText(fr: "« \(written) » n'a qu'une bonne réponse", en: "'\(written)' has one right answer only"),
      explanation: LocalizedText(
        fr: "Gardez « [x] » devant une seule ligne, ou écrivez « type=choix-multiples ».",
        en: "Keep '[x]' before one line only, or write 'type=multiple'."))
  }

  private func notTrueFalse(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quizKindMatches, .error, at: range,
      LocalizedText(
        fr: "un vrai-faux a deux lignes, « Vrai » et « Faux »", en: "a true-false has two lines, 'True' and 'False'"),
      explanation: LocalizedText(
        fr: "Écrivez « - [x] Vrai » et « - [ ] Faux », chacune avec son retour ; la phrase à juger est au-dessus.",
        en: "Write '- [x] True' and '- [ ] False', each with its feedback; the statement stands above."))
  }

  private func bulletsForOrder(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quizKindMatches, .error, at: range,
      LocalizedText(fr: "un ordre s'écrit en liste numérotée", en: "an order is written as a numbered list"),
      explanation: LocalizedText(
        fr: "Remplacez chaque tiret par un numéro : « 1. », « 2. », dans le bon ordre. La page les mélange.",
        en: "Replace each dash with a number: '1.', '2.', in the right order. The page shuffles them."))
  }

  private func choicesInOpen(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quizKindMatches, .error, at: range,
      LocalizedText(fr: "une réponse libre n'a pas de cases", en: "an open answer has no boxes"),
      explanation: LocalizedText(
        fr: "Enlevez « type=réponse-libre » pour en faire un choix, ou remplacez la liste par une « ::: solution ».",
        en: "Delete 'type=open' to make it a choice, or replace the list with a '::: solution'."))
  }

  private func tooManyLines(_ range: SourceRange) -> Diagnostic {
    let most = QuizReader.mostLines
    return Diagnostic(
      .quizChoicesLimited, .error, at: range,
      LocalizedText(fr: "plus de \(most) choix dans une question", en: "more than \(most) choices in a question"),
      explanation: LocalizedText(
        fr: "Coupez-la en plusieurs questions, de quatre ou cinq choix chacune : elles se lisent mieux.",
        en: "Cut it into several questions of four or five choices each: they are easier to read."))
  }

  private func tooFewLines(_ kind: QuizKind, _ range: SourceRange) -> Diagnostic {
    let isOrder = kind == .ordering
    return Diagnostic(
      .quizKindMatches, .error, at: range,
      LocalizedText(
        fr: isOrder ? "un ordre a deux lignes ou plus" : "une association a deux réponses différentes ou plus",
        en: isOrder ? "an order has two lines or more" : "a matching has two different answers or more"),
      explanation: LocalizedText(
        fr: isOrder ? "Ajoutez une ligne « 2. … »." : "Ajoutez une ligne, par exemple « - Urssaf → les cotisations ».",
        en: isOrder ? "Add a line '2. …'." : "Add a line, for instance '- Cat → meows'."))
  }
}

// MARK: - Answers

extension QuizDiagnostics {
  private func choicesMissing(_ kind: QuizKind?) -> Diagnostic {
    let advice: (fr: String, en: String)
    switch kind {
    case .matching: advice = ("Écrivez une liste : « - Urssaf → les cotisations ».", "Write a list: '- Cat → meows'.")
    case .ordering:
      advice = ("Écrivez une liste numérotée, dans le bon ordre.", "Write a numbered list, in the right order.")
    case .shortText, .number:
      advice = (
        "Écrivez « - [x] » devant chaque réponse acceptée.", "Write '- [x]' before each accepted answer."
      )
    default:
      advice = (
        "Écrivez « - [x] » devant chaque bonne réponse et « - [ ] » devant les autres. Sans choix, dites le genre : "
          + "« type=association », « type=ordre » ou « type=réponse-libre ».",
        "Write '- [x]' before each right answer and '- [ ]' before the others. Without choices, say the kind: "
          + "'type=matching', 'type=ordering' or 'type=open'."
      )
    }
    return Diagnostic(
      .quizAnswerPresent, .error, at: directive.fence,
      LocalizedText(fr: "ce quiz n'a pas de choix", en: "this quiz has no choices"),
      explanation: LocalizedText(fr: advice.fr, en: advice.en))
  }

  private var answerMissing: Diagnostic {
    Diagnostic(
      .quizAnswerPresent, .error, at: directive.fence,
      LocalizedText(fr: "ce quiz n'a pas de bonne réponse", en: "this quiz has no right answer"),
      explanation: LocalizedText(
        fr: "Écrivez « - [x] » devant chaque bonne réponse et « - [ ] » devant les autres.",
        en: "Write '- [x]' before each right answer and '- [ ]' before the others."))
  }

  private func textMissing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quizAnswerPresent, .error, at: range,
      LocalizedText(fr: "cette ligne n'a pas de texte", en: "this line has no text"),
      explanation: LocalizedText(
        fr: "Écrivez le choix après la case, sur la même ligne, ou supprimez la ligne.",
        en: "Write the choice after the box, on the same line, or delete the line."))
  }

  private func markUnread(_ place: SourceRange, _ written: String, _ replacement: String?) -> Diagnostic {
    let range = exact(place, written)
    return Diagnostic(
      .quizChoiceMarked, .error, at: range,
      LocalizedText(fr: "« \(written) » n'est pas lu comme une case", en: "'\(written)' is not read as a box"),
      explanation: LocalizedText(
        fr: "Écrivez « - [x] » (bonne réponse) ou « - [ ] » (autre), avec une espace après le tiret et après la case.",
        en: "Write '- [x]' (right) or '- [ ]' (other), with a space after the dash and after the box."),
      fixIts: replacement.map {
        [FixIt(LocalizedText(fr: "écrire « \($0) »", en: "write '\($0)'"), at: range, replacement: $0)]
      } ?? [])
  }

  // cmark is a few columns off on a line that goes on with a paragraph without its indentation.
  private func exact(_ range: SourceRange, _ written: String) -> SourceRange {
    let line = file.lineStarts[file.line(at: range.bytes.lowerBound)]
    guard let found = file.bytes[line...].firstRange(of: Array(written.utf8)) else { return range }
    return SourceRange(range.path, found)
  }

  private func markMissing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quizChoiceMarked, .error, at: range,
      LocalizedText(fr: "cette réponse n'a pas de case", en: "this answer has no box"),
      explanation: LocalizedText(
        fr: "Écrivez « - [x] » devant elle si elle est bonne, sinon « - [ ] ».",
        en: "Write '- [x]' before it if it is right, else '- [ ]'."))
  }

  private func numberUnread(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .quizNumberReadable, .error, at: range,
      LocalizedText(fr: "« \(written) » n'est pas un nombre lisible", en: "'\(written)' is no readable number"),
      explanation: LocalizedText(
        fr: "Écrivez « 24 », « 1 234,5 », « 24 ± 0,5 » ou « de 20 à 30 ». L'unité va dans « unité=\"€\" ».",
        en: "Write '24', '1 234.5', '24 ± 0.5' or 'from 20 to 30'. The unit goes into 'unit=\"€\"'."))
  }

  private func numberAmbiguous(_ range: SourceRange, _ written: String, _ readings: [String]) -> Diagnostic {
    let other = readings.dropFirst().first ?? ""
    let first = readings.first ?? ""
    return Diagnostic(
      .quizNumberReadable, .warning, at: range,
      LocalizedText(
        fr: "« \(written) » est lu \(first), pas \(other)", en: "'\(written)' is read \(first), not \(other)"),
      explanation: LocalizedText(
        fr: "Écrivez « \(other) » sans point, ou une virgule : « \(written.replacing(".", with: ",")) ».",
        en: "Write '\(other)' without a point, or a comma: '\(written.replacing(".", with: ","))'."))
  }

  private func arrowMissing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quizPairComplete, .error, at: range,
      LocalizedText(
        fr: "cette ligne n'a pas de flèche, ou rien après", en: "this line has no arrow, or nothing after it"),
      explanation: LocalizedText(
        fr:
          "Écrivez « - Urssaf → reçoit les cotisations » (« -> » aussi). Sans partenaire : « - → une autre réponse ».",
        en: "Write '- Cat → meows' ('->' too). Without a partner: '- → another answer'."))
  }

  private func feedbackMissing(_ range: SourceRange, _ number: Int) -> Diagnostic {
    Diagnostic(
      .quizFeedbackPresent, .warning, at: range,
      LocalizedText(fr: "le choix \(number) n'a pas de retour", en: "choice \(number) has no feedback"),
      explanation: LocalizedText(
        fr: "Sous le choix, ajoutez une ligne « > » qui explique : elle aide aussi celui qui s'est trompé.",
        en: "Below the choice, add a line '>' that explains: it also helps whoever chose another."))
  }

  private func sameChoice(_ range: SourceRange, _ first: SourceRange, _ isForgiven: Bool) -> Diagnostic {
    Diagnostic(
      .quizChoiceUnique, .warning, at: range,
      LocalizedText(
        fr: isForgiven ? "réponse déjà acceptée ou attendue plus haut" : "deux choix identiques",
        en: isForgiven ? "answer that stands above already" : "two identical choices"),
      explanation: LocalizedText(
        fr: isForgiven
          ? "Accents, majuscules, espaces et ponctuation finale sont pardonnés : une seule des deux lignes suffit."
          : "Supprimez l'une des deux lignes, ou changez ses mots.",
        en: isForgiven
          ? "Accents, capitals, spaces and a full stop are forgiven: one of the two lines is enough."
          : "Delete one of the two lines, or change its words."),
      notes: [Note(LocalizedText(fr: "la première est ici", en: "the first is here"), at: first)])
  }

  private func textAfter(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quizTextPlaced, .note, at: range,
      LocalizedText(
        fr: "texte après les réponses : montré avec l'explication",
        en: "text after the answers: shown with the explanation"),
      explanation: LocalizedText(
        fr: "Mettez-le au-dessus de la liste s'il fait partie de la question, sinon dans « ::: explication ».",
        en: "Put it above the list if it is part of the question, else into '::: explanation'."))
  }
}
