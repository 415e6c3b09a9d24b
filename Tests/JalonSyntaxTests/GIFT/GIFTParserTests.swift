import JalonCore
import Testing

@testable import JalonSyntax

/// GIFT as Moodle's importer reads it, and what is told of what it would refuse.
struct GIFTParserTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    var questions = ""
    var diagnostics = ""
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "multiple choice, a comment, a name, feedback, general feedback",
      input: """
        // Une remarque
        ::Grant::Qui repose ici ? {
          ~Grant#Presque.
          =Personne # Oui.
          ####Il est dans un mausolée.
        }
        """,
      questions: "Grant | Qui repose ici ? | one: 0 Grant → Presque., 100 Personne → Oui. #### Il est dans un mausolée."
    ),
    Case(
      name: "several answers, by their weights",
      input: "Quoi ?{~%50%A ~%50%B ~%-100%C ~D}",
      questions: "- | Quoi ? | several: 50 A, 50 B, -100 C, 0 D"),
    Case(
      name: "a blank in the middle", input: "Grant est {~vivant =mort} depuis longtemps.",
      questions: "- | Grant est _____ depuis longtemps. | one: 0 vivant, 100 mort"),
    Case(name: "true", input: "Vrai ?{T}", questions: "- | Vrai ? | true"),
    Case(
      name: "false with feedback", input: "Vrai ?{FALSE#C'est faux.#Bien vu.####Voilà.}",
      questions: "- | Vrai ? | false, wrong: C'est faux., right: Bien vu. #### Voilà."),
    Case(
      name: "short answers", input: "Qui ?{=Urssaf =%50%URSAF#Deux s. =%0%CAF}",
      questions: "- | Qui ? | short: 100 Urssaf, 50 URSAF → Deux s., 0 CAF",
      diagnostics: "1:16-1:33 note gift-feature-known: les points partiels ne sont pas repris"),
    Case(name: "a number", input: "Combien ?{#24}", questions: "- | Combien ? | numbers: 100 24"),
    Case(
      name: "numbers with margins, ranges, weights and feedback",
      input: "Combien ?{#=1822:0.50#Oui =%0%1820..1830#Presque ~#Non}",
      questions: "- | Combien ? | numbers: 100 1822±0.5 → Oui, 0 1820..1830 → Presque, else Non"),
    Case(
      name: "matching", input: "Reliez.{=Urssaf -> cotisations =Impôts->TVA = -> rien}",
      questions: "- | Reliez. | pairs: Urssaf = cotisations, Impôts = TVA,  = rien"),
    Case(name: "essay", input: "Pourquoi ?{}", questions: "- | Pourquoi ? | essay"),
    Case(
      name: "essay with feedback", input: "Pourquoi ?{####Parce que}",
      questions: "- | Pourquoi ? | essay #### Parce que"),
    Case(name: "description", input: "Lisez ceci.", questions: "- | Lisez ceci. | description"),
    Case(
      name: "formats", input: "::a::[markdown]*Quoi* ?{=[html]<b>A</b> ~[x] B}",
      questions: "a | [markdown]*Quoi* ? | one: 100 [html]<b>A</b>, 0 [x] B"),
    Case(
      name: "escapes", input: ##"::a\:b::x \= \{y\} \~ \# \\ n\nz{=\=1#\#2}"##,
      questions: "a:b | x = {y} ~ # \\ n⏎z | short: 100 =1 → #2"),
    Case(
      name: "blank lines, CR LF, a byte order mark, no last line end",
      input: "\u{FEFF}Un{T}\r\n \t\r\n\r\nDeux\r\nlignes{F}",
      questions: "- | Un | true\n- | Deux⏎lignes | false"),
    Case(
      name: "categories and tags, told once each",
      input: "$CATEGORY: a/b\n\n// [id:x] [tag:y]\nUn{T}\n\n$CATEGORY: c\nDeux{F}",
      questions: "- | Un | true\n- | Deux | false",
      diagnostics: """
        1:1-1:15 note gift-feature-known: « $CATEGORY » : les catégories de Moodle ne sont pas repris
        3:1-3:18 note gift-feature-known: « [tag:…] » : les étiquettes de Moodle ne sont pas repris
        """),
    Case(
      name: "braces that are not paired, and what comes next",
      input: "Un{=a\n\nDeux}\n\nTrois{T} {F}\n\nQuatre{{T}\n\nCinq{T}",
      questions: "- | Cinq | true",
      diagnostics: """
        1:3-1:4 error gift-syntax-valid: « { » jamais fermé
        3:5-3:6 error gift-syntax-valid: « } » ne ferme rien
        5:10-5:11 error gift-syntax-valid: une seule réponse par question
        7:7-7:8 error gift-syntax-valid: « { » jamais fermé
        """),
    Case(
      name: "a name that is not closed", input: "::nom Quoi ?{T}",
      diagnostics: "1:1-1:3 error gift-syntax-valid: nom « :: » jamais fermé"),
    Case(
      name: "an escape of nothing", input: #"Le \prix de \(x\){T}"#, questions: #"- | Le \prix de \(x\) | true"#,
      diagnostics: """
        1:4-1:5 warning gift-escape-known: « \\ » devant un caractère ordinaire → \\\\
        1:13-1:14 warning gift-escape-known: « \\ » devant un caractère ordinaire → \\\\
        1:16-1:17 warning gift-escape-known: « \\ » devant un caractère ordinaire → \\\\
        """),
    Case(
      name: "answers that are none",
      input: "Un{=a -> }\n\nDeux{~a ~b}\n\nTrois{#dix}\n\nQuatre{=a -> b =c}\n\nCinq{#}\n\nSix{~a}",
      diagnostics: """
        1:4-1:9 error gift-syntax-valid: une seule réponse : il en faut deux ou plus
        3:6-3:11 error gift-syntax-valid: aucune bonne réponse
        5:8-5:11 error gift-syntax-valid: « dix » n'est pas un nombre
        7:17-7:18 error gift-syntax-valid: cette ligne n'a pas de « -> »
        9:6-9:7 error gift-syntax-valid: aucune bonne réponse
        11:5-11:7 error gift-syntax-valid: une seule réponse : il en faut deux ou plus
        """),
    Case(
      name: "several right answers of which one is chosen, and a wildcard", input: "Un{=a =b ~c}\n\nDeux{=a*}",
      questions: "- | Un | one: 100 a, 100 b, 0 c\n- | Deux | short: 100 a*",
      diagnostics: """
        1:4-1:12 note gift-feature-known: plusieurs « = » : une seule à choisir parmi plusieurs justes ne sont pas repris
        3:7-3:9 note gift-feature-known: les « * » (n'importe quels caractères) ne sont pas repris
        """),
    Case(name: "nothing", input: "\n\n // rien\n"),
  ])
  func reads(_ example: Case) {
    let file = SourceFile(path: ProjectPath("a.gift"), bytes: Array(example.input.utf8))
    let (questions, diagnostics) = GIFTParser.parse(file)
    #expect(questions.map(DrawnGIFT.line).joined(separator: "\n") == example.questions)
    #expect(DrawnGIFT.diagnostics(diagnostics, in: file) == example.diagnostics)
  }

  /// Any bytes are read to the end, in a time that grows with them alone.
  @Test(arguments: ["{", "}", "~", "=", "#", ":", "\\", "%", "->", "####", "::", "{=a", "{#1:", "[html]<", "{~%1"])
  func readsHostileFiles(_ piece: String) {
    for text in [String(repeating: piece, count: 4000), "a{" + String(repeating: piece, count: 4000) + "}"] {
      let file = SourceFile(path: ProjectPath("a.gift"), bytes: Array(text.utf8))
      let (questions, _) = GIFTParser.parse(file)
      #expect(questions.count <= 1)
      for question in questions { _ = SimpleHTML.markdown(question.stem.text) }
    }
  }

  @Test(arguments: 0..<300)
  func readsRandomBytes(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let letters = Array("{}~=#:\\%->\n\n aé[]T1.".utf8)
    let bytes = (0..<200).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return letters[Int(state >> 33) % letters.count]
    }
    let file = SourceFile(path: ProjectPath("a.gift"), bytes: bytes)
    let (questions, diagnostics) = GIFTParser.parse(file)
    for range in diagnostics.compactMap(\.range) { #expect(range.bytes.upperBound <= bytes.count) }
    // What was read is written and read again.
    let again = SourceFile(path: ProjectPath("b.gift"), bytes: Array(GIFTWriter.text(of: questions).utf8))
    let named = questions.filter { $0.answers != .description && !$0.isOdd }
    let readAgain = GIFTParser.parse(again).questions.filter { $0.answers != .description && !$0.isOdd }
    #expect(readAgain.map(DrawnGIFT.line) == named.map(DrawnGIFT.line))
  }
}

