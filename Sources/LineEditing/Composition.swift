extension String {
  /// Joins letters and combining marks to the characters that stand for both (NFC).
  ///
  /// libedit draws a mark of its own nowhere. Knows the Latin, Greek, Cyrillic and Vietnamese
  /// letters, kana and Hangul; marks without such a character stay as they are.
  func composed() -> String {
    guard unicodeScalars.contains(where: { $0.value >= 0x300 }) else { return self }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let last = scalars.last, let one = composition(of: last, and: scalar) {
        scalars[scalars.count - 1] = one
      } else {
        scalars.append(scalar)
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}

/// Finds the one character that is equal to two; none where there is no such character.
func composition(of first: Unicode.Scalar, and second: Unicode.Scalar) -> Unicode.Scalar? {
  if let syllable = hangulSyllable(first, second) { return syllable }
  guard combiningMarks.contains(where: { $0.contains(second.value) }) else { return nil }
  var pair = String(Character(first)).unicodeScalars
  pair.append(second)
  return precomposed[String(pair)]
}

/// The blocks of combining marks that composed characters are made with.
private let combiningMarks: [ClosedRange<UInt32>] = [0x300...0x345, 0x3099...0x309A]

/// The composed characters, found under what they are canonically equal to.
///
/// Swift compares and hashes strings by canonical equivalence (Unicode Standard Annex 15), so a
/// letter with its mark finds the character that stands for both without a table of our own. Of
/// two equal characters the lower one is the composed one.
private let precomposed: [String: Unicode.Scalar] = {
  let blocks: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF, 0x3040...0x30FF,
  ]
  var scalars: [String: Unicode.Scalar] = [:]
  for scalar in blocks.joined().compactMap(Unicode.Scalar.init)
  where scalar.properties.canonicalCombiningClass == .notReordered {
    let text = String(Character(scalar))
    if scalars[text] == nil { scalars[text] = scalar }
  }
  return scalars
}()

/// Composes Hangul by its arithmetic (The Unicode Standard, section 3.12).
private func hangulSyllable(
  _ first: Unicode.Scalar, _ second: Unicode.Scalar
) -> Unicode.Scalar? {
  let (base, vowels, tails) = (UInt32(0xAC00), UInt32(21), UInt32(28))
  switch (first.value, second.value) {
  case (0x1100...0x1112, 0x1161...0x1175):
    let index = (first.value - 0x1100) * vowels + (second.value - 0x1161)
    return Unicode.Scalar(base + index * tails)
  case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first.value - base) % tails == 0:
    return Unicode.Scalar(first.value + (second.value - 0x11A7))
  default: return nil
  }
}
