import JalonCore
import Testing

@testable import JalonOutput

@Suite struct LinkedDataTests {
  @Test func cannotEndItsScript() throws {
    let script = try #require(LinkedData.script([.string("</script><!-- & <b>")]))
    #expect(script.string == "\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u003cb\\u003e\"")
  }

  @Test func saysNothingOfNothing() {
    #expect(LinkedData.script([]) == nil)
  }

  @Test func namesTheVocabularyOnce() {
    let thing = LinkedData.root("Event", ["name": .string("A"), "url": nil, "place": LinkedData.thing("Place", [:])])
    #expect(
      String(decoding: thing.serialized(), as: UTF8.self)
        == #"{"@context":"https://schema.org","@type":"Event","name":"A","place":{"@type":"Place"}}"#)
  }

  @Test(arguments: [
    ("gratuit", true), ("Gratuit, sur inscription", true), ("free", true), ("5 euros", false),
    ("selon vos moyens", nil),
    (nil, nil),
  ])
  func knowsWhatIsFree(_ cost: String?, _ isFree: Bool?) {
    #expect(LinkedData.isFree(cost) == isFree)
  }
}
