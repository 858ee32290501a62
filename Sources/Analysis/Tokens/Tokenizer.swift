internal import Articles

/// Splits stretches of one text into tokens, byte by byte.
///
/// Words of ASCII letters, which is nearly all of English, take a short way of their own.
struct Tokenizer {
  private let text: Text
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var tokens: [Token] = []

  /// Starts on a text.
  ///
  /// - Parameter bytes: those of the text, for as long as the tokenizer is used.
  init(text: Text, bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
    // English has a token for every five bytes and a half.
    tokens.reserveCapacity(bytes.count / 5)
  }

  mutating func split(_ range: TextRange) {
    var offset = range.start
    var followsSpace = true
    while offset < range.end {
      if bytes[offset] == 0x20 {
        offset += 1
        followsSpace = true
        continue
      }
      if let end = plainWord(from: offset, before: range.end, followsSpace: followsSpace) {
        followsSpace = false
        offset = end
        continue
      }
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

  /// Appends a word of ASCII letters behind which nothing can belong to it, and gives its end.
  ///
  /// None where the word is another, which the rules of `wordEnd` are for.
  private mutating func plainWord(
    from start: Int, before limit: Int, followsSpace: Bool
  ) -> Int? {
    var end = start
    var capitals = 0
    while end < limit {
      let byte = bytes[end]
      guard byte | 0x20 &- 0x61 < 26 else { break }
      capitals += Int(byte >> 5 & 1 ^ 1)
      end += 1
    }
    let length = end - start
    guard length > 0 else { return nil }
    if end < limit {
      switch bytes[end] {
      case 0x80..., 0x30...0x39, UInt8(ascii: "'"): return nil
      case UInt8(ascii: ".") where length <= Self.longestAbbreviation: return nil
      default: break
      }
    }
    let isCapitalised = bytes[start] & 0x20 == 0
    let casing: Token.Casing =
      if capitals == 0 {
        .lower
      } else if capitals == 1, isCapitalised {
        .title
      } else {
        capitals == length ? .upper : .mixed
      }
    tokens.append(
      Token(
        .word, TextRange(start, end), casing: casing, followsSpace: followsSpace,
        startsWithCapital: isCapitalised,
        folded: Folding.fold(ascii: UnsafeBufferPointer(rebasing: bytes[start..<end]))))
    return end
  }

  /// The letters of the longest abbreviation: `approx`, `messrs`.
  private static let longestAbbreviation = 6

  private func glyph(at offset: Int) -> Glyph { Glyph(bytes, at: offset) }

  // MARK: Where a token ends

  private func tokenEnd(from start: Int, before limit: Int, followsSpace: Bool) -> Int {
    if !followsSpace, let end = cliticEnd(from: start, before: limit) { return end }
    let first = glyph(at: start)
    return switch first.kind {
    case .letter, .digit: wordEnd(from: start, before: limit)
    case .period: periodsEnd(from: start, before: limit)
    case .apostrophe, .joiner, .other: start + first.length
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
        // `…` ends any word.
        guard glyph.length == 1 else { return offset }
        if let end = abbreviationEnd(from: start, period: offset, before: limit) { return end }
        guard isDigit(at: offset - 1), next < limit, isDigit(at: next) else { return offset }
        offset = next
      case .other:
        guard bytes[offset] == UInt8(ascii: ","), isDigit(at: offset - 1),
          hasThreeDigits(from: next, before: limit)
        else { return offset }
        offset = next
      }
    }
    return limit
  }

  /// Where `’s` or `n’t` begins at the end of a word; none where the apostrophe is inside a name.
  private func cliticStart(behind start: Int, apostrophe: Int, before limit: Int) -> Int? {
    let before = apostrophe - 1
    if before > start, Folding.small(bytes[before]) == UInt8(ascii: "n"),
      cliticEnd(from: before, before: limit) != nil
    {
      return before
    }
    return cliticEnd(from: apostrophe, before: limit) == nil ? nil : apostrophe
  }

  /// Where a clitic that begins at an offset ends; none where none begins.
  private func cliticEnd(from start: Int, before limit: Int) -> Int? {
    var offset = start
    let isNegation = Folding.small(bytes[start]) == UInt8(ascii: "n")
    if isNegation { offset += 1 }
    guard offset < limit else { return nil }
    let apostrophe = glyph(at: offset)
    guard apostrophe.kind == .apostrophe else { return nil }
    offset += apostrophe.length
    let first = offset
    while offset < limit {
      let glyph = glyph(at: offset)
      guard glyph.kind == .letter || glyph.kind == .digit else { break }
      offset += glyph.length
      guard offset - first <= 2 else { return nil }
    }
    func letter(_ index: Int) -> UInt8 { index < offset ? Folding.small(bytes[index]) : 0 }
    let letters = (first: letter(first), second: letter(first + 1))
    let isKnown = isNegation ? letters == (UInt8(ascii: "t"), 0) : Self.isClitic(letters)
    return isKnown ? offset : nil
  }

  /// Whether small letters are what stands behind an apostrophe: `’s`, `’d`, `’m`, `’re`, `’ve`, `’ll`.
  private static func isClitic(_ letters: (first: UInt8, second: UInt8)) -> Bool {
    switch letters {
    case (UInt8(ascii: "s"), 0), (UInt8(ascii: "d"), 0), (UInt8(ascii: "m"), 0): true
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")): true
    case (UInt8(ascii: "l"), UInt8(ascii: "l")): true
    default: false
    }
  }

  /// Keeps the period with `Mr.`, `U.S.`, `J.`; none where it ends a sentence or a plain word.
  private func abbreviationEnd(from start: Int, period: Int, before limit: Int) -> Int? {
    let next = period + 1
    let first = glyph(at: start)
    let isInitialsNext = next < limit && isLetterWithPeriod(at: next, limit)
    if let word = PackedWord(bytes[start..<period]) {
      let kinds = Abbreviations.kinds(of: word)
      if !kinds.isEmpty {
        if word == Self.number {
          if startsNumber(after: next, before: limit) { return next }
        } else if !kinds.contains(.ambiguous) || first.isUpper {
          return next
        }
      }
      if word == Self.pronoun, !isInitialsNext { return nil }
    }
    guard first.kind == .letter, first.isUpper || isInitialsNext, isOneCharacter(start, period)
    else { return nil }
    var end = next
    while end < limit, isLetterWithPeriod(at: end, limit) { end += glyph(at: end).length + 1 }
    // `the U.S government`: the last period is forgotten at times.
    if end < limit, glyph(at: end).isUpper {
      let next = end + glyph(at: end).length
      if next == limit || !glyph(at: next).isInsideWord { return next }
    }
    return end
  }

  /// `no` is a word, and abbreviates only before a number.
  private static let number = PackedWord("no".utf8)
  /// `I` is a word, and no initial by itself.
  private static let pronoun = PackedWord("i".utf8)

  /// Whether a stretch that begins with a letter is one character, accents included.
  private func isOneCharacter(_ start: Int, _ end: Int) -> Bool {
    if end - start == 1 { return true }
    // A character of several bytes ends with one that is not ASCII.
    return bytes[end - 1] >= 0x80 && text[TextRange(start, end)].count == 1
  }

  /// Whether one letter with a period behind it stands here, as inside `U.S.`.
  private func isLetterWithPeriod(at offset: Int, _ limit: Int) -> Bool {
    let glyph = glyph(at: offset)
    let next = offset + glyph.length
    return glyph.kind == .letter && next < limit && bytes[next] == UInt8(ascii: ".")
  }

  private func startsNumber(after offset: Int, before limit: Int) -> Bool {
    guard offset < limit, let length = text.spaceLength(at: offset) else { return false }
    return offset + length < limit && isDigit(at: offset + length)
  }

  private func periodsEnd(from start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let glyph = glyph(at: offset)
      guard glyph.kind == .period else { break }
      offset += glyph.length
    }
    return offset
  }

