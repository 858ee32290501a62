internal import CUchardet

extension Encoding {
  /// Guesses by libuchardet, which knows how often letters follow each other in a language.
  ///
  /// None where it does not know, and where the library is not installed.
  init?(guessing bytes: ArraySlice<UInt8>) {
    guard Self.isGuesserLoaded else { return nil }
    var name = [CChar](repeating: 0, count: 64)
    bytes.prefix(Self.looked).withUnsafeBytes { bytes in
      uchardet_guess(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, &name, name.count)
    }
    let written = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    self.init(label: String(decoding: written, as: UTF8.self))
    guard HighBytes(bytes.prefix(Self.looked)).support(self) else { return nil }
  }

  /// The number of bytes that are looked at, from the first; more would not be surer.
  private static let looked = 1 << 18

  private static let isGuesserLoaded = uchardet_load() == 1
}

/// The bytes outside of ASCII, which bear out a guess or not.
private struct HighBytes {
  private var count = 0
  /// How many are followed by another one.
  private var pairs = 0
  /// Whether some are control characters in the encodings of ISO 8859.
  private var hasControls = false

  init(_ bytes: ArraySlice<UInt8>) {
    var wasHigh = false
    for byte in bytes {
      let isHigh = byte >= 0x80
      if isHigh { count += 1 }
      if isHigh && wasHigh { pairs += 1 }
      if isHigh && byte < 0xA0 { hasControls = true }
      wasHigh = isHigh
    }
  }

  /// Whether a text with such bytes may be written in an encoding.
  ///
  /// Measured on pages of 60 to 2,000 characters: of Windows-1252 the library takes one in five
  /// for encodings that nobody has used for long, or for a Latin one of the east.
  func support(_ encoding: Encoding) -> Bool {
    if encoding.isSevenBit { return true }
    if Self.rare.contains(encoding.name) { return false }
    // Words of another script are high bytes throughout, an accent stands alone.
    guard Self.latin.contains(encoding.name) else { return pairs * 2 >= count }
    if encoding.name.hasPrefix("iso-8859-"), hasControls { return false }
    return count >= Self.enough
  }

  /// The number of accents that tell Polish from French.
  private static let enough = 30

  private static let rare: Set<String> = [
    "x-mac-ce", "x-mac-cyrillic", "macintosh", "viscii", "ibm852", "ibm855", "ibm865", "utf-8",
  ]
  private static let latin: Set<String> = [
    "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13", "iso-8859-14",
    "iso-8859-15", "iso-8859-16", "windows-1250", "windows-1254", "windows-1257", "windows-1258",
  ]
}
