extension Format {
  /// Web ARChive files, plain or in gzip.
  static let warc = Format(
    name: "warc", endings: ["warc", "wat", "wet"], mediaTypes: ["application/warc"],
    isBinary: true, showsSigns: WebArchiveSigns.showsWARC,
    content: .members { document, _ throws(ReadingError.Problem) in
      let records = RecordReader(document.bytes, .warc, name: document.name)
      return Members(archive: records.next)
    })

  /// ARC files, which WARC came after, plain or in gzip.
  static let arc = Format(
    name: "arc", endings: ["arc"], isBinary: true, showsSigns: WebArchiveSigns.showsARC,
    content: .members { document, _ throws(ReadingError.Problem) in
      let records = RecordReader(document.bytes, .arc, name: document.name)
      return Members(archive: records.next)
    })
}

/// The beginnings of web archives.
enum WebArchiveSigns {
  /// Whether bytes, out of gzip, begin as a WARC file.
  @Sendable static func showsWARC(_ bytes: [UInt8]) -> Bool {
    begins(bytes, with: "WARC/")
  }

  /// Whether bytes, out of gzip, begin as an ARC file.
  @Sendable static func showsARC(_ bytes: [UInt8]) -> Bool {
    begins(bytes, with: "filedesc://")
  }

  private static func begins(_ bytes: [UInt8], with sign: String) -> Bool {
    let sign = Array(sign.utf8)
    guard GzipHeader.stands(in: bytes, at: 0) else { return bytes.starts(with: sign) }
    let inflater = Inflater(.gzip)
    var (offset, block) = (0, [UInt8](repeating: 0, count: 64))
    let count = inflater.inflate(bytes, at: &offset, end: bytes.count, into: &block)
    return block[..<count].starts(with: sign)
  }
}
