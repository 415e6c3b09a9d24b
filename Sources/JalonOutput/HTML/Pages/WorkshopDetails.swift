import JalonCore
import JalonCurriculum
import JalonSyntax

/// « En pratique »: where, how, what to bring, what is arranged.
struct WorkshopDetails {
  private let workshop: Workshop
  private let frame: SiteFrame

  init(_ workshop: Workshop, _ frame: SiteFrame) {
    self.workshop = workshop
    self.frame = frame
  }

  var rows: [TemplateRecord] {
    let rows: [(String, [String])] = [
      ("detail_mode", workshop.mode.map { [frame.words("mode_\($0.value.rawValue)")] } ?? []), ("detail_place", place),
      ("detail_access", access), ("detail_link", joining), ("detail_phone", some(workshop.phone)),
      ("detail_provisions", provisions), ("detail_team", team), ("detail_language", some(workshop.language)),
      ("detail_level", some(workshop.level)), ("detail_cost", some(workshop.cost)),
      ("detail_childcare", some(workshop.childcare?.value)), ("detail_companion", companion),
      ("detail_bring", workshop.bring.map { frame.facts.text($0) }),
    ]
    return rows.filter { !$0.1.isEmpty }.map { TemplateRecord(["label": frame.words($0.0), "texts": $0.1]) }
  }

  private var venue: Place? { workshop.place.flatMap { frame.site.places[$0.value] } }

  private var place: [String] {
    guard let venue else { return [] }
    let stop = venue.stop.map { frame.words("stop", ["stop": $0]) }
    return [venue.name, [venue.address, venue.city].compactMap { $0 }.joined(separator: ", ").nonEmpty, stop]
      .compactMap { frame.facts.text($0) }
  }

  private var access: [String] {
    guard let venue else { return [] }
    let means = venue.access.map { frame.words("access_\($0.value.rawValue)") }
    return means + some(venue.directions?.value)
  }

  private var joining: [String] {
    guard workshop.mode?.value != .inPerson else { return [] }
    return some(workshop.link?.value) + (workshop.isCameraOptional == true ? [frame.words("no_camera")] : [])
  }

  private var provisions: [String] {
    guard !workshop.provisions.isEmpty else { return [] }
    let ask = workshop.askBefore.map { frame.words("request_before", ["n": "\($0)"]) }
    return workshop.provisions.map { frame.words("provision_\($0.value.rawValue)") } + [ask].compactMap { $0 }
  }

  /// A person is named only if they agreed.
  private var team: [String] {
    workshop.facilitators.compactMap { frame.site.people[$0.value] }.filter(\.agreed).compactMap {
      frame.facts.text($0.name)
    }
  }

  private var companion: [String] { workshop.welcomesCompanion == true ? [frame.words("companion_welcome")] : [] }

  private func some(_ text: String?) -> [String] { frame.facts.text(text).map { [$0] } ?? [] }
}
