/// A way in which a server presses what it sends.
enum ContentCoding: Equatable {
  case gzip, deflate
  /// One that cannot be undone here, by its name.
  case other(String)

  /// Reads the value of a `Content-Encoding` header: the codings in the order they were applied.
  ///
  /// More than three are no page.
  static func all(in written: String) -> [ContentCoding] {
    written.split(separator: ",").prefix(4).compactMap { name in
      switch String(name.drop(while: \.isWhitespace)).lowercased().split(separator: " ").first {
      case "gzip", "x-gzip": .gzip
      case "deflate": .deflate
      case nil, "identity", "none", "utf-8", "binary", "7bit", "8bit": nil
      case "br": .other("Brotli")
      case "zstd": .other("Zstandard")
      case let name?: .other("“\(name)”")
      }
    }
  }

  /// Undoes all codings that a head names, the last one first.
  ///
  /// - Throws: `unsupported` where one cannot be undone, `tooLarge` where too much comes out,
  ///   `damaged` where nothing does.
  static func undoing(
    all head: MessageHead, of bytes: [UInt8], limit: Int
  ) throws(ReadingError.Problem) -> (bytes: [UInt8], flaw: ReadingError.Problem?) {
    let codings = head.values(of: "Content-Encoding").flatMap(all)
    guard codings.count < 4 else { throw .unsupported(format: "content in four codings") }
    var bytes = bytes
    var flaw: ReadingError.Problem?
    for coding in codings.reversed() where !bytes.isEmpty {
      let decoded = try coding.decoding(bytes, limit: limit)
      bytes = decoded.bytes
      flaw = flaw ?? decoded.flaw
    }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return (bytes, flaw)
  }

  /// Undoes the coding; bytes that are not in it stay as they are.
  ///
  /// Many who note a coding have undone it before.
  ///
  /// - Throws: `unsupported` where it cannot be undone, `tooLarge` where too much comes out.
  func decoding(
    _ bytes: [UInt8], limit: Int
  ) throws(ReadingError.Problem) -> (bytes: [UInt8], flaw: ReadingError.Problem?) {
    let inflation: Inflation
    switch self {
    case .gzip:
      guard GzipHeader.stands(in: bytes, at: 0) else { return (bytes, nil) }
      inflation = Inflation(bytes, as: .gzip, limit: limit)
    case .deflate:
      // The name means zlib; some servers send what zlib wraps.
      let isWrapped =
        bytes.count > 1 && bytes[0] & 15 == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
      inflation = Inflation(bytes, as: isWrapped ? .zlib : .raw, limit: limit)
      if case .damaged = inflation.problem, BinarySigns.problem(of: bytes) == nil {
        return (bytes, nil)
      }
    case .other(let name):
      guard BinarySigns.problem(of: bytes) != nil else { return (bytes, nil) }
      throw .unsupported(format: "content in the coding \(name)")
    }
    if case .tooLarge = inflation.problem { throw .tooLarge(limit: limit) }
    if inflation.bytes.isEmpty, let problem = inflation.problem { throw problem }
    return (inflation.bytes, inflation.problem)
  }
}
