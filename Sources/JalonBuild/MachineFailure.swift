import Glibc
import JalonCore
import JalonCurriculum

/// What the machine refused, in words: exit status 3.
public enum MachineFailure {
  /// Nil for an error that is not the machine's.
  public static func sentence(for error: any Error, in language: MessageLanguage) -> String? {
    if error is CancellationError {
      return LocalizedText(
        fr: "Interrompu : rien n'a été écrit, le site reste comme il était.",
        en: "Interrupted: nothing was written, the site stays as it was.")[language]
    }
    guard let error = error as? FileSystemError else { return nil }
    let reason = String(cString: strerror(error.code))
    let verb = verb(error.operation)
    let advice = advice(error.code).map { " " + $0[language] } ?? ""
    return LocalizedText(
      fr: "La machine n'a pas pu \(verb.french) « \(error.path) » : \(reason).",
      en: "The machine could not \(verb.english) '\(error.path)': \(reason).")[language] + advice
  }

  private static func verb(_ operation: FileSystemError.Operation) -> LocalizedText {
    switch operation {
    case .read: LocalizedText(fr: "lire", en: "read")
    case .list: LocalizedText(fr: "ouvrir le dossier", en: "open the folder")
    case .write: LocalizedText(fr: "écrire", en: "write")
    case .rename: LocalizedText(fr: "mettre en place", en: "put in place")
    case .remove: LocalizedText(fr: "supprimer", en: "remove")
    }
  }

  private static func advice(_ code: Int32) -> LocalizedText? {
    switch code {
    case ENOSPC, EDQUOT:
      LocalizedText(fr: "Le disque est plein : libérez de la place.", en: "The disk is full: free some space.")
    case EACCES, EPERM, EROFS:
      LocalizedText(
        fr: "Vérifiez que vous avez le droit d'écrire dans ce dossier.", en: "Check that you may write in this folder.")
    default: nil
    }
  }
}