extension GIFTQuestion {
  /// Written back, what has no name may begin as a comment or a category does.
  fileprivate var isOdd: Bool { name == nil && (stem.text.hasPrefix("//") || stem.text.isEmpty) }
}

/// Questions as the tests write them.
enum DrawnGIFT {
  static func line(_ question: GIFTQuestion) -> String {
    let name = question.name?.text ?? "-"
    let general = question.generalFeedback.map { " #### \(text($0))" } ?? ""
    return "\(name) | \(text(question.stem)) | \(answers(question.answers))\(general)"
  }

  private static func answers(_ answers: GIFTQuestion.Answers) -> String {
    switch answers {
    case .description: return "description"
    case .essay: return "essay"
    case .trueFalse(let isTrue, let wrong, let right):
      return "\(isTrue)" + (wrong.map { ", wrong: \(text($0))" } ?? "") + (right.map { ", right: \(text($0))" } ?? "")
    case .choices(let choices, let isSingle):
      return (isSingle ? "one: " : "several: ") + choices.map(choice).joined(separator: ", ")
    case .shortAnswers(let choices): return "short: " + choices.map(choice).joined(separator: ", ")
    case .numbers(let numbers, let other):
      return "numbers: " + numbers.map(number).joined(separator: ", ") + (other.map { ", else \(text($0))" } ?? "")
    case .matching(let pairs):
      return "pairs: " + pairs.map { "\(text($0.prompt)) = \(text($0.answer))" }.joined(separator: ", ")
    }
  }

