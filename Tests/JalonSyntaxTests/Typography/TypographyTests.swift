import Testing

@testable import JalonSyntax

/// Spaces, quotes, apostrophes and dots of a plain string.
struct TypographyTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let input: String
    /// `_`: a no-break space; `~`: a narrow one.
    let output: String
    var testDescription: String { input }
  }

  @Test(arguments: [
    Case(input: "", output: ""),
    Case(input: "Vraiment ? Oui ! Bien ;", output: "Vraiment~? Oui~! Bien~;"),
    Case(input: "Quoi ?! (oui !) « non ! »", output: "Quoi~?! (oui~!) «_non~!_»"),
    Case(input: "Prix : 21 %", output: "Prix_: 21_%"),
    Case(input: "Prix: 21%, 12€ et 5‰", output: "Prix: 21_%, 12_€ et 5_‰"),
    Case(input: "12€? 12 €! 30%; 1 000 €: oui", output: "12_€~? 12_€~! 30_%~; 1~000_€_: oui"),
    Case(input: "a%20b, 7%20, 12€50, 12€/h, un € : un %", output: "a%20b, 7%20, 12€50, 12_€/h, un_€_: un_%"),
    Case(input: "quoi? oui! a% b€", output: "quoi? oui! a% b€"),
    Case(input: "à 12:30, :-) ;) :D ::, a :: b", output: "à 12:30, :-) ;) :D ::, a :: b"),
    Case(input: "voir :// et ?x=1 et != et !important", output: "voir :// et ?x=1 et != et !important"),
    Case(input: "« Bonjour »", output: "«_Bonjour_»"),
    Case(input: "«Bonjour»", output: "«Bonjour»"),
    Case(input: "1 000 € et 12 500 000", output: "1~000_€ et 12~500~000"),
    Case(input: "en 2027 300 personnes", output: "en 2027 300 personnes"),
    Case(input: "14 h 30, 9 h, 14 h.", output: "14_h_30, 9_h, 14_h."),
    Case(input: "3 hommes, 3 hôtels, 3 h'", output: "3 hommes, 3 hôtels, 3 h'"),
    Case(input: "5 km, 2 kg, 20 m², 15 min, 21 °C, 3 k€", output: "5_km, 2_kg, 20_m², 15_min, 21_°C, 3_k€"),
    Case(input: "5 s'il, 2 mètres, 3 m-là", output: "5 s’il, 2 mètres, 3 m-là"),
    Case(input: "n° 5, art. 12, p. 3, art. L. 262-2", output: "n°_5, art._12, p._3, art._L. 262-2"),
    Case(input: "M. Dupont, Mme Élise, Mme et M.", output: "M._Dupont, Mme_Élise, Mme et M."),
    Case(input: "le cap. 3, HTM. Avant", output: "le cap. 3, HTM. Avant"),
    Case(input: "l'été, aujourd'hui, d'œuvre", output: "l’été, aujourd’hui, d’œuvre"),
    Case(input: "l'« été », l'\"été\"", output: "l’«_été_», l’«_été_»"),
    Case(input: "'mot' et rock 'n' roll", output: "'mot' et rock 'n' roll"),
    Case(input: "dire \"oui\", (\"non\") et \"peut-être ?\"", output: "dire «_oui_», («_non_») et «_peut-être~?_»"),
    Case(input: "un écran de 24\" et un \"seul", output: "un écran de 24\" et un \"seul"),
    Case(input: "\"\" et \" mot \"", output: "\"\" et \" mot \""),
    Case(input: "Et... puis.... ../.../a [...]", output: "Et… puis.... ../.../a […]"),
    Case(input: "https://exemple.fr/?a=b", output: "https://exemple.fr/?a=b"),
    Case(input: "a & b < c", output: "a & b < c"),
    Case(input: "fin ", output: "fin "),
  ])
  func setsFrench(_ example: Case) {
    let output = example.output.replacing("_", with: "\u{A0}").replacing("~", with: "\u{202F}")
    #expect(Typography.french.text(example.input) == output)
    #expect(Typography.french.text(output) == output, "a text that is set stays as it is")
  }

  @Test(arguments: [
    Case(input: "Really ? \"Yes\", it's 14 h.", output: "Really ? “Yes”, it’s 14 h."),
    Case(input: "the clients' 24\"...", output: "the clients' 24\"…"),
  ])
  func setsEnglish(_ example: Case) {
    #expect(Typography.english.text(example.input) == example.output)
  }
}
