import Articles

/// A word, number or mark of a line, with its small-letter form hashed so that no string is made.
struct LineWord {
  /// What its characters are.
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let word = Traits(rawValue: 1)
    static let number = Traits(rawValue: 2)
    static let capitalised = Traits(rawValue: 4)
    /// Two or more letters, all capitals.
    static let upper = Traits(rawValue: 8)
  }

  let range: TextRange
  let key: UInt64
  let traits: Traits

  var isWord: Bool { traits.contains(.word) }
  var isCapitalised: Bool { traits.contains(.capitalised) }

  /// The number that stands for a word written in small letters, or for a mark.
  static func key(of word: some StringProtocol) -> UInt64 { key(of: word.utf8) }

  /// The same for the bytes of a word.
  static func key(of bytes: some Collection<UInt8>) -> UInt64 {
    var hash = Hash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// FNV-1a, 64 bits: two different words of a text meet with a chance of about 1 in 10^12.
  private struct Hash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  /// Reads the word or mark at an offset where no white space stands.
  fileprivate init(at start: Int, of bytes: UnsafeBufferPointer<UInt8>, before limit: Int) {
    var hash = Hash()
    let markLength = Self.markLength(bytes, at: start, before: limit)
    guard markLength == 0 else {
      for offset in start..<start + markLength { hash.add(bytes[offset]) }
      self.init(range: TextRange(start, start + markLength), key: hash.value, traits: [])
      return
    }
    var offset = start
    var (letters, capitals) = (0, 0)
    while offset < limit {
      let byte = bytes[offset]
      switch byte {
      case 0x61...0x7A: letters += 1
      case 0x41...0x5A: (letters, capitals) = (letters + 1, capitals + 1)
      case 0x30...0x39: break
      default:
        let joiner = Self.joinerLength(bytes, at: offset, before: limit)
        if joiner > 0 {
          hash.add(joiner == 3 ? UInt8(ascii: "'") : byte)
          offset += joiner
          continue
        }
        guard byte >= 0x80, Self.markLength(bytes, at: offset, before: limit) == 0,
          !Self.mayBeSpace(bytes, at: offset, before: limit)
        else {
          self.init(start, offset, hash.value, letters, capitals, bytes[start])
          return
        }
        letters += byte >= 0xC0 ? 1 : 0
        // The capitals of Latin-1 and Latin Extended-A that start names such as Émile or Łódź.
        let next = offset + 1 < limit ? bytes[offset + 1] : 0
        let isCapital = byte == 0xC3 ? next < 0x9F : (0xC4...0xC5).contains(byte) && next & 1 == 0
        capitals += isCapital ? 1 : 0
      }
      hash.add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      offset += 1
    }
    self.init(start, limit, hash.value, letters, capitals, bytes[start])
  }

  private init(
    _ start: Int, _ end: Int, _ key: UInt64, _ letters: Int, _ capitals: Int, _ first: UInt8
  ) {
    var traits: Traits = letters > 0 ? .word : .number
    if (0x41...0x5A).contains(first) || (first >= 0xC3 && capitals > 0) {
      traits.insert(.capitalised)
    }
    if capitals >= 2 && capitals == letters { traits.insert(.upper) }
    self.init(range: TextRange(start, end), key: key, traits: traits)
  }

  private init(range: TextRange, key: UInt64, traits: Traits) {
    self.range = range
    self.key = key
    self.traits = traits
  }

  /// The length of a mark; 0 where a letter or digit stands.
  private static func markLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before limit: Int
  ) -> Int {
    switch bytes[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 0
    case 0..<0x80: 1
    case 0xC2: min(2, limit - offset)
    case 0xE2: min(3, limit - offset)
    case 0xF0...: min(4, limit - offset)
    default: 0
    }
  }

  /// Whether a character beyond U+0FFF may be white space: those of U+1000 and U+3000, the BOM.
  private static func mayBeSpace(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before limit: Int
  ) -> Bool {
    guard offset + 2 < limit else { return false }
    return switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true
    default: false
    }
  }

  /// The length of an apostrophe or hyphen between two letters; 0 where none stands.
  private static func joinerLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before limit: Int
  ) -> Int {
    let length: Int
    switch bytes[offset] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): length = 1
    case 0xE2:
      guard offset + 2 < limit, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 else {
        return 0
      }
      length = 3
    default: return 0
    }
    guard offset + length < limit else { return 0 }
    let next = bytes[offset + length]
    let isLetter =
      (0x41...0x5A).contains(next & 0xDF) || (0xC3...0xE1).contains(next)
      || (0xE3...0xEF).contains(next)
    return isLetter ? length : 0
  }
}

extension Text {
  /// Splits a stretch into words and marks, at most so many.
  func lineWords(in range: TextRange, atMost most: Int = 96) -> [LineWord] {
    var words: [LineWord] = []
    words.reserveCapacity(min(most, range.length / 5 + 4))
    utf8.withUnsafeBufferPointer { bytes in
      var offset = range.start
      while offset < range.end, words.count < most {
        let byte = bytes[offset]
        if byte <= 0x20 || byte >= 0x80, let length = spaceLength(at: offset) {
          offset += length
          continue
        }
        let word = LineWord(at: offset, of: bytes, before: range.end)
        words.append(word)
        offset = word.range.end
      }
    }
    return words
  }
}
