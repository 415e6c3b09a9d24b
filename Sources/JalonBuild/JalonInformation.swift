import JalonCore

/// What a program may ask about Jalon itself.
public enum JalonInformation {
  public static let version = JalonVersion.current
}
