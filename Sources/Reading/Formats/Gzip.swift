extension Format {
  /// One file pressed by gzip: a page, a feed, a text.
  ///
  /// Archives pressed by gzip are formats of their own, so that they are read record by record.
  static let gzip = Format(
    name: "gzip", endings: ["gz"],
    mediaTypes: ["application/gzip", "application/x-gzip"], isBinary: true,
    showsSigns: { bytes in
      bytes.starts(with: [0x1F, 0x8B]) && !WebArchiveSigns.showsWARC(bytes)
        && !WebArchiveSigns.showsARC(bytes)
    },
    content: .wrapped { document, reader throws(ReadingError.Problem) in
      let limit = min(reader.limit, Inflation.bound(forCompressed: document.bytes.count))
      let inflation = Inflation(document.bytes, as: .gzip, limit: limit)
      if let problem = inflation.problem { throw problem }
      var label = document.label
      label.fileName = label.fileName.map(bareName)
      if label.mediaType?.hasSuffix("gzip") == true { label.mediaType = nil }
      return Document(name: document.name, bytes: inflation.bytes, label: label)
    })

  /// The name of the file in a gzip file of a name.
  private static func bareName(_ name: String) -> String {
    name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}
