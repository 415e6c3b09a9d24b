import JalonCore
import JalonCurriculum
import JalonSyntax

/// A sound or a video that starts when it is asked to, with its words in writing right after.
///
/// A medium on another site is a link: nothing is loaded from there.
enum PlayerBlock: BlockKind {
  static let names: Set<DirectiveName> = [.audio, .video, .signLanguage]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    guard let player = Player(block.directive, in: block.document), let source = player.source,
      let href = block.href(of: source)
    else {
      return block.write("unknown", block.record, to: &writer)
    }
    var record = block.record
    record["title"] = block.title ?? block.page.frame.facts.text(source.text)
    record["introduction"] = block.html(of: player.text)
    record["href"] = href
    record["elsewhere"] = source.host != nil
    record["details"] = details(of: player, source, block)
    record["is_video"] = player.kind != .audio
    record["player"] = source.format?.isPlayable == true
    record["type"] = source.format?.type
    record["tracks"] = tracks(of: player, block)
    record["transcript"] = player.transcript.map { block.innerHTML(of: [$0]) }
    block.write("player", record, to: &writer)
  }

  /// « MP4, 12 Mo », or « sur exemple.fr, 4 min, 35 Mo ».
  private static func details(of player: Player, _ source: MediaLink, _ block: Block) -> String? {
    if let medium = block.page.media[source.number] { return FileText(block.words).mention(of: medium) }
    let place = source.host.map { block.words("elsewhere", ["host": $0]) }
    let told = [player.duration, player.weight].map { block.page.frame.facts.text($0) }
    let details = ([place] + told).compactMap { $0 }
    return details.isEmpty ? nil : details.joined(separator: ", ")
  }

  private static func tracks(of player: Player, _ block: Block) -> [TemplateRecord] {
    player.captions.filter { $0.format?.isReadByBrowsers == true }.enumerated().map { number, captions in
      TemplateRecord([
        "src": block.href(of: captions), "label": block.page.frame.facts.text(captions.text),
        "language": block.document.attributes(ofLink: captions.number)?.value("lang")
          ?? block.directive.attributes.value("lang") ?? block.page.frame.site.language.rawValue,
        "default": number == 0,
      ])
    }
  }
}

extension Block {
  /// Nil for what is neither a file of the site nor a page of the web.
  fileprivate func href(of link: MediaLink) -> String? {
    guard let address = page.address(ofLink: link.number) ?? (link.host == nil ? nil : link.address) else { return nil }
    var writer = HTMLWriter()
    writer.destination(Array(address.utf8))
    // The template escapes it again: what an attribute must not hold is percent-encoded by now, but `&`.
    return String(decoding: writer.bytes, as: UTF8.self).replacing("&amp;", with: "&").replacing("&#x27;", with: "'")
  }
}
