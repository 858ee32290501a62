/// A body out of the chunks it was sent in (RFC 9112, section 7.1).
struct Chunks {
  /// The bytes of all chunks, as far as they could be had.
  private(set) var bytes: [UInt8] = []
  /// Whether the last chunk is missing, or one is wrong or cut off.
  private(set) var isBroken = false

  /// Puts the chunks together; none where the first one is wrong: the body is not in chunks.
  ///
  /// Many who note `Transfer-Encoding: chunked` have undone it. Behind a wrong chunk nothing is
  /// taken, as web browsers do.
  init?(_ body: ArraySlice<UInt8>) {
    var rest = body
    bytes.reserveCapacity(body.count)
    while true {
      guard let size = Self.takeSize(from: &rest) else {
        if rest.startIndex == body.startIndex { return nil }
        isBroken = true
        return
      }
      if size == 0 { return }
      bytes += rest.prefix(size)
      isBroken = rest.count < size
      if isBroken { return }
      rest = rest.dropFirst(size)
      if rest.first == UInt8(ascii: "\r") { rest.removeFirst() }
      if rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
    }
  }

  /// Takes a line with a size; none, and nothing taken, where there is another.
  private static func takeSize(from rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || isLetterDigit($0) }
    guard !digits.isEmpty, digits.count <= 15,
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    var behind = rest[digits.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }
    // No extension of a chunk is that long.
    if behind.first == UInt8(ascii: ";") {
      behind = behind[(behind.prefix(4_096).firstIndex(of: 0x0A) ?? behind.endIndex)...]
    }
    if behind.first == UInt8(ascii: "\r") { behind.removeFirst() }
    guard behind.first == UInt8(ascii: "\n") else { return nil }
    rest = behind.dropFirst()
    return size
  }

  private static func isLetterDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
  }
}
