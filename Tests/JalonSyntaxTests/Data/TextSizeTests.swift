import JalonCore
import Testing

@testable import JalonSyntax

/// A file that would fill the machine is told, not read.
struct TextSizeTests {
  private static let path = ProjectPath("content/modules/m/01-a.md")

  @Test func refusesWhatIsLargerThanTheLimit() {
    #expect(TextSize.problem(Self.path, size: TextSize.limit) == nil)
    let problem = TextSize.problem(Self.path, size: TextSize.limit + 1)
    #expect(problem?.severity == .error)
    #expect(problem?.summary.french == "plus de 16 Mo de texte ; le fichier n'est pas lu")
  }
}
