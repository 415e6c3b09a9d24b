import JalonCore
import JalonCurriculum
import JalonSyntax

/// A way from a programme to another, or out of it, as cards print it.
struct BridgeRecord {
  private let bridge: Bridge
  private let origin: Programme
  private let head: PageHead
  private let frame: SiteFrame

  init(_ bridge: Bridge, of origin: Programme, _ head: PageHead, _ frame: SiteFrame) {
    self.bridge = bridge
    self.origin = origin
    self.head = head
    self.frame = frame
  }

  /// Under the name of where it leads.
  var outgoing: TemplateRecord {
    let target = bridge.target.flatMap { frame.site.programme($0.value) }
    return record(
      frame.facts.text(target?.displayName ?? bridge.target?.value), target.map { SiteAddresses.programme($0.id) })
  }

  /// Under the name of the programme that one leaves.
  var incoming: TemplateRecord {
    record(
      frame.words("bridge_from", ["name": frame.facts.text(origin.displayName)]), SiteAddresses.programme(origin.id))
  }

  /// In a line that leads to all that its own programme's part of the page says of it.
  var departure: TemplateRecord {
    var record = outgoing
    record["from"] = frame.words("bridge_from", ["name": frame.facts.text(origin.displayName)])
    record["href"] = "#" + BridgesPage.anchor(of: origin)
    return record
  }

  private func record(_ title: String?, _ address: SiteAddress?) -> TemplateRecord {
    TemplateRecord([
      "to": title, "href": address.map { head.href($0, in: frame.site) }, "from": nil,
      "who": frame.facts.text(bridge.who), "when": frame.facts.text(bridge.when), "how": frame.facts.text(bridge.how),
    ])
  }
}

extension Bridge {
  /// Said by the author; else a programme where its target is one.
  func destination(in site: Site) -> Destination {
    destination ?? (target.flatMap { site.programme($0.value) } == nil ? .other : .programme)
  }
}
