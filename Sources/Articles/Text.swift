/// The words of an article as it was read: UTF-8 bytes that are never changed afterwards.
package struct Text: Sendable {
  /// The bytes, valid UTF-8.
  package let utf8: [UInt8]
  private let codePoints: CodePointIndex

  /// Keeps `string` as bytes; takes time in proportion to its length.
  package init(_ string: String) {
    self.init(validUTF8: Array(string.utf8))
  }

  /// Keeps bytes that the caller knows to be valid UTF-8.
  package init(validUTF8 bytes: [UInt8]) {
    utf8 = bytes
    codePoints = CodePointIndex(bytes)
  }

  /// The number of bytes.
  package var count: Int { utf8.count }

  /// The stretch that is the whole text.
  package var range: TextRange { TextRange(0, utf8.count) }

  /// The number of Unicode code points.
  package var codePointCount: Int { codePoints.count(before: utf8.count, in: utf8) }

  /// Makes a string of one stretch.
  package subscript(range: TextRange) -> String {
    String(decoding: utf8[range.start..<range.end], as: UTF8.self)
  }

  /// Counts the Unicode code points before a byte offset, in constant time.
  package func codePointOffset(of byteOffset: Int) -> Int {
    codePoints.count(before: byteOffset, in: utf8)
  }

  /// Finds the byte offset of a code point; takes time in the logarithm of the length.
  package func byteOffset(ofCodePoint offset: Int) -> Int {
    codePoints.byteOffset(of: offset, in: utf8)
  }
}

/// How many code points lie before each block of a text's bytes.
private struct CodePointIndex: Sendable {
  private static let block = 64
  /// One sum a block; empty where every byte is a code point of its own.
  private var sums: [Int] = []

  init(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    sums.reserveCapacity(bytes.count / Self.block + 1)
    var sum = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.block == 0 { sums.append(sum) }
      if startsCodePoint(byte) { sum += 1 }
    }
  }

  func count(before byteOffset: Int, in bytes: [UInt8]) -> Int {
    guard !sums.isEmpty else { return byteOffset }
    let block = min(byteOffset / Self.block, sums.count - 1)
    return bytes[block * Self.block..<byteOffset]
      .reduce(sums[block]) { $0 + (startsCodePoint($1) ? 1 : 0) }
  }

  func byteOffset(of codePoint: Int, in bytes: [UInt8]) -> Int {
    guard !sums.isEmpty else { return min(codePoint, bytes.count) }
    var low = 0
    var high = sums.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sums[middle] <= codePoint { low = middle } else { high = middle }
    }
    var offset = low * Self.block
    var left = codePoint - sums[low]
    while offset < bytes.count {
      if startsCodePoint(bytes[offset]) {
        if left == 0 { return offset }
        left -= 1
      }
      offset += 1
    }
    return bytes.count
  }
}

private func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
