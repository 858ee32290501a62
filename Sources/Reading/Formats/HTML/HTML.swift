internal import Articles

extension Format {
  /// A web page.
  static let html = Format(
    name: "html", endings: ["html", "htm", "xhtml", "shtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"], showsSigns: HTMLSigns.shows,
    content: .article { document, _ throws(ReadingError.Problem) in try Draft(page: document) })
}

extension Draft {
  /// Reads a web page.
  ///
  /// - Throws: `damaged` where its markup is too tangled to be read.
  fileprivate init(page document: Document) throws(ReadingError.Problem) {
    let decoded = DecodedText(
      document.bytes, declared: document.label.charset ?? declaredCharset(inMarkup: document.bytes))
    let page = try Page(decoded.utf8)
    let said = PageMetadata(page, label: document.label)
    let sums = PageSums(page)
    let zones = PageZones.best(page, sums: sums, titles: said.titles)
    var metadata = Metadata(
      title: zones.title ?? said.titles.first,
      byline: said.byline ?? document.label.metadata.byline ?? zones.signature.byline,
      date: said.published(times: zones.signature.times), modified: said.modified,
      publisher: said.publisher,
      language: said.language)
    metadata.fillGaps(from: zones.zones, of: page.text)
    metadata.date = metadata.date ?? said.day(in: zones.signature.dates)
    if let date = metadata.date, !said.isPossible(date.day) { metadata.date = nil }
    self.init(
      text: page.text, encoding: decoded.encoding, zones: zones.zones, metadata: metadata,
      source: page.source, address: said.address)
  }
}

extension PageZones {
  /// The zones with the names of elements heeded, or without if that leaves next to nothing.
  fileprivate static func best(_ page: Page, sums: PageSums, titles: [String]) -> PageZones {
    func read(isStrict: Bool) -> (zones: PageZones, length: Int) {
      let furniture = PageFurniture(page, sums: sums, isStrict: isStrict)
      let clean = PageSums(page) { furniture.reasons[$0] == nil }
      let main = MainText(page, sums: clean, furniture: furniture, isStrict: isStrict)
      let cleaning = PageCleaning(page, sums: sums, main: main, furniture: furniture)
      let zones = PageZones(page, main: main, cleaning: cleaning, titles: titles)
      let length = zones.zones.reduce(0) { $0 + ($1.kind == .body ? $1.range.length : 0) }
      return (zones, length)
    }
    var best = read(isStrict: true)
    if best.length < 500 {
      let lenient = read(isStrict: false)
      if lenient.length > best.length { best = lenient }
    }
    return best.zones
  }
}

/// The beginnings of a web page.
enum HTMLSigns {
  /// Whether bytes begin as a page does, behind white space and byte order marks.
  static func shows(_ bytes: [UInt8]) -> Bool {
    // Every text that is loaded is asked; as a string with its capitals lowered, a kilobyte of
    // it would take as long as all the rest of its reading.
    let start = bytes.prefix(1_024).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let words = String(decoding: start.prefix(14), as: UTF8.self).lowercased()
    return words.hasPrefix("<!doctype html") || words.hasPrefix("<html")
  }
}
