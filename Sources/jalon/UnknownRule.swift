import JalonBuild

/// `quiz-id-presnt`: a rule that is none.
enum UnknownRule {
  static func sentence(for id: String) -> String {
    let near = RuleCatalogue.nearest(to: id).map {
      say(fr: " Vouliez-vous dire « \($0) » ?", en: " Did you mean '\($0)'?")
    }
    return say(fr: "Aucune règle « \(id) ».", en: "No rule '\(id)'.") + (near ?? "")
  }
}
