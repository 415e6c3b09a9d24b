import JalonCore

extension Attributes {
  /// `lang=` as it is written.
  package var writtenLanguage: String? { value("lang", "langue") }

  /// The language that `lang=` means; nil without one, and for one that is not known.
  package var language: LanguageTag? { writtenLanguage.flatMap(LanguageTag.init(meantBy:)) }
}
