import JalonCore
import JalonSyntax

extension RuleID {
  /// A block of media holds a link to its file.
  package static let mediaSourcePresent = RuleID("media-source-present")
  /// A sound or a video has a transcript (WCAG 1.2.1, RGAA 4.1).
  package static let mediaTranscriptPresent = RuleID("media-transcript-present")
  /// A video in which someone speaks has captions (WCAG 1.2.2, RGAA 4.3).
  package static let mediaCaptionsPresent = RuleID("media-captions-present")
  /// What lies on another site says how long it lasts and what it weighs.
  package static let mediaWeightTold = RuleID("media-weight-told")
}

/// What is amiss with the sounds, the videos and the downloads of a document.
enum PlayerDiagnostics {
  static func diagnostics(in document: Document) -> [Diagnostic] {
    document.directives.flatMap { directive -> [Diagnostic] in
      if directive.name == .download { return download(directive, document) }
      if directive.name == .figure { return figure(directive, document) }
      guard let player = Player(directive, in: document) else { return [] }
      return diagnostics(of: player, directive, document)
    }
  }

  private static func diagnostics(
    of player: Player, _ directive: Directive, _ document: Document
  ) -> [Diagnostic] {
    guard let source = player.source else { return [withoutSource(directive)] }
    var found: [Diagnostic] = []
    if source.host == nil, source.format.map({ !$0.isPlayable }) ?? true {
      found.append(unreadable(source, at: document.range(of: source.node)))
    }
    for captions in player.captions where captions.format?.isReadByBrowsers == false {
      found.append(unreadableCaptions(captions, at: document.range(of: captions.node)))
    }
    if source.host != nil, player.duration == nil || player.weight == nil { found.append(untold(directive)) }
    // What is signed is the text of the page.
    guard player.kind != .signLanguage else { return found }
    if player.transcript == nil { found.append(withoutTranscript(directive)) }
    if player.kind == .video, source.host == nil, player.captions.isEmpty, !player.isSilent {
      found.append(withoutCaptions(directive))
    }
    return found
  }

  private static func download(_ directive: Directive, _ document: Document) -> [Diagnostic] {
    let links = MediaLink.all(in: document.children(of: directive.node), document)
    guard !links.isEmpty else { return [withoutSource(directive)] }
    let isTold = directive.attributes.value("poids", "weight", "size") != nil
    return links.contains { $0.host != nil } && !isTold ? [untoldDocument(directive)] : []
  }

  private static func figure(_ directive: Directive, _ document: Document) -> [Diagnostic] {
    let isFilled = (directive.node + 1..<document.nodes[directive.node].end).contains { node in
      switch document.nodes[node].kind {
      case .image, .table, .codeBlock, .directive: true
      default: false
      }
    }
    return isFilled ? [] : [withoutImage(directive)]
  }

  // MARK: Wording

  private static func withoutImage(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .mediaSourcePresent, .warning, at: directive.fence,
      LocalizedText(
        fr: "bloc « \(directive.spelling) » sans image", en: "block '\(directive.spelling)' without an image"),
      explanation: LocalizedText(
        fr: "Il est affiché comme un cadre. Ajoutez « ![Ce que montre l'image](image.png) », ou un tableau.",
        en: "It is shown as a frame. Add '![What the image shows](image.png)', or a table."))
  }

  private static func withoutSource(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .mediaSourcePresent, .error, at: directive.fence,
      LocalizedText(
        fr: "bloc « \(directive.spelling) » sans lien", en: "block '\(directive.spelling)' without a link"),
      explanation: LocalizedText(
        fr: "Ajoutez dedans un lien vers le fichier : « [Préparer un rendez-vous](rendez-vous.mp4) ».",
        en: "Add a link to the file in it: '[Preparing a meeting](meeting.mp4)'."))
  }

  private static func withoutTranscript(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .mediaTranscriptPresent, .error, at: directive.fence,
      LocalizedText(
        fr: "transcription absente de ce bloc « \(directive.spelling) »",
        en: "no transcript in this block '\(directive.spelling)'"),
      explanation: LocalizedText(
        fr:
          "Elle dit par écrit ce qu'on entend et ce qu'on voit, pour qui n'entend pas ou ne peut pas charger le fichier. Ajoutez dans le bloc « ::: transcription », le texte, puis « ::: ».",
        en:
          "It says in writing what is heard and seen, for those who do not hear or cannot load the file. Add in the block '::: transcript', the text, then ':::'."
      ))
  }

  private static func withoutCaptions(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .mediaCaptionsPresent, .error, at: directive.fence,
      LocalizedText(fr: "vidéo sans sous-titres", en: "video without captions"),
      explanation: LocalizedText(
        fr:
          "Ajoutez un lien vers un fichier .vtt : « [Sous-titres](video.vtt) ». Si personne n'y parle, écrivez « muette=oui ».",
        en: "Add a link to a .vtt file: '[Captions](video.vtt)'. If nobody speaks in it, write 'silent=yes'."))
  }

  private static func unreadable(_ link: MediaLink, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .mediaFormatReadable, .warning, at: range,
      LocalizedText(
        fr: "« \(link.address) » dans un format que les navigateurs ne lisent pas",
        en: "'\(link.address)' in a format that browsers do not read"),
      explanation: LocalizedText(
        fr: "Il sera seulement proposé à télécharger. Enregistrez-le en MP4 (vidéo) ou en MP3 (son).",
        en: "It will only be offered for download. Save it as MP4 (video) or MP3 (sound)."))
  }

  private static func unreadableCaptions(_ link: MediaLink, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .mediaFormatReadable, .warning, at: range,
      LocalizedText(
        fr: "« \(link.address) » : les navigateurs lisent les sous-titres .vtt",
        en: "'\(link.address)': browsers read captions in .vtt"),
      explanation: LocalizedText(
        fr: "Enregistrez-les au format WebVTT.", en: "Save them in the WebVTT format."))
  }

  private static func untold(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .mediaWeightTold, .warning, at: directive.fence,
      LocalizedText(
        fr: "durée ou poids absents de ce bloc « \(directive.spelling) »",
        en: "no duration or no weight in this block '\(directive.spelling)'"),
      explanation: LocalizedText(
        fr: "Qui a peu de forfait veut le savoir avant d'ouvrir un autre site : « {durée=\"4 min\" poids=\"35 Mo\"} ».",
        en:
          "Those with little data want to know before they open another site: '{duration=\"4 min\" weight=\"35 MB\"}'.")
    )
  }

  private static func untoldDocument(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .mediaWeightTold, .warning, at: directive.fence,
      LocalizedText(fr: "poids du document absent", en: "no weight of the document"),
      explanation: LocalizedText(
        fr: "Il est sur un autre site : écrivez vous-même son format et son poids, « {poids=\"PDF, 300 ko\"} ».",
        en: "It lies on another site: write its format and its weight yourself, '{weight=\"PDF, 300 kB\"}'."))
  }
}

extension MediaFormat {
  /// Browsers play it, in old telephones too.
  package var isPlayable: Bool { (kind == .audio || kind == .video) && isReadByBrowsers }
}
