/// How an archive writes its records, one behind the other.
struct RecordSyntax: Sendable {
  /// What an error calls a record, such as `WARC record`.
  let noun: String
  /// Whether a record starts with some bytes, which start a line.
  let starts: @Sendable (ArraySlice<UInt8>) -> Bool
  /// Reads the head at the start of some bytes; none where its end cannot be found.
  let head: @Sendable (ArraySlice<UInt8>) -> RecordHead?
}

/// What an archive notes in front of a record's content.
struct RecordHead {
  /// What it is, such as `response`.
  var type: String
  /// The number of bytes of the head.
  var length: Int
  /// The number of bytes of the content; none where it is not a number that one could have.
  var contentLength: Int?
  /// The number of bytes of the content, as it is written.
  var writtenLength: String
  /// The address of the content.
  var address: String?
  /// The media type that is noted.
  var mediaType: MediaType?
  /// The time of capture as ISO 8601 has it.
  var date: String?
  /// Whether the content is what a server sent, with the head of HTTP.
  var mayBeHTTP = false

  /// Reads a number of bytes; none where it is negative or more than one could have.
  static func length(_ written: String) -> Int? {
    guard !written.isEmpty, written.utf8.count < 18,
      written.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(written)
  }
}
