import JalonCore
import Testing

@testable import JalonOutput

@Suite struct CardSheetTests {
  private let link = "https://formation.example/progression/index.html#AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"

  @Test func saysOnEachCardWhatTheLinkOpensAndWhoCanRead() {
    let cards = [LearnerCard(code: "a-07", link: link), LearnerCard(code: "a-08", link: link)]
    let html = String(
      decoding: CardSheet(title: "A & B", language: .french, cards: cards).html(), as: UTF8.self)
    #expect(html.components(of: "<section>") == 2)
    #expect(html.components(of: "<svg ") == 2)
    #expect(html.components(of: "toute personne qui a le lien peut lire") == 2)
    #expect(html.components(of: "<span>A &amp; B</span>") == 2)
    #expect(html.contains("<b>a-08</b>"))
    #expect(html.contains(#"<html lang="fr">"#))
    // It stands alone: nothing is fetched, nothing runs.
    #expect(!html.contains("src=") && !html.contains("href=") && !html.contains("<script"))
  }

  @Test func drawsAQuietZoneAndAFinderInEachOfThreeCorners() throws {
    let code = try #require(QRCode(link))
    #expect(code.size >= 37)
    let svg = code.svg(label: "x")
    let side = code.size + 8
    #expect(svg.contains("viewBox=\"0 0 \(side) \(side)\""))
    // Seven dark modules at the top, on the left and on the right, and at the bottom on the left.
    for start in ["M4 4h7", "M\(side - 11) 4h7", "M4 \(side - 5)h7"] { #expect(svg.contains(start + "v1h-7z")) }
  }

  @Test func isNothingForATextThatIsTooLong() {
    #expect(QRCode(String(repeating: "x", count: 3000)) == nil)
    #expect(QRCode("") == nil)
  }
}

extension String {
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
