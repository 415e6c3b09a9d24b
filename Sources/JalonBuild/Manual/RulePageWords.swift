import JalonCore

/// The words of the manual that all rules share.
struct RulePageWords {
  let language: Language

  func severity(_ severity: Severity) -> String {
    LocalizedText(
      fr: "Gravité : \(severity.name.french), sauf si site.yaml en dit une autre.",
      en: "Severity: \(severity.name.english), unless site.yaml gives another.")[language]
  }

  func source(_ source: String) -> String {
    LocalizedText(fr: "D'après : \(source).", en: "From: \(source).")[language]
  }

  func wrong(_ path: String) -> String {
    LocalizedText(fr: "À corriger, dans `\(path)` :", en: "To mend, in `\(path)`:")[language]
  }

  var right: String { LocalizedText(fr: "Corrigé :", en: "Mended:")[language] }

  func silencing(_ entry: RuleEntry) -> String {
    guard entry.canBeSuppressed else {
      return LocalizedText(
        fr: "Aucun commentaire ne la fait taire : il faut corriger.",
        en: "No comment silences it: it has to be mended.")[language]
    }
    let id = entry.id
    return LocalizedText(
      fr: """
        Pour la faire taire, une raison est demandée. Dans un texte : `<!-- jalon:ignore \(id): raison -->` devant le bloc ; \
        dans un fichier de données : `# jalon:ignore \(id): raison` devant la clé ; en tête d'un fichier : pour tout le \
        fichier. Pour tout le site, dans site.yaml : `règles: {\(id): non}`.
        """,
      en: """
        To silence it, a reason is asked for. In a text: `<!-- jalon:ignore \(id): reason -->` before the block; in a data \
        file: `# jalon:ignore \(id): reason` before the key; at the top of a file: for the whole file. For the whole site, \
        in site.yaml: `rules: {\(id): no}`.
        """)[language]
  }
}
