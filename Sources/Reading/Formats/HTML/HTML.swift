import Articles

extension Format {
  /// A web page.
  static let html = Format(
    name: "html", endings: ["html", "htm", "xhtml", "shtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"], showsSigns: HTMLSigns.shows,
    content: .article { document, _ throws(ReadingError.Problem) in
      throw .unsupported(format: "a web page (HTML)")
    })
}

/// The beginnings of a web page.
enum HTMLSigns {
  /// Whether bytes begin as a page does, behind white space, comments and an XML declaration.
  static func shows(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
