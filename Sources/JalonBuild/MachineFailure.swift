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
    let reason = reason(error.code)[language]
    let verb = verb(error.operation)
    let advice = advice(error).map { " " + $0[language] } ?? ""
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

  private static func reason(_ code: Int32) -> LocalizedText {
    let english =
      code == EWOULDBLOCK
      ? "another jalon command is writing there" : String(cString: strerror(code)).lowercased()
    let french: String =
      switch code {
      case EACCES, EPERM: "accès refusé"
      case ENOENT: "ce chemin n'existe pas"
      case ENOSPC, EDQUOT: "plus de place sur le disque"
      case EROFS: "disque en lecture seule"
      case EISDIR: "c'est un dossier"
      case ENOTDIR: "ce n'est pas un dossier"
      case ENAMETOOLONG: "nom trop long"
      case EWOULDBLOCK: "une autre commande jalon y écrit en ce moment"
      case EMFILE, ENFILE: "trop de fichiers ouverts"
      default: english
      }
    return LocalizedText(fr: french, en: english)
  }

  private static func advice(_ error: FileSystemError) -> LocalizedText? {
    switch (error.code, error.operation) {
    case (ENOSPC, _), (EDQUOT, _): LocalizedText(fr: "Libérez de la place.", en: "Free some space.")
    case (EACCES, .read), (EPERM, .read), (EACCES, .list), (EPERM, .list):
      LocalizedText(fr: "Vérifiez que vous avez le droit de le lire.", en: "Check that you may read it.")
    case (EACCES, _), (EPERM, _), (EROFS, _):
      LocalizedText(
        fr: "Vérifiez que vous avez le droit d'écrire dans ce dossier.", en: "Check that you may write in this folder.")
    default: nil
    }
  }
}
