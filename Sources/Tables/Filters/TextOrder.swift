/// How filters compare words: without regard to case and to the shape of quotation marks.
///
/// Digits compare by their number, so that `kim:3.2` stands before `kim:3.10`; all else compares by
/// its UTF-8 bytes, which is the order of code points and the same on every machine. Dates written
/// year first are in the order of time.
struct FoldedText: Hashable {
  /// The UTF-8 bytes of the text in small letters with straight quotation marks.
  let bytes: [UInt8]

  init(_ text: String) {
    var text = text
    let ascii: [UInt8]? = text.withUTF8 { source in
      guard source.allSatisfy({ $0 < 0x80 }) else { return nil }
      return source.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
    bytes = ascii ?? Self.fold(text)
  }

  private static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        continue
      }
      switch scalar {
      case "’", "‘", "ʼ": folded.append(UInt8(ascii: "'"))
      case "“", "”": folded.append(UInt8(ascii: "\""))
      case "\u{A0}", "\u{202F}": folded.append(UInt8(ascii: " "))
      case "\u{AD}": continue
      default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return folded
  }
}

extension FoldedText: Comparable {
  static func < (left: FoldedText, right: FoldedText) -> Bool {
    let (a, b) = (left.bytes, right.bytes)
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      guard isDigit(a[i]), isDigit(b[j]) else {
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
        continue
      }
      let first = number(in: a, at: i)
      let second = number(in: b, at: j)
      if first.count != second.count { return first.count < second.count }
      if let differing = zip(first, second).first(where: { $0 != $1 }) {
        return differing.0 < differing.1
      }
      i = first.endIndex
      j = second.endIndex
    }
    let (restOfLeft, restOfRight) = (a.count - i, b.count - j)
    if restOfLeft != restOfRight { return restOfLeft < restOfRight }
    // Equal but for leading zeros.
    return a.lexicographicallyPrecedes(b)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The digits of a number without its leading zeros.
  private static func number(in bytes: [UInt8], at start: Int) -> ArraySlice<UInt8> {
    var first = start
    while first < bytes.count, bytes[first] == UInt8(ascii: "0") { first += 1 }
    var end = first
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return bytes[first..<end]
  }
}

/// Words to look for in many texts; a search takes time linear in the text (Knuth, Morris, Pratt).
struct Needle: Hashable {
  private let bytes: [UInt8]
  /// By offset: how long a start of the needle ends there.
  private let borders: [Int]

  init(_ text: FoldedText) {
    bytes = text.bytes
    var borders = [Int](repeating: 0, count: bytes.count)
    var matched = 0
    for offset in bytes.indices.dropFirst() {
      while matched > 0, bytes[offset] != bytes[matched] { matched = borders[matched - 1] }
      if bytes[offset] == bytes[matched] { matched += 1 }
      borders[offset] = matched
    }
    self.borders = borders
  }

  func isFound(in text: FoldedText) -> Bool {
    guard !bytes.isEmpty else { return true }
    var matched = 0
    for byte in text.bytes {
      while matched > 0, byte != bytes[matched] { matched = borders[matched - 1] }
      if byte == bytes[matched] { matched += 1 }
      if matched == bytes.count { return true }
    }
    return false
  }
}