  private func isDigit(at offset: Int) -> Bool {
    offset >= 0 && (0x30...0x39).contains(bytes[offset])
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
    var isASCII = true
    var offset = range.start
    while offset < range.end {
      let glyph = glyph(at: offset)
      switch glyph.kind {
      case .letter:
        capitals += glyph.isUpper ? 1 : 0
        smalls += glyph.isLower ? 1 : 0
        letters += 1
      case .digit: digits += 1
      default: break
      }
      isASCII = isASCII && glyph.length == 1
      offset += glyph.length
    }
    let kind: Token.Kind =
      switch (letters > 0, digits > 0) {
      case (true, true): .mixed
      case (true, false): .word
      case (false, true): .number
      case (false, false): isMark(at: range.start) ? .mark : .symbol
      }
    let startsWithCapital = glyph(at: range.start).isUpper
    let casing: Token.Casing =
      switch (capitals, smalls) {
      case (0, 0): .none
      case (0, _): .lower
      case (1, 0): .title
      case (_, 0): .upper
      default: startsWithCapital && capitals == 1 ? .title : .mixed
      }
    let written = UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
    tokens.append(
      Token(
        kind, range, casing: casing, followsSpace: followsSpace,
        startsWithCapital: startsWithCapital,
        folded: isASCII ? Folding.fold(ascii: written) : Folding.fold(written)))
  }

  private func isMark(at offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte < 0x80
      ? !"$+<=>^`|~%&@#*".utf8.contains(byte) : Unicode.Scalar(bytes, at: offset).isMark
  }
}
