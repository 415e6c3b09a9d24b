import JalonCore
import JalonCurriculum
import JalonSyntax

/// A kind of page: each says which pages of a site are of its kind.
protocol PageKind: SendableMetatype {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage]
}

/// A page before it is made.
struct HTMLPage: Sendable {
  let address: SiteAddress
  /// The sitemap lists it.
  let isListed: Bool
  /// Name of a template in `layouts/`.
  let layout: String
  /// What its bytes depend on besides what every page shows.
  let dependencies: [String]
  let record: @Sendable () throws -> TemplateRecord

  init(
    _ head: PageHead, layout: String, dependencies: [String] = [],
    record: @escaping @Sendable () throws -> TemplateRecord
  ) {
    self.init(at: head.address, isListed: !head.isHidden, layout: layout, dependencies: dependencies, record: record)
  }

  /// A page whose head is made with it: lessons are many, and most of a build leaves them as they are.
  init(
    at address: SiteAddress, isListed: Bool = true, layout: String, dependencies: [String],
    record: @escaping @Sendable () throws -> TemplateRecord
  ) {
    self.address = address
    self.isListed = isListed
    self.layout = layout
    self.dependencies = dependencies
    self.record = record
  }
}

extension ResolvedDocument {
  /// All that a page's body depends on besides the site's shared data.
  var dependencies: [String] {
    [digest] + links.sorted { $0.key < $1.key }.map { "\($0.value.path)#\($0.value.anchor ?? "")" }
      + media.sorted { $0.key < $1.key }.map { _, medium in
        let size = medium.imageSize.map { "\($0.width)×\($0.height)" } ?? ""
        return "\(medium.source) \(medium.weight) \(size)"
      }
  }
}
