import JalonCore
import JalonCurriculum

/// The format and the weight of a file, as people say them: « ODS, 12 ko ».
struct FileText: Sendable {
  private let words: Words

  init(_ words: Words) {
    self.words = words
  }

  func mention(of medium: Medium) -> String {
    let format = medium.source.fileExtension.uppercased()
    let weight = weight(medium.weight)
    return format.isEmpty ? weight : "\(format), \(weight)"
  }

  /// In thousands, as telephones count (IEC 80000-13: 1 ko is 1000 o).
  func weight(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes)\u{A0}\(words("unit_byte"))" }
    let thousands = (bytes + 500) / 1000
    if thousands < 1000 { return "\(thousands)\u{A0}\(words("unit_kilobyte"))" }
    let tenths = (bytes + 50_000) / 100_000
    let isWhole = tenths >= 100 || tenths % 10 == 0
    let comma = words.language == .french ? "," : "."
    let number = isWhole ? "\((tenths + 5) / 10)" : "\(tenths / 10)\(comma)\(tenths % 10)"
    return "\(number)\u{A0}\(words("unit_megabyte"))"
  }
}
