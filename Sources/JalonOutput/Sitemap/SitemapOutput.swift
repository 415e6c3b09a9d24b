import JalonCore
import JalonCurriculum
import JalonSyntax

/// `sitemap.xml` (sitemaps.org 0.9), where the site's address is known, and `robots.txt` (RFC 9309).
struct SitemapOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    let site = edition.site
    var files = [file("robots.txt", robots(site))]
    guard site.baseURL != nil else { return files }
    let addresses = HTMLOutput.pages(of: edition).filter(\.isListed).map(\.address)
    files.append(file("sitemap.xml", sitemap(addresses, site)))
    return files
  }

  private func sitemap(_ addresses: [SiteAddress], _ site: Site) -> [UInt8] {
    var writer = HTMLWriter(capacity: addresses.count * 80)
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for address in addresses {
      guard let url = site.absolute(address) else { continue }
      writer.raw("<url><loc>")
      writer.escaped(url)
      writer.raw("</loc></url>\n")
    }
    writer.raw("</urlset>\n")
    return writer.bytes
  }

  // Learners' files are nobody's to list. The pages of a demonstration say `noindex`: a robot must be let in to read it.
  private func robots(_ site: Site) -> [UInt8] {
    let base = site.basePath
    var lines = ["User-agent: *", "Disallow: \(base)progress/"]
    if let sitemap = site.absolute(SiteAddress("sitemap.xml")) { lines += ["", "Sitemap: \(sitemap)"] }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func file(_ path: String, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: path, fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))) { bytes }
  }
}
