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
