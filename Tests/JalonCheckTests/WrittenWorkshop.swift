/// The files of a site with two weekly workshops, `a` and `b`, of four sessions each.
enum WrittenWorkshop {
  static func files(
    a: String, b: String? = nil, start: String = "2027-03-02 10:00", duration: String = "2 h",
    others: [String: String] = [:]
  ) -> [String: String] {
    func workshop(_ lines: String) -> String {
      "---\ntitre: Atelier\nmode: en présence\ndébut: \(start)\ndurée: \(duration)\nchaque: semaine\nnombre: 4\n\(lines)---\n"
    }
    var files = others.merging(["content/workshops/a.md": workshop(a)]) { own, _ in own }
    if let b { files["content/workshops/b.md"] = workshop(b) }
    return files
  }
}
