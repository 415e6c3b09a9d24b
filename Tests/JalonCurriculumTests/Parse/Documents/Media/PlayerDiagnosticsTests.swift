import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// What an author is told of sounds, videos and downloads.
struct PlayerDiagnosticsTests {
  struct Case: CustomStringConvertible, Sendable {
    let name: String
    let text: String
    var report = ""
    var description: String { name }
  }

  private static let transcript = "::: transcription\n« Bonjour. »\n:::\n"

  private static let cases: [Case] = [
    Case(name: "a whole video", text: "::: vidéo\n[V](v.mp4)\n[Sous-titres](v.vtt)\n\n\(transcript):::"),
    Case(name: "a silent video", text: "::: video {muette=oui}\n[V](v.webm)\n\n\(transcript):::"),
    Case(name: "a sound", text: "::: audio\n- [A](a.mp3)\n\n\(transcript):::"),
    Case(name: "sign language, whose page is the text", text: "::: lsf\n[V](v.mp4)\n:::"),
    Case(
      name: "a video elsewhere",
      text: "::: vidéo {durée=\"4 min\" poids=\"35 Mo\"}\n[V](https://exemple.fr/v)\n\n\(transcript):::"),
    Case(name: "a download", text: "::: télécharger\n[T](t.ods)\n:::"),
    Case(
      name: "no link", text: "::: audio\nrien\n:::\n\n::: download\n:::\n\n::: lsf\n[s](s.vtt)\n:::",
      report: """
        1:1-1:10 error media-source-present: bloc « audio » sans lien
        5:1-5:13 error media-source-present: bloc « download » sans lien
        8:1-8:8 error media-source-present: bloc « lsf » sans lien
        """),
    Case(
      name: "figures",
      text: "::: figure\n![Un étal](e.jpg)\n:::\n\n::: figure\n|a|\n|-|\n:::\n\n::: figure\nrien\n:::",
      report: "10:1-10:11 warning media-source-present: bloc « figure » sans image"),
    Case(
      name: "no words", text: "::: vidéo\n[V](v.mp4)\n\n::: transcription\n:::\n:::",
      report: """
        1:1-1:10 error media-transcript-present: transcription absente de ce bloc « vidéo »
        1:1-1:10 error media-captions-present: vidéo sans sous-titres
        """),
    Case(
      name: "formats",
      text: "::: vidéo\n[V](v.mov) [S](s.srt)\n\n\(transcript):::\n\n::: audio\n[A](a.pdf)\n\n\(transcript):::",
      report: """
        2:1-2:11 warning media-format-readable: « v.mov » dans un format que les navigateurs ne lisent pas
        2:12-2:22 warning media-format-readable: « s.srt » : les navigateurs lisent les sous-titres .vtt
        10:1-10:11 warning media-format-readable: « a.pdf » dans un format que les navigateurs ne lisent pas
        """),
    Case(
      name: "elsewhere, without a weight",
      text:
        "::: audio {durée=\"2 min\"}\n[A](//exemple.fr/a)\n\n\(transcript):::\n\n::: télécharger\n[T](https://exemple.fr/t.pdf)\n:::",
      report: """
        1:1-1:26 warning media-weight-told: durée ou poids absents de ce bloc « audio »
        9:1-9:16 warning media-weight-told: poids du document absent
        """),
  ]

  @Test(arguments: cases)
  func reports(_ example: Case) {
    let file = Drawing.file(example.text, "content/a.md")
    let (_, diagnostics) = DocumentParser().parse(file, body: 0..<file.bytes.count, as: .lesson)
    #expect(Drawing.diagnostics(diagnostics, in: file) == example.report)
  }
}
