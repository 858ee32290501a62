import Articles

extension Format {
  /// A PDF document, whose words `pdftotext` finds.
  static let pdf = Format(
    name: "pdf", endings: ["pdf"], mediaTypes: ["application/pdf", "application/x-pdf"],
    isBinary: true,
    showsSigns: { bytes in bytes.prefix(64).drop { $0 <= 0x20 }.starts(with: Array("%PDF-".utf8)) },
    content: .article { document, reader throws(ReadingError.Problem) in
      // In reading order, without the layout: columns would be torn apart.
      let program = ChildProgram(
        name: "pdftotext", package: "poppler-utils",
        arguments: ["-enc", "UTF-8", "-eol", "unix", "-nopgbrk", "-", "-"])
      let outcome = try program.run(
        on: document.bytes, limit: reader.limit, isCancelled: reader.isCancelled)
      guard outcome.status == 0 else {
        throw .damaged(kind: "PDF document", detail: PDFComplaint.line(of: outcome))
      }
      let decoded = DecodedText(outcome.output.filter { $0 != 0 && $0 != 0x0C })
      let text = PDFLines.joined(decoded.utf8)
      guard decoded.utf8.contains(where: { $0 > 0x20 }) else {
        throw .nothingFound(in: "PDF document", wanted: "words; its pages may be pictures")
      }
      // The title and the dates in a PDF are those of the program that made it, or of a template.
      return Draft(
        flat: Text(validUTF8: text), encoding: decoded.encoding,
        title: document.label.metadata.title)
    })
}

/// What `pdftotext` says of a document that it cannot read.
private enum PDFComplaint {
  /// The line that tells most, without the kinds of error before it.
  static func line(of outcome: ChildProgram.Outcome) -> String {
    guard outcome.status != nil else { return "pdftotext broke off" }
    let lines = String(decoding: outcome.complaints.prefix(4_096), as: UTF8.self)
      .split(separator: "\n")
    // The first ones may be of repairs that it tried.
    let line = lines.first { $0.contains("password") } ?? lines.last { $0.contains("Error") }
    guard let words = (line ?? lines.last)?.split(separator: ": ").last, !words.isEmpty else {
      return "pdftotext cannot read it"
    }
    return words.prefix(200).lowercased()
  }
}
