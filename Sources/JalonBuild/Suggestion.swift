import JalonCore

/// The word that someone most likely meant to type.
public enum Suggestion {
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    NearMiss.nearest(to: word, among: candidates)
  }
}