  private static func choice(_ choice: GIFTQuestion.Choice) -> String {
    "\(weight(choice.weight)) \(text(choice.text))" + (choice.feedback.map { " → \(text($0))" } ?? "")
  }

  private static func number(_ number: GIFTQuestion.Number) -> String {
    let value =
      switch number.value {
      case .around(let value, "0"): value
      case .around(let value, let tolerance): "\(value)±\(tolerance)"
      case .between(let low, let high): "\(low)..\(high)"
      }
    return "\(weight(number.weight)) \(value)" + (number.feedback.map { " → \(text($0))" } ?? "")
  }

  private static func weight(_ weight: Double) -> String {
    weight == weight.rounded() && abs(weight) < 1e6 ? "\(Int(weight))" : "\(weight)"
  }

  private static func text(_ text: GIFTText) -> String {
    (text.format.map { "[\($0.rawValue)]" } ?? "") + text.text.replacing("\n", with: "⏎")
  }

  static func diagnostics(_ diagnostics: [Diagnostic], in file: SourceFile) -> String {
    diagnostics.map { diagnostic in
      let range = diagnostic.range?.bytes ?? 0..<0
      let fixes = diagnostic.fixIts.map { " → \($0.replacement)" }.joined()
      return "\(file.position(at: range.lowerBound))-\(file.position(at: range.upperBound)) \(diagnostic.severity) "
        + "\(diagnostic.rule): \(diagnostic.summary.french)\(fixes)"
    }
    .joined(separator: "\n")
  }
}
