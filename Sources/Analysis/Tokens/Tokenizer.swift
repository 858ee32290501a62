internal import Articles

/// Splits stretches of one text into tokens, byte by byte.
struct Tokenizer {
  let text: Text
  private(set) var tokens: [Token] = []

  init(text: Text) {
    self.text = text
  }

  mutating func split(_ range: TextRange) {
    var offset = range.start
    var followsSpace = true
    while offset < range.end {
      if let length = text.spaceLength(at: offset) {
        offset += length
        followsSpace = true
        continue
      }
      let end = tokenEnd(from: offset, before: range.end, followsSpace: followsSpace)
      append(TextRange(offset, end), followsSpace: followsSpace)
      followsSpace = false
      offset = end
    }
  }

  // MARK: Where a token ends

  private func tokenEnd(from start: Int, before limit: Int, followsSpace: Bool) -> Int {
    if !followsSpace, let end = cliticEnd(from: start, before: limit) { return end }
    return switch glyph(at: start).kind {
    case .letter, .digit: wordEnd(from: start, before: limit)
    case .period: periodsEnd(from: start, before: limit)
    case .apostrophe, .joiner, .other: start + glyph(at: start).length
    }
  }

  /// Runs over letters and digits, with the marks that belong inside a word or a number.
  private func wordEnd(from start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let glyph = glyph(at: offset)
      let next = offset + glyph.length
      switch glyph.kind {
      case .letter, .digit, .joiner:
        offset = next
      case .apostrophe:
        if let clitic = cliticStart(behind: start, apostrophe: offset, before: limit) {
          return clitic
        }
        guard next < limit, self.glyph(at: next).kind == .letter else { return offset }
        offset = next
      case .period:
        if let end = abbreviationEnd(from: start, period: offset, before: limit) { return end }
        guard isDigit(at: offset - 1), next < limit, isDigit(at: next) else { return offset }
        offset = next
      case .other:
        guard text.utf8[offset] == UInt8(ascii: ","), isDigit(at: offset - 1),
          hasThreeDigits(from: next, before: limit)
        else { return offset }
        offset = next
      }
    }
    return limit
  }

  /// Where `’s` or `n’t` begins at the end of a word; none where the apostrophe is inside a name.
  private func cliticStart(behind start: Int, apostrophe: Int, before limit: Int) -> Int? {
    if apostrophe - 1 > start, cliticEnd(from: apostrophe - 1, before: limit) != nil {
      return apostrophe - 1
    }
    return cliticEnd(from: apostrophe, before: limit) == nil ? nil : apostrophe
  }

  /// Where a clitic that begins at an offset ends; none where none begins.
  private func cliticEnd(from start: Int, before limit: Int) -> Int? {
    var offset = start
    let isNegation = text.utf8[start] | 0x20 == UInt8(ascii: "n")
    if isNegation { offset += 1 }
    guard offset < limit, glyph(at: offset).kind == .apostrophe else { return nil }
    offset += glyph(at: offset).length
    let first = offset
    while offset < limit, [.letter, .digit].contains(glyph(at: offset).kind) {
      offset += glyph(at: offset).length
      guard offset - first <= 2 else { return nil }
    }
    let tail = text[TextRange(first, offset)].lowercased()
    let known = isNegation ? tail == "t" : Self.clitics.contains(tail)
    return known ? offset : nil
  }

  private static let clitics: Set<String> = ["s", "d", "m", "re", "ve", "ll"]

  /// Keeps the period with `Mr.`, `U.S.`, `J.`; none where it ends a sentence or a plain word.
  private func abbreviationEnd(from start: Int, period: Int, before limit: Int) -> Int? {
    let next = period + 1
    let word = text[TextRange(start, period)].lowercased()
    if Abbreviations.all.contains(word) { return next }
    if Abbreviations.ambiguous.contains(word), glyph(at: start).isUpper { return next }
    if word == "no", startsNumber(after: next, before: limit) { return next }
    let isInitial =
      word.count == 1 && glyph(at: start).kind == .letter
      && (glyph(at: start).isUpper || (next < limit && isLetterWithPeriod(at: next, limit)))
    guard isInitial, word != "i" || (next < limit && isLetterWithPeriod(at: next, limit)) else {
      return nil
    }
    var end = next
    while end < limit, isLetterWithPeriod(at: end, limit) { end += glyph(at: end).length + 1 }
    // `the U.S government`: the last period is forgotten at times.
    if end < limit, glyph(at: end).isUpper {
      let next = end + glyph(at: end).length
      let isLast = next == limit || ![.letter, .digit, .joiner].contains(glyph(at: next).kind)
      if isLast { return next }
    }
    return end
  }

  /// Whether one letter with a period behind it stands here, as inside `U.S.`.
  private func isLetterWithPeriod(at offset: Int, _ limit: Int) -> Bool {
    let glyph = glyph(at: offset)
    let next = offset + glyph.length
    return glyph.kind == .letter && next < limit && text.utf8[next] == UInt8(ascii: ".")
  }

  private func startsNumber(after offset: Int, before limit: Int) -> Bool {
    guard offset < limit, let length = text.spaceLength(at: offset) else { return false }
    return offset + length < limit && isDigit(at: offset + length)
  }

  private func periodsEnd(from start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit, glyph(at: offset).kind == .period { offset += glyph(at: offset).length }
    return offset
  }

  private func isDigit(at offset: Int) -> Bool {
    offset >= 0 && (0x30...0x39).contains(text.utf8[offset])
  }

  private func hasThreeDigits(from offset: Int, before limit: Int) -> Bool {
    offset + 3 <= limit && (offset..<offset + 3).allSatisfy(isDigit)
      && (offset + 3 == limit || !isDigit(at: offset + 3))
  }

  // MARK: What a token is

  private mutating func append(_ range: TextRange, followsSpace: Bool) {
    var letters = 0
    var digits = 0
    var capitals = 0
    var smalls = 0
    var startsWithCapital = false
    var needsFolding = false
    var offset = range.start
    while offset < range.end {
      let glyph = glyph(at: offset)
      switch glyph.kind {
      case .letter:
        if glyph.isUpper {
          capitals += 1
          startsWithCapital = startsWithCapital || offset == range.start
        } else if glyph.isLower {
          smalls += 1
        }
        letters += 1
      case .digit: digits += 1
      default: break
      }
      needsFolding = needsFolding || glyph.isUpper || glyph.length > 1
      offset += glyph.length
    }
    let kind: Token.Kind =
      switch (letters > 0, digits > 0) {
      case (true, true): .mixed
      case (true, false): .word
      case (false, true): .number
      case (false, false): isMark(at: range.start) ? .mark : .symbol
      }
    let casing: Token.Casing =
      switch (capitals, smalls) {
      case (0, 0): .none
      case (0, _): .lower
      case (1, 0): .title
      case (_, 0): .upper
      default: startsWithCapital && capitals == 1 ? .title : .mixed
      }
    let written = text[range]
    tokens.append(
      Token(
        range: range, kind: kind, casing: casing, followsSpace: followsSpace,
        folded: needsFolding ? Self.fold(written) : written,
        startsWithCapital: startsWithCapital))
  }

  private static func fold(_ written: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in written.lowercased().unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200D}", "\u{200C}": continue
      case "’", "‘", "ʼ", "′": folded.append("'")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  private func isMark(at offset: Int) -> Bool {
    let byte = text.utf8[offset]
    if byte < 0x80 { return !"$+<=>^`|~%&@#*".utf8.contains(byte) }
    switch scalar(at: offset).properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .connectorPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  // MARK: One character

  private enum GlyphKind { case letter, digit, apostrophe, period, joiner, other }

  private struct Glyph {
    var kind: GlyphKind
    var length: Int
    var isUpper = false
    var isLower = false
  }

  private func glyph(at offset: Int) -> Glyph {
    let byte = text.utf8[offset]
    switch byte {
    case 0x61...0x7A: return Glyph(kind: .letter, length: 1, isLower: true)
    case 0x41...0x5A: return Glyph(kind: .letter, length: 1, isUpper: true)
    case 0x30...0x39: return Glyph(kind: .digit, length: 1)
    case UInt8(ascii: "'"): return Glyph(kind: .apostrophe, length: 1)
    case UInt8(ascii: "."): return Glyph(kind: .period, length: 1)
    case 0..<0x80: return Glyph(kind: .other, length: 1)
    default: break
    }
    let scalar = scalar(at: offset)
    let length = UTF8.width(scalar)
    switch scalar {
    case "’", "ʼ": return Glyph(kind: .apostrophe, length: length)
    case "…": return Glyph(kind: .period, length: length)
    case "\u{AD}", "\u{200D}", "\u{200C}": return Glyph(kind: .joiner, length: length)
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      return Glyph(kind: .letter, length: length, isUpper: true)
    case .lowercaseLetter: return Glyph(kind: .letter, length: length, isLower: true)
    case .modifierLetter, .otherLetter: return Glyph(kind: .letter, length: length)
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return Glyph(kind: .joiner, length: length)
    case .decimalNumber, .letterNumber: return Glyph(kind: .digit, length: length)
    default: return Glyph(kind: .other, length: length)
    }
  }

  private func scalar(at offset: Int) -> Unicode.Scalar {
    let bytes = text.utf8
    let first = UInt32(bytes[offset])
    func tail(_ step: Int) -> UInt32 { UInt32(bytes[offset + step] & 0x3F) }
    let value: UInt32 =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | tail(1)
      case ..<0xF0: (first & 0x0F) << 12 | tail(1) << 6 | tail(2)
      default: (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
