import JalonCore
import JalonSyntax

extension RuleID {
  /// An image weighs 300 kB at most: many read with a telephone and little data.
  package static let imageLight = RuleID("image-light")
  /// A file to hear, to watch or to download weighs 50 MB at most.
  package static let mediaLight = RuleID("media-light")
  /// A file that a page speaks of holds what its name promises.
  package static let mediaFileReadable = RuleID("media-file-readable")
  /// A picture, a sound or a video is in a format that browsers read.
  package static let mediaFormatReadable = RuleID("media-format-readable")
}

/// What is amiss with a file that a page speaks of.
struct MediumDiagnostics {
  private let medium: Medium
  private let link: ParsedLink

  static let heaviestImage = 300_000
  static let heaviestFile = 50_000_000

  init(_ medium: Medium, _ link: ParsedLink) {
    self.medium = medium
    self.link = link
  }

  var diagnostics: [Diagnostic] {
    if medium.weight == 0 { return [empty] }
    let isShown = link.isImage || medium.format?.isImage == true
    var found: [Diagnostic] = []
    if isShown, medium.format.map({ !$0.isImage || !$0.isReadByBrowsers }) ?? true {
      found.append(unreadableFormat)
    } else if isShown, medium.imageSize == nil {
      found.append(damaged)
    }
    if isShown, medium.weight > Self.heaviestImage {
      found.append(heavyImage)
    } else if medium.weight > Self.heaviestFile {
      found.append(heavyFile)
    }
    return found
  }

  // MARK: Wording

  private var name: String { medium.source.name }

  private var empty: Diagnostic {
    Diagnostic(
      .mediaFileReadable, .error, at: link.range,
      LocalizedText(fr: "fichier « \(name) » vide", en: "empty file '\(name)'"),
      explanation: LocalizedText(
        fr: "Il pèse 0 octet : la copie s'est sans doute arrêtée. Copiez-le de nouveau.",
        en: "It weighs 0 bytes: its copy was likely cut short. Copy it again."))
  }

  private var damaged: Diagnostic {
    Diagnostic(
      .mediaFileReadable, .warning, at: link.range,
      LocalizedText(fr: "image « \(name) » illisible", en: "unreadable image '\(name)'"),
      explanation: LocalizedText(
        fr: "Ouvrez-la : si elle s'affiche, enregistrez-la de nouveau en PNG ou en JPEG.",
        en: "Open it: if it shows, save it again as PNG or JPEG."))
  }

  private var unreadableFormat: Diagnostic {
    Diagnostic(
      .mediaFormatReadable, .warning, at: link.range,
      LocalizedText(
        fr: "image « \(name) » dans un format que tous les navigateurs ne lisent pas",
        en: "image '\(name)' in a format that not all browsers read"),
      explanation: LocalizedText(
        fr: "Enregistrez-la en PNG, JPEG, GIF, WebP ou SVG.", en: "Save it as PNG, JPEG, GIF, WebP or SVG."))
  }

  private var heavyImage: Diagnostic {
    Diagnostic(
      .imageLight, .warning, at: link.range,
      LocalizedText(
        fr: "image « \(name) » lourde : \(medium.weight / 1000) ko",
        en: "heavy image '\(name)': \(medium.weight / 1000) kB"),
      explanation: LocalizedText(
        fr:
          "Au-delà de 300 ko, elle coûte cher à qui lit avec un téléphone. Réduisez sa largeur à 1 200 pixels, ou enregistrez-la en JPEG.",
        en:
          "Beyond 300 kB it costs those who read with a telephone. Reduce its width to 1,200 pixels, or save it as JPEG."
      ))
  }

  private var heavyFile: Diagnostic {
    let weight = medium.weight / 1_000_000
    return Diagnostic(
      .mediaLight, .warning, at: link.range,
      LocalizedText(fr: "fichier « \(name) » lourd : \(weight) Mo", en: "heavy file '\(name)': \(weight) MB"),
      explanation: LocalizedText(
        fr: "Au-delà de 50 Mo, beaucoup ne pourront pas le charger. Coupez-le en parties, ou réduisez sa qualité.",
        en: "Beyond 50 MB, many could not load it. Cut it in parts, or reduce its quality."))
  }
}
