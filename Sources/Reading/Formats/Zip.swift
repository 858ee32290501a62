extension Format {
  /// A ZIP file of pages or texts.
  static let zip = Format(
    name: "zip", endings: ["zip"],
    mediaTypes: ["application/zip", "application/x-zip-compressed"], isBinary: true,
    showsSigns: { bytes in
      bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
    },
    content: .members { document, _ throws(ReadingError.Problem) in
      let archive = try ZipArchive(document.bytes)
      if let office = OfficeDocument.kind(of: archive) { throw .unsupported(format: office) }
      return archive.members(
        named: document.name, limit: Reader.memberLimit, aside: PlainEntry.aside)
    })

  /// A ZIP file of web archives and an index of them (WACZ 1.1.1).
  static let wacz = Format(
    name: "wacz", endings: ["wacz"], mediaTypes: ["application/wacz"], isBinary: true,
    showsSigns: { bytes in
      guard zip.showsSigns(bytes), let archive = try? ZipArchive(bytes) else { return false }
      return archive.entries.contains { $0.name == "datapackage.json" }
        && archive.entries.contains(where: holdsRecords)
    },
    content: .members { document, reader throws(ReadingError.Problem) in
      let archive = try ZipArchive(document.bytes)
      return archive.members(named: document.name, limit: reader.limit) {
        holdsRecords($0) ? nil : .type
      }
    })

  private static func holdsRecords(_ entry: ZipEntry) -> Bool {
    entry.name.hasPrefix("archive/")
      && (entry.name.hasSuffix(".warc.gz") || entry.name.hasSuffix(".warc"))
  }
}

extension ZipArchive {
  /// Gives all entries as members, in the order of the directory.
  ///
  /// - Parameter aside: says why an entry is no document; none where it is one.
  func members(
    named name: String, limit: Int, aside: @escaping (ZipEntry) -> ArchiveRecord.Aside?
  ) -> Members {
    var entries = entries
    var hasEnded = false
    return Members(archive: {
      if let entry = entries.next() {
        return self.member(entry, in: name, aside: aside(entry), limit: limit)
      }
      guard let damage = entries.damage, !hasEnded else { return nil }
      hasEnded = true
      return self.brokenDirectory(at: damage, in: name)
    })
  }

  private func brokenDirectory(at offset: Int, in name: String) -> Member {
    var record = ArchiveRecord(type: "unknown", offset: offset)
    let problem = ReadingError.Problem.damaged(
      kind: "ZIP archive", detail: "its directory is wrong from byte \(offset) on")
    record.problem = problem
    return Member(record: record, document: .failure(ReadingError(name, problem)))
  }

  /// Gives an entry as a member of a container.
  ///
  /// - Parameters:
  ///   - name: the name of the container.
  ///   - aside: why the entry is no document; none where it is one.
  ///   - label: what is known of it beside its name.
  func member(
    _ entry: ZipEntry, in name: String, aside: ArchiveRecord.Aside?, limit: Int,
    label: Document.Label = Document.Label()
  ) -> Member {
    var record = ArchiveRecord(
      type: entry.name.hasSuffix("/") ? "folder" : "file", offset: offset(of: entry))
    record.name = entry.name
    record.date = entry.date
    record.size = entry.size
    record.mediaType = label.mediaType
    record.aside = aside ?? (entry.size == 0 ? .empty : nil)
    if record.aside != nil { return Member(record: record) }
    let place = "\(name), \(entry.name)"
    do {
      var label = label
      label.fileName = entry.name
      let document = Document(
        name: place, bytes: try content(of: entry, limit: limit), label: label)
      return Member(record: record, document: .success(document))
    } catch {
      record.problem = error
      return Member(record: record, document: .failure(ReadingError(place, error)))
    }
  }
}

/// What the entries of a ZIP file are, judged by their names as the files of a folder are.
private enum PlainEntry {
  static func aside(_ entry: ZipEntry) -> ArchiveRecord.Aside? {
    let names = entry.name.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = names.last, !last.isEmpty, last.first != ".", names.first != "__MACOSX" else {
      return .type
    }
    return Reader.mayHoldArticle(String(last)) ? nil : .mediaType
  }
}

/// Documents of office programs, which are ZIP files.
private enum OfficeDocument {
  /// What a ZIP file is, where it is such a document.
  static func kind(of archive: ZipArchive) -> String? {
    for entry in archive.entries {
      if let kind = parts[entry.name] { return kind }
      if entry.name == "mimetype", let content = try? archive.content(of: entry, limit: 256) {
        let type = String(decoding: content, as: UTF8.self)
        if let kind = types.first(where: { type.hasPrefix($0.type) })?.kind { return kind }
      }
    }
    return nil
  }

  /// The entry that only one kind has.
  private static let parts = [
    "word/document.xml": "a DOCX document", "xl/workbook.xml": "an XLSX spreadsheet",
    "ppt/presentation.xml": "a PPTX presentation",
  ]

  private static let types: [(type: String, kind: String)] = [
    ("application/vnd.oasis.opendocument.text", "an ODT document"),
    ("application/vnd.oasis.opendocument.spreadsheet", "an ODS spreadsheet"),
    ("application/vnd.oasis.opendocument.presentation", "an ODP presentation"),
  ]
}
