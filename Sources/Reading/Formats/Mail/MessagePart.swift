/// A message, or a part of one, and the parts in it (RFC 2046).
struct MessagePart {
  /// The fields at its head.
  let fields: HeaderFields
  /// The media type in small letters.
  let mediaType: String
  /// The encoding of its characters as it is written.
  let charset: String?
  /// Whether it is a file that came with the message.
  let isAttached: Bool
  /// The parts in it; none where it is no `multipart`.
  private(set) var parts: [MessagePart] = []
  private let body: ArraySlice<UInt8>

  /// The number of parts that may lie in each other, and beside each other.
  private static let deepest = 16
  private static let most = 1_000

  /// Reads a message out of its bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.init(bytes, depth: 0)
  }

  private init(_ bytes: ArraySlice<UInt8>, depth: Int) {
    fields = HeaderFields(bytes)
    body = bytes[min(fields.end, bytes.endIndex)...]
    let type = fields.parameters("content-type")
    mediaType = type.value.isEmpty ? "text/plain" : type.value.lowercased()
    charset = type.parameters["charset"]
    let disposition = fields.parameters("content-disposition")
    isAttached = disposition.value.lowercased() == "attachment"
    guard depth < Self.deepest else { return }
    if mediaType.hasPrefix("multipart/"), let boundary = type.parameters["boundary"] {
      parts = Self.pieces(of: body, boundary: boundary).map { MessagePart($0, depth: depth + 1) }
    } else if mediaType == "message/rfc822", !isAttached {
      parts = [MessagePart(content[...], depth: depth + 1)]
    }
  }

  /// The bytes out of their transfer encoding.
  var content: [UInt8] {
    switch fields.parameters("content-transfer-encoding").value.lowercased() {
    case "base64": Base64.decoded(body)
    case "quoted-printable": QuotedPrintable.decoded(body)
    default: Array(body)
    }
  }

  /// The part a person reads: HTML before plain text, the first of each; none where there is none.
  ///
  /// What is attached is none, and of alternatives in other media neither.
  var readable: MessagePart? {
    if parts.isEmpty {
      let isText = Self.readableTypes.contains(mediaType)
      return isText && !isAttached && !content.allSatisfy { $0 <= 0x20 } ? self : nil
    }
    let found = parts.compactMap(\.readable)
    guard mediaType == "multipart/alternative" else { return found.first }
    return found.first { $0.isMarkup } ?? found.first
  }

  /// The number of parts that hold no text of the message: pictures, attached files.
  var asideCount: Int { max(0, leafCount - 1) }

  /// Whether it is a page.
  var isMarkup: Bool { mediaType == "text/html" || mediaType == "application/xhtml+xml" }

  private var leafCount: Int { parts.isEmpty ? 1 : parts.reduce(0) { $0 + $1.leafCount } }

  private static let readableTypes: Set<String> = [
    "text/plain", "text/html", "application/xhtml+xml", "text/markdown",
  ]

  /// Cuts a body at the lines that begin with the boundary; the last piece may have no end.
  private static func pieces(
    of body: ArraySlice<UInt8>, boundary: String
  ) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var offset = body.startIndex
    while offset < body.endIndex, pieces.count < most {
      let lineEnd = body[offset...].firstIndex(of: 0x0A) ?? body.endIndex
      let next = min(lineEnd + 1, body.endIndex)
      if body[offset..<lineEnd].starts(with: mark) {
        if let start { pieces.append(withoutLineEnd(body[start..<offset])) }
        if body[offset..<lineEnd].dropFirst(mark.count).starts(with: Array("--".utf8)) {
          return pieces
        }
        start = next
      }
      offset = next
    }
    if let start, start < body.endIndex { pieces.append(body[start...]) }
    return pieces
  }

  /// The line end before a boundary belongs to the boundary.
  private static func withoutLineEnd(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var piece = piece
    if piece.last == 0x0A { piece.removeLast() }
    if piece.last == 0x0D { piece.removeLast() }
    return piece
  }
}
