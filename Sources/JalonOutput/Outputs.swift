/// Everything that a site is published as.
package enum Outputs {
  package static let all: [any Output] = [
    HTMLOutput(), AssetOutput(), MediaOutput(), CalendarOutput(), ProgressOutput(), SitemapOutput(),
  ]
}
