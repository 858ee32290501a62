extension RecordSyntax {
  /// Web ARChive files, versions 0.17 to 1.1 (ISO 28500).
  static let warc = RecordSyntax(
    noun: "WARC record",
    starts: { bytes in
      bytes.starts(with: sign) && bytes.dropFirst(sign.count).first.map(isDigit) ?? false
    },
    head: { bytes in
      guard let end = headEnd(in: bytes),
        let line = bytes[..<end].firstIndex(of: UInt8(ascii: "\n"))
      else { return nil }
      let head = MessageHead(parsing: bytes[(line + 1)..<end])
      return RecordHead(head, length: end - bytes.startIndex)
    })

  private static let sign = Array("WARC/".utf8)

  /// The index behind the first blank line; none where another record starts before.
  private static func headEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = bytes[start..<end]
      if line.isEmpty || line.elementsEqual([UInt8(ascii: "\r")]) { return end + 1 }
      if start > bytes.startIndex, line.starts(with: sign) { return nil }
      start = end + 1
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension RecordHead {
  /// Reads the fields of a WARC record.
  fileprivate init(_ head: MessageHead, length: Int) {
    let written = head["Content-Length"] ?? ""
    self.init(
      type: head["WARC-Type"]?.lowercased() ?? "unknown", length: length,
      contentLength: RecordHead.length(written), writtenLength: written)
    address = head["WARC-Target-URI"].flatMap(Self.address)
    mediaType = head["Content-Type"].flatMap { MediaType(parsing: $0) }
    date = head["WARC-Date"]
    mayBeHTTP = type == "response" || mediaType?.name == "application/http"
  }

  /// An address as it should be written: Wget puts it in angle brackets, others leave spaces in.
  static func address(_ written: String) -> String? {
    var address = written[...]
    if address.first == "<", address.last == ">" { address = address.dropFirst().dropLast() }
    return address.isEmpty
      ? nil
      : address.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
  }
}
