import JalonCore
import JalonSyntax

/// The commit of a transaction: a list of renames and removals.
enum PrivateJournal {
  /// A thousand files received at once make some 200 kB of it.
  static func parse(_ bytes: [UInt8]) -> Result<JSONValue, JSONSyntaxError> {
    JSONParser.parse(bytes, maximumBytes: 1 << 30, maximumDepth: 2)
  }
}
