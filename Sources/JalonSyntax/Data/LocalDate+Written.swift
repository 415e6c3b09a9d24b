import JalonCore

extension LocalDate {
  /// Reads a date as trainers write it: `2027-03-02`, `02/03/2027`, « mardi 2 mars 2027 ».
  package init?(written text: String) {
    guard case .read(let date) = DateText.date(text) else { return nil }
    self = date
  }
}
