import JalonCore

extension LocalDateTime {
  /// Reads a day and an hour as trainers write them: `2027-03-02 10:00`, « mardi 2 mars 2027 à 10 h ».
  package init?(asWritten text: String) {
    guard case .read(let local) = DateText.dateTime(text) else { return nil }
    self = local
  }
}
