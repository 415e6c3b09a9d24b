import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct LearnersDecoderTests {
  static let first = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
  static let second = "zgv1kzRb_uQrrAjy3-Kj4FBo2wQe3gqO7mZFWW5qlbo"

  @Test(arguments: [
    "code;secret;statut;publier;accord_le\na-07;\(first);actif;oui;2026-11-22\na-08;\(second);révoqué;non;\na-09;;;;\n",
    "\u{feff}Code,Secret,Status,Publish,Agreed on\r\na-07,\(first),active,yes,2026-11-22\r\na-08,\(second),revoked,no,\r\na-09\r\n",
    "\"accord le\";PUBLIER;statut;code;secret\n22/11/2026;O; Actif ;a-07;\"\(first)\"\n;;Révoquée; a-08 ;\(second)\n;;;a-09;\n",
  ])
  func readsFrenchAndEnglishTables(text: String) throws {
    let (files, diagnostics) = LearnersDecoder.decode([source("prive/printemps.csv", text)])
    #expect(lines(diagnostics) == [])
    let file = try #require(files.first)
    #expect(file.cohort == "printemps")
    #expect(
      file.learners.map(\.value) == [
        Learner(
          code: "a-07", secret: LearnerSecret(Self.first), publish: true,
          agreedOn: LocalDate(year: 2026, month: 11, day: 22)),
        Learner(code: "a-08", secret: LearnerSecret(Self.second), status: .revoked),
        Learner(code: "a-09"),
      ])
    #expect(file.learners.first.map { file.progressPath(of: $0.value).string } == "prive/printemps/a-07.json")
  }

  @Test(arguments: [
    ("", ["prive/c.csv:1:1: error: empty table [learner-file-readable]"]),
    ("secret\nx", ["prive/c.csv:1:1: error: no column 'code' [learner-file-readable]"]),
    ("code;code\na-1;a-2", ["prive/c.csv:1:6: error: column 'code' stands twice [learner-file-readable]"]),
    (
      "code;publie\na-1;",
      ["prive/c.csv:1:6: error: unknown column 'publie'; did you mean 'publier'? [learner-file-readable]"]
    ),
    (
      "code;Prénom;E-mail;N° de téléphone\na-1;;;",
      [
        "prive/c.csv:1:6: error: 'Prénom': no personal data here [learner-code-valid]",
        "prive/c.csv:1:13: error: 'E-mail': no personal data here [learner-code-valid]",
        "prive/c.csv:1:20: error: 'N° de téléphone': no personal data here [learner-code-valid]",
      ]
    ),
    (
      "code\nmarie-dupont\nA-07\na\na@b.fr\n\"\"; \nmarie-07\na-1234567890123-4\n",
      [
        "prive/c.csv:2:1: error: this is not a code [learner-code-valid]",
        "prive/c.csv:3:1: error: this is not a code [learner-code-valid]",
        "prive/c.csv:4:1: error: this is not a code [learner-code-valid]",
        "prive/c.csv:5:1: error: this is not a code [learner-code-valid]",
        "prive/c.csv:7:1: error: this is not a code [learner-code-valid]",
        "prive/c.csv:8:1: error: this is not a code [learner-code-valid]",
      ]
    ),
    ("code;secret\n;\(first)\n", ["prive/c.csv:2:1: error: row without a code [learner-code-valid]"]),
    ("code\na-1\na-1\n", ["prive/c.csv:3:1: error: 'a-1' is taken in this cohort [learner-code-unique]"]),
    (
      "code;secret\na-1;hush\n",
      ["prive/c.csv:2:5: error: secret that is not 32 bytes in base64url [learner-secret-valid]"]
    ),
    (
      "code;secret\na-1;\(first)\na-2;\(first)\n",
      ["prive/c.csv:3:5: error: another person's secret: one link would open both [learner-secret-unique]"]
    ),
    (
      "code;secret;publier;accord_le\na-1;\(first);oui;\na-2;\(second);oui;demain\n",
      [
        "prive/c.csv:2:49: error: a-1: published without a dated agreement [learner-agreement-dated]",
        "prive/c.csv:3:53: error: this is not a date: 2026-11-22 [learner-agreement-dated]",
      ]
    ),
    (
      "code;publier;accord_le\na-1;oui;2026-11-22\n",
      ["prive/c.csv:2:5: error: a-1: published without a secret [learner-secret-valid]"]
    ),
    (
      "code;statut;publier\na-1;partie;peut-être\n",
      [
        "prive/c.csv:2:5: error: this is no status: active or revoked [learner-file-readable]",
        "prive/c.csv:2:12: error: yes or no, nothing else [learner-file-readable]",
      ]
    ),
  ])
  func reports(text: String, expected: [String]) {
    let file = source("prive/c.csv", text)
    #expect(lines(LearnersDecoder.decode([file]).diagnostics, in: file) == expected)
  }

  @Test func findsASecretThatTwoCohortsShare() {
    let autumn = source("prive/automne.csv", "code;secret\na-1;\(Self.first)\n")
    let spring = source("prive/printemps.csv", "code;secret\na-1;\(Self.first)\n")
    let (files, diagnostics) = LearnersDecoder.decode([autumn, spring])
    #expect(
      lines(diagnostics, in: autumn, spring) == [
        "prive/printemps.csv:2:5: error: another person's secret: one link would open both [learner-secret-unique]"
      ])
    #expect(diagnostics.first?.notes.map(\.range?.path) == [autumn.path])
    #expect(files.map { $0.learners.map(\.value.secret) } == [[LearnerSecret(Self.first)], [nil]])
  }

  @Test func offersTheLowerCaseCode() {
    let file = source("prive/c.csv", "code\nA-07\n")
    let fixIt = LearnersDecoder.decode([file]).diagnostics.first?.fixIts.first
    #expect(fixIt?.replacement == "a-07")
    #expect(fixIt?.range.bytes == 5..<9)
  }

  @Test func passesOverALineOfTheReferentsOwnWords() {
    let file = source("prive/c.csv", "code;publier\n# rendu le 3 mars\na-1;non\n")
    let (files, diagnostics) = LearnersDecoder.decode([file])
    #expect(lines(diagnostics, in: file) == [])
    #expect(files.first?.learners.map(\.value.code) == ["a-1"])
  }

  @Test func neverRepeatsWhatMayBeAName() {
    let diagnostics = LearnersDecoder.decode([source("prive/c.csv", "code\nmarie-dupont\n")]).diagnostics
    #expect(diagnostics.count == 1)
    #expect(!diagnostics.description.contains("dupont"))
  }

  @Test func saysInFrenchWhereNamesBelong() {
    let diagnostic = LearnersDecoder.decode([source("prive/c.csv", "code;nom\na-1;x\n")]).diagnostics.first
    #expect(diagnostic?.summary.french == "« nom » : pas de données personnelles ici")
    #expect(diagnostic?.explanation?.french.contains("noms.csv") == true)
  }

  @Test func neverRepeatsASecret() {
    let text = "code;secret\na-1;\(Self.first)x\na-2;\(Self.second)\na-3;\(Self.second)\n"
    for diagnostic in LearnersDecoder.decode([source("prive/c.csv", text)]).diagnostics {
      let words = "\(diagnostic.summary) \(String(describing: diagnostic.explanation)) \(diagnostic.notes)"
      #expect(!words.contains(Self.first) && !words.contains(Self.second))
    }
  }
}
