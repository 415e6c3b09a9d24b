import Testing

@testable import JalonCurriculum

/// What an author is told of the files beside the lessons.
struct MediumTests {
  @Test func tellsWhatIsAmissOnce() async throws {
    let site = try await ResolvedSite([
      "content/pages/a.md": """
      # A

      ![a](../media/vide.png) ![b](../media/abimee.png) ![c](../media/lourde.svg) ![d](../media/photo.heic)
      ![b](../media/abimee.png) [e](../media/abimee.pdf) ![f](../media/Lourde.svg) [g](../media/absent.vtt)
      """,
      "content/media/vide.png": "", "content/media/abimee.png": "non", "content/media/photo.heic": "x",
      "content/media/lourde.svg": "<svg width=\"1\" height=\"1\"/>" + String(repeating: " ", count: 300_000),
      "content/media/abimee.pdf": "x",
    ])
    #expect(
      site.report == """
        content/pages/a.md:3:6-3:23 error media-file-readable: empty file 'vide.png'
        content/pages/a.md:3:30-3:49 warning media-file-readable: unreadable image 'abimee.png'
        content/pages/a.md:3:56-3:75 warning image-light: heavy image 'lourde.svg': 300 kB
        content/pages/a.md:3:82-3:101 warning media-format-readable: image 'photo.heic' in a format that not all browsers read
        content/pages/a.md:4:57-4:76 error link-target-exists: no image '../media/Lourde.svg'; did you mean 'lourde.svg'?
        content/pages/a.md:4:82-4:101 error link-target-exists: no file or page '../media/absent.vtt'
        """)
    #expect(
      site.site.media.map(\.address.path) == [
        "media/abimee.pdf", "media/abimee.png", "media/lourde.svg", "media/photo.heic", "media/vide.png",
      ])
    #expect(
      site.site.pages[0].document.media.values.map { "\($0.source.name) \($0.weight)" }.sorted() == [
        "abimee.pdf 1", "abimee.png 3", "abimee.png 3", "lourde.svg 300027", "photo.heic 1", "vide.png 0",
      ])
  }
}
