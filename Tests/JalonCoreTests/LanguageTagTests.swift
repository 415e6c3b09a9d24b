import JalonCore
import Testing

/// Languages as HTML says them.
struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN-gb", "en-GB"), ("zh-hant-tw", "zh-Hant-TW"), ("kab", "kab"), ("sr-Latn", "sr-Latn"),
    ("eng", nil), ("xx", nil), ("anglais", nil), ("en_GB", nil), ("en-", nil), ("", nil), ("e1", nil),
  ])
  func readsATag(_ written: String, _ tag: String?) {
    #expect(LanguageTag(written)?.string == tag)
  }

  @Test(arguments: [
    ("Français", "fr"), ("arabe", "ar"), ("deu", "de"), ("ger", "de"), ("us", "en"), ("pt_BR", "pt-BR"),
    ("dari", "prs"),
    ("klingon", nil),
  ])
  func readsWhatIsMeant(_ written: String, _ tag: String?) {
    #expect(LanguageTag(meantBy: written)?.string == tag)
  }

  @Test(arguments: [("ar", true), ("fa-IR", true), ("ku", false), ("ku-Arab", true), ("ar-Latn", false), ("fr", false)])
  func knowsTheDirection(_ tag: String, _ isRightToLeft: Bool) {
    #expect(LanguageTag(tag)?.isRightToLeft == isRightToLeft)
  }
}
