/// Workshops for the examples of the manual.
enum ScheduleExample {
  /// A weekly workshop of four sessions, with other lines in its head.
  static func workshop(_ lines: String, start: String = "2027-03-02 10:00", duration: String = "2 h") -> String {
    """
    ---
    titre: Atelier
    mode: en présence
    début: \(start)
    durée: \(duration)
    chaque: semaine
    nombre: 4
    \(lines)---

    """
  }
}
