import JalonCore
import JalonSyntax

/// What a page gives its script to read, as the text of a script element.
enum ScriptData {
  /// Only `</` and `<!--` could end the element too early (HTML § 4.12.1.3).
  static func html(_ value: JSONValue) -> HTMLText {
    HTMLText(
      String(decoding: value.serialized(), as: UTF8.self)
        .replacing("</", with: "<\\/").replacing("<!--", with: "<\\u0021--"))
  }
}
