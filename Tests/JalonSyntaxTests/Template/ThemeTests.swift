import JalonCore
import Testing

@testable import JalonSyntax

/// The built-in theme, and a site's own files over it.
struct ThemeTests {
  private static let builtIn = [
    (path: "layouts/page.html", text: "built-in"), (path: "partials/foot.html", text: "foot"),
    (path: "assets/css/a.css", text: "css"), (path: "strings/en.yaml", text: "a: b"),
  ]

  @Test func replacesFileByFile() {
    let theme = Theme(
      builtIn: Self.builtIn,
      own: [DataDrawing.file("own", "templates/layouts/page.html"), DataDrawing.file("b", "templates/assets/b.png")])
    #expect(
      theme.templates.map { "\($0.path) \(String(decoding: $0.file.bytes, as: UTF8.self))" } == [
        "layouts/page.html own", "partials/foot.html foot",
      ])
    #expect(theme.assets.map(\.path) == ["b.png", "css/a.css"])
    #expect(theme.strings(for: "fr")?.path == ProjectPath("templates/strings/en.yaml"), "English where there is none")
  }

  @Test func digestsChangeWithEveryFile() {
    let theme = Theme(builtIn: Self.builtIn, own: [])
    #expect(theme.digest == Theme(builtIn: Self.builtIn.reversed(), own: []).digest)
    for changed in Self.builtIn.indices {
      var files = Self.builtIn
      files[changed].text += "!"
      #expect(Theme(builtIn: files, own: []).digest != theme.digest, "\(files[changed].path)")
    }
  }
}
