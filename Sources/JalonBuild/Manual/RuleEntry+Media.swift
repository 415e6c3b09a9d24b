import JalonCheck
import JalonCore

extension RuleEntry {
  /// Images, sounds, videos, files to download.
  static let mediaRules: [RuleEntry] = [
    RuleEntry(
      "image-light", .warning,
      LocalizedText(
        fr: "Une image pèse 300 ko au plus.",
        en: "An image weighs 300 kB at most."),
      advice: LocalizedText(
        fr:
          "Une image lourde coûte cher à qui lit avec un téléphone. Réduisez sa largeur à 1 200 pixels, ou enregistrez-la en JPEG.",
        en: "A heavy image costs those who read with a telephone. Reduce its width to 1,200 pixels, or save it as JPEG."
      )),
    RuleEntry(
      "media-captions-present", .error,
      LocalizedText(
        fr: "Une vidéo où quelqu'un parle a des sous-titres.",
        en: "A video in which someone speaks has captions."),
      advice: LocalizedText(
        fr:
          "Ajoutez dans le bloc un lien vers un fichier .vtt : « `[Sous-titres](video.vtt)` ». Si personne n'y parle, écrivez « ::: vidéo {muette=oui} ».",
        en:
          "Add to the block a link to a .vtt file: '`[Captions](video.vtt)`'. If nobody speaks in it, write '::: video {silent=yes}'."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: vidéo
          [Un jour au marché](marche.mp4)

          ::: transcription
          Amina montre son étal. Elle dit : « Bonjour, je vends des fruits. »
          :::
          :::

          """,
        right: """
          # Leçon

          ::: vidéo
          [Un jour au marché](marche.mp4)
          [Sous-titres](marche.vtt)

          ::: transcription
          Amina montre son étal. Elle dit : « Bonjour, je vends des fruits. »
          :::
          :::

          """),
      source: "WCAG 1.2.2, RGAA 4.3"),
    RuleEntry(
      "media-file-readable", .error,
      LocalizedText(
        fr: "Un fichier contient ce que son nom annonce.",
        en: "A file holds what its name promises."),
      advice: LocalizedText(
        fr:
          "Ce fichier est vide, ou son image ne se lit pas. Ouvrez-le : s'il s'affiche, enregistrez-le de nouveau ; sinon, copiez-le encore une fois.",
        en:
          "This file is empty, or its image cannot be read. Open it: if it shows, save it again; else copy it once more."
      )),
    RuleEntry(
      "media-format-readable", .warning,
      LocalizedText(
        fr: "Une image, un son ou une vidéo est dans un format que les navigateurs lisent.",
        en: "A picture, a sound or a video is in a format that browsers read."),
      advice: LocalizedText(
        fr:
          "Enregistrez une image en PNG, JPEG, GIF, WebP ou SVG, une vidéo en MP4, un son en MP3 et des sous-titres en WebVTT (.vtt).",
        en:
          "Save a picture as PNG, JPEG, GIF, WebP or SVG, a video as MP4, a sound as MP3 and captions as WebVTT (.vtt)."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: vidéo
          [Un jour au marché](marche.mov)
          [Sous-titres](marche.vtt)

          ::: transcription
          Amina montre son étal. Elle dit : « Bonjour, je vends des fruits. »
          :::
          :::

          """,
        right: """
          # Leçon

          ::: vidéo
          [Un jour au marché](marche.mp4)
          [Sous-titres](marche.vtt)

          ::: transcription
          Amina montre son étal. Elle dit : « Bonjour, je vends des fruits. »
          :::
          :::

          """)),
    RuleEntry(
      "media-light", .warning,
      LocalizedText(
        fr: "Un fichier à écouter, à regarder ou à télécharger pèse 50 Mo au plus.",
        en: "A file to hear, to watch or to download weighs 50 MB at most."),
      advice: LocalizedText(
        fr: "Beaucoup ne pourraient pas le charger. Coupez-le en parties, ou réduisez sa qualité.",
        en: "Many could not load it. Cut it in parts, or reduce its quality.")),
    RuleEntry(
      "media-source-present", .error,
      LocalizedText(
        fr: "Un bloc de son, de vidéo ou de téléchargement contient un lien vers son fichier.",
        en: "A block of sound, video or download holds a link to its file."),
      advice: LocalizedText(
        fr: "Ajoutez dedans un lien : « `[Préparer un rendez-vous](rendez-vous.mp4)` ».",
        en: "Add a link in it: '`[Preparing a meeting](meeting.mp4)`'."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: télécharger
          Un jour au marché
          :::

          """,
        right: """
          # Leçon

          ::: télécharger
          [Un jour au marché](marche.pdf)
          :::

          """)),
    RuleEntry(
      "media-transcript-present", .error,
      LocalizedText(
        fr: "Un son ou une vidéo a une transcription.",
        en: "A sound or a video has a transcript."),
      advice: LocalizedText(
        fr:
          "Elle dit par écrit ce qu'on entend et ce qu'on voit, pour qui n'entend pas ou ne peut pas charger le fichier. Ajoutez dans le bloc « ::: transcription », le texte, puis « ::: ».",
        en:
          "It says in writing what is heard and seen, for those who do not hear or cannot load the file. Add in the block '::: transcript', the text, then ':::'."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: vidéo
          [Un jour au marché](marche.mp4)
          [Sous-titres](marche.vtt)
          :::

          """,
        right: """
          # Leçon

          ::: vidéo
          [Un jour au marché](marche.mp4)
          [Sous-titres](marche.vtt)

          ::: transcription
          Amina montre son étal. Elle dit : « Bonjour, je vends des fruits. »
          :::
          :::

          """),
      source: "WCAG 1.2.1, RGAA 4.1"),
    RuleEntry(
      "media-weight-told", .warning,
      LocalizedText(
        fr: "Un fichier d'un autre site a son poids écrit, et sa durée s'il s'écoute ou se regarde.",
        en: "A file of another site has its weight written, and its duration if it is heard or watched."),
      advice: LocalizedText(
        fr:
          "Qui a peu de forfait veut le savoir avant de l'ouvrir. Écrivez « ::: vidéo {durée=\"4 min\" poids=\"35 Mo\"} » ou « ::: télécharger {poids=\"PDF, 300 ko\"} ».",
        en:
          "Those with little data want to know before they open it. Write '::: video {duration=\"4 min\" weight=\"35 MB\"}' or '::: download {weight=\"PDF, 300 kB\"}'."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: télécharger
          [Le guide des marchés](https://exemple.fr/guide.pdf)
          :::

          """,
        right: """
          # Leçon

          ::: télécharger {poids="PDF, 300 ko"}
          [Le guide des marchés](https://exemple.fr/guide.pdf)
          :::

          """)),
  ]
}
