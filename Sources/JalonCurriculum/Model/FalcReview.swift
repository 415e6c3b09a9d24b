import JalonCore

/// Who of the people concerned read a text over, and when: only then may it be called « facile à lire et à comprendre »
/// (Inclusion Europe, « L'information pour tous », rule 3: readers take part).
package struct FalcReview: Sendable {
  package let by: String
  package let date: LocalDate
}
