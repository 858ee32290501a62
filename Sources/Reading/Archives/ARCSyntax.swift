extension RecordSyntax {
  /// The files of the Internet Archive before WARC, versions 1 and 2.
  static let arc = RecordSyntax(
    noun: "ARC record", starts: { ARCLine($0) != nil },
    head: { bytes in ARCLine(bytes).map(RecordHead.init) })
}

/// The line in front of a record: the address, the server's number, the time, and more.
///
/// `http://coast.example/ 192.0.2.7 20140102030405 text/html 1234`; version 2 has five more words
/// in front of the length.
private struct ARCLine {
  let address: String
  let time: [UInt8]
  let mediaType: MediaType?
  let writtenLength: String
  let length: Int

  /// The number of bytes beyond which no line goes on.
  private static let limit = 1 << 14

  /// Reads the line at the start of some bytes; none where they start with another.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard Self.startsWithScheme(bytes),
      let end = bytes.prefix(Self.limit).firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    var line = bytes[..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let words = line.split(separator: 0x20)
    guard words.count >= 5 else { return nil }
    // An address may hold spaces: the time is found from the right, behind the server's number.
    guard
      let time = (2..<words.count - 1).last(where: {
        Self.isTime(words[$0]) && Self.isServer(words[$0 - 1])
      })
    else { return nil }
    address = words[..<(time - 1)].map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
    self.time = Array(words[time])
    mediaType = MediaType(parsing: String(decoding: words[time + 1], as: UTF8.self))
    writtenLength = String(decoding: words[words.count - 1], as: UTF8.self)
    length = end + 1 - bytes.startIndex
  }

  /// Most lines of a page are refused by their first letters.
  private static func startsWithScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, (0x61...0x7A).contains(first | 0x20),
      let colon = bytes.prefix(32).firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return bytes[..<colon].allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || isDigit($0) || "+-.".utf8.contains($0)
    }
  }

  /// Times have fourteen digits; some crawlers wrote fewer or more.
  private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
    (12...18).contains(word.count) && word.allSatisfy(isDigit)
  }

  private static func isServer(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { isDigit($0) || ".:".utf8.contains($0) || (0x61...0x66).contains($0 | 0x20) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension RecordHead {
  /// Takes over what the line of an ARC record says.
  fileprivate init(_ line: ARCLine) {
    let isDescription = line.address.hasPrefix("filedesc:")
    self.init(
      type: isDescription ? "filedesc" : "response", length: line.length,
      contentLength: RecordHead.length(line.writtenLength), writtenLength: line.writtenLength)
    address = RecordHead.address(line.address)
    mediaType = line.mediaType
    date = Self.time(line.time)
    mayBeHTTP = !isDescription
  }

  /// The digits of a time as ISO 8601 has them.
  private static func time(_ digits: [UInt8]) -> String? {
    guard digits.count >= 14 else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
      + "T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
  }
}
