import JalonCore

/// What a file's extension promises.
package struct MediaFormat: Hashable, Sendable {
  package let kind: Kind
  /// As a server would name it (IANA media types).
  package let type: String
  /// Browsers show or play it, old telephones' too.
  package let isReadByBrowsers: Bool

  package enum Kind: Hashable, Sendable {
    case image, audio, video, captions
  }

  package var isImage: Bool { kind == .image }

  /// Nil for a document or a format that Jalon does not know.
  package init?(of path: ProjectPath) {
    guard let format = Self.table[path.fileExtension] else { return nil }
    self = format
  }

  private init(_ kind: Kind, _ type: String, _ isReadByBrowsers: Bool = true) {
    self.kind = kind
    self.type = type
    self.isReadByBrowsers = isReadByBrowsers
  }

  private static let table: [String: MediaFormat] = [
    "png": MediaFormat(.image, "image/png"), "jpg": MediaFormat(.image, "image/jpeg"),
    "jpeg": MediaFormat(.image, "image/jpeg"), "gif": MediaFormat(.image, "image/gif"),
    "webp": MediaFormat(.image, "image/webp"), "svg": MediaFormat(.image, "image/svg+xml"),
    "avif": MediaFormat(.image, "image/avif", false), "heic": MediaFormat(.image, "image/heic", false),
    "tif": MediaFormat(.image, "image/tiff", false), "tiff": MediaFormat(.image, "image/tiff", false),
    "bmp": MediaFormat(.image, "image/bmp", false), "emf": MediaFormat(.image, "image/emf", false),
    "mp3": MediaFormat(.audio, "audio/mpeg"), "m4a": MediaFormat(.audio, "audio/mp4"),
    "aac": MediaFormat(.audio, "audio/aac"), "wav": MediaFormat(.audio, "audio/wav"),
    "ogg": MediaFormat(.audio, "audio/ogg"), "oga": MediaFormat(.audio, "audio/ogg"),
    "opus": MediaFormat(.audio, "audio/ogg"), "flac": MediaFormat(.audio, "audio/flac"),
    "wma": MediaFormat(.audio, "audio/x-ms-wma", false), "aiff": MediaFormat(.audio, "audio/aiff", false),
    "amr": MediaFormat(.audio, "audio/amr", false), "mid": MediaFormat(.audio, "audio/midi", false),
    "mp4": MediaFormat(.video, "video/mp4"), "m4v": MediaFormat(.video, "video/mp4"),
    "webm": MediaFormat(.video, "video/webm"), "ogv": MediaFormat(.video, "video/ogg", false),
    "mov": MediaFormat(.video, "video/quicktime", false), "avi": MediaFormat(.video, "video/x-msvideo", false),
    "wmv": MediaFormat(.video, "video/x-ms-wmv", false), "mkv": MediaFormat(.video, "video/x-matroska", false),
    "mpg": MediaFormat(.video, "video/mpeg", false), "mpeg": MediaFormat(.video, "video/mpeg", false),
    "3gp": MediaFormat(.video, "video/3gpp", false), "flv": MediaFormat(.video, "video/x-flv", false),
    "vtt": MediaFormat(.captions, "text/vtt"), "srt": MediaFormat(.captions, "application/x-subrip", false),
  ]
}
