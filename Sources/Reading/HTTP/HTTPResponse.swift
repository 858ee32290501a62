/// What a server sent, as an archive keeps it: the line with the status, the head and the body.
struct HTTPResponse {
  /// The status, such as 200.
  let status: Int
  /// The fields of the head.
  let head: MessageHead
  /// The body as it was sent, in chunks and pressed.
  let body: ArraySlice<UInt8>

  /// Reads a response; none where the bytes do not start with its status.
  ///
  /// What a server says before it answers (status 100 to 199) is passed over.
  init?(parsing bytes: ArraySlice<UInt8>) {
    var rest = bytes
    for _ in 0..<8 {
      guard let status = Self.status(of: rest) else { return nil }
      let line = rest.prefix(MessageHead.standardLimit)
      let behind = line.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? line.endIndex
      let head = MessageHead(parsing: rest[behind...])
      rest = rest[(behind + head.length)...]
      if (100..<200).contains(status), Self.status(of: rest) != nil { continue }
      (self.status, self.head, body) = (status, head, rest)
      return
    }
    return nil
  }

  /// The media type of the body, where the head names one.
  var mediaType: MediaType? { head["Content-Type"].flatMap { MediaType(parsing: $0) } }

  /// Whether the head says that the body was sent in chunks.
  var isChunked: Bool {
    head.values(of: "Transfer-Encoding").contains { $0.lowercased().contains("chunked") }
  }

  /// Gives the body out of its chunks and its compression.
  ///
  /// - Throws: `unsupported` where it is pressed in another way than gzip or deflate, `tooLarge`
  ///   where more comes out than the limit, `damaged` where nothing does.
  func content(
    limit: Int
  ) throws(ReadingError.Problem) -> (bytes: [UInt8], flaw: ReadingError.Problem?) {
    let bytes: [UInt8]
    var flaw: ReadingError.Problem?
    if isChunked, let chunks = Chunks(body) {
      bytes = chunks.bytes
      if chunks.isBroken {
        flaw = .damaged(kind: "chunked body", detail: "wrong behind \(bytes.count) bytes")
      }
    } else {
      bytes = Array(body)
    }
    let decoded = try ContentCoding.undoing(all: head, of: bytes, limit: limit)
    return (decoded.bytes, flaw ?? decoded.flaw)
  }

  /// The number behind `HTTP/1.1` at the start of some bytes.
  private static func status(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
    let line = bytes.prefix(64).prefix { $0 != 0x0A && $0 != 0x0D }
    let words = line.split(separator: 0x20)
    guard words.count > 1, words[1].count == 3 else { return nil }
    return Int(String(decoding: words[1], as: UTF8.self))
  }
}
