internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The first offset of a byte, from one on.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The first offset of a word of small letters or signs, from one on.
  func offset(ofWord word: StaticString, from start: Int) -> Int? {
    let behind = word.utf8CodeUnitCount - 1
    var from = start + behind
    while let last = offset(of: word.utf8Start[behind], from: from) {
      if holds(word, at: last - behind) { return last - behind }
      from = last + 1
    }
    return nil
  }

  /// Whether a word of small letters stands at an offset, whatever its case there.
  func holds(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where self[start + index].lowercased != word.utf8Start[index] {
      return false
    }
    return true
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital; any other byte is itself.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Whether it is a letter of ASCII.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
