import Glibc
import JalonBuild

/// The language in which the command speaks: `--lang`, else the environment's (POSIX § 8.2: LC_ALL, LC_MESSAGES, LANG),
/// else French, which most trainers read.
enum CommandLanguage {
  static let current: MessageLanguage = chosen ?? environment ?? .french

  // Looked for before the arguments are parsed: help and mistakes of usage speak it too.
  private static var chosen: MessageLanguage? {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return MessageLanguage(tag: String(argument.dropFirst(7))) }
      if argument == "--lang", index + 1 < arguments.count { return MessageLanguage(tag: arguments[index + 1]) }
    }
    return nil
  }

  private static var environment: MessageLanguage? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return MessageLanguage(tag: value) }
    }
    return nil
  }
}

/// A sentence in the command's language.
func say(fr french: String, en english: String) -> String {
  CommandLanguage.current == .french ? french : english
}
