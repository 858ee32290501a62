internal import Articles

/// What a token can do as a quotation mark where it stands.
struct MarkShape {
  /// The conventions that are closed only by their own kind.
  enum Family: Int, CaseIterable {
    case double, straightDouble, single, straightSingle, guillemet
  }

  var family: Family
  var mayOpen: Bool
  var mayClose: Bool
  /// The tokens of the mark: two where it is written `''`.
  var length = 1
}

extension MarkShape {
  /// Reads the mark at a token; none where it is an apostrophe, a measure or no mark at all.
  init?(at index: Int, in tokens: Tokens, of paragraph: Range<Int>, bytes: [UInt8]) {
    guard tokens[index].kind == .mark || tokens[index].kind == .symbol else { return nil }
    let glyph = Self.glyph(of: tokens[index], in: bytes)
    guard let glyph else { return nil }
    let isPair = Self.isPair(at: index, glyph, in: tokens, of: paragraph, bytes: bytes)
    let next = index + (isPair ? 2 : 1)
    let before = Self.isFree(before: index, in: tokens, of: paragraph, bytes: bytes)
    let behind = Self.isFree(behind: next, in: tokens, of: paragraph)
    // Only spaces and brackets tell an opening straight mark from a closing one.
    let opens = before && !(behind && next < paragraph.upperBound && !tokens[index].followsSpace)
    switch glyph {
    case _ where isPair:
      self.init(family: .straightDouble, mayOpen: opens, mayClose: !before || behind, length: 2)
    case .openDouble: self.init(family: .double, mayOpen: true, mayClose: !before && behind)
    case .lowDouble: self.init(family: .double, mayOpen: true, mayClose: false)
    case .closeDouble: self.init(family: .double, mayOpen: before && !behind, mayClose: true)
    case .straightDouble:
      if Self.isMeasure(index, in: tokens, of: paragraph) { return nil }
      self.init(family: .straightDouble, mayOpen: opens, mayClose: !before || behind)
    case .openGuillemet, .closeGuillemet:
      self.init(
        family: .guillemet, mayOpen: glyph == .openGuillemet || (before && !behind),
        mayClose: glyph == .closeGuillemet || (!before && behind))
    case .openSingle, .lowSingle:
      if Self.isElision(before: next, in: tokens, of: paragraph) { return nil }
      self.init(family: .single, mayOpen: before && !behind, mayClose: !before && behind)
    case .closeSingle: self.init(family: .single, mayOpen: false, mayClose: !before)
    case .straightSingle:
      if Self.isElision(before: next, in: tokens, of: paragraph) { return nil }
      if Self.isMeasure(index, in: tokens, of: paragraph) { return nil }
      self.init(family: .straightSingle, mayOpen: before && !behind, mayClose: !before)
    }
  }

  /// What a token that looks like a quotation mark is instead, with the tokens that show it; none
  /// where it looks like none, or is one.
  static func lookalike(
    at index: Int, in tokens: Tokens, of paragraph: Range<Int>, bytes: [UInt8]
  ) -> (tokens: Range<Int>, test: RejectedQuotation.Test)? {
    guard tokens[index].kind == .mark || tokens[index].kind == .symbol,
      let glyph = glyph(of: tokens[index], in: bytes)
    else { return nil }
    switch glyph {
    case .openSingle, .lowSingle, .straightSingle, .closeSingle:
      if isFree(before: index, in: tokens, of: paragraph, bytes: bytes),
        isElision(before: index + 1, in: tokens, of: paragraph)
      {
        return (index..<index + 2, .apostrophe)
      }
    case .straightDouble: break
    case .openDouble, .lowDouble, .closeDouble, .openGuillemet, .closeGuillemet: return nil
    }
    guard glyph == .straightSingle || glyph == .straightDouble,
      isMeasure(index, in: tokens, of: paragraph)
    else { return nil }
    return (index - 1..<index + 1, .measure)
  }

  private enum Glyph {
    case openDouble, lowDouble, closeDouble, straightDouble
    case openSingle, lowSingle, closeSingle, straightSingle
    case openGuillemet, closeGuillemet
  }

  private static func glyph(of token: Token, in bytes: [UInt8]) -> Glyph? {
    let start = token.range.start
    switch token.range.length {
    case 1:
      switch bytes[start] {
      case UInt8(ascii: "\""): return .straightDouble
      case UInt8(ascii: "'"), UInt8(ascii: "`"): return .straightSingle
      default: return nil
      }
    case 2:
      switch (bytes[start], bytes[start + 1]) {
      case (0xC2, 0xAB): return .openGuillemet
      case (0xC2, 0xBB): return .closeGuillemet
      default: return nil
      }
    case 3:
      guard bytes[start] == 0xE2, bytes[start + 1] == 0x80 else { return nil }
      switch bytes[start + 2] {
      case 0x98: return .openSingle
      case 0x99: return .closeSingle
      case 0x9A: return .lowSingle
      case 0x9B: return .openSingle
      case 0x9C, 0x9F: return .openDouble
      case 0x9D: return .closeDouble
      case 0x9E: return .lowDouble
      case 0xB9: return .openSingle
      case 0xBA: return .closeSingle
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether two single marks are written in one, as typewriters and wires do for a double one.
  private static func isPair(
    at index: Int, _ glyph: Glyph, in tokens: Tokens, of paragraph: Range<Int>, bytes: [UInt8]
  ) -> Bool {
    guard [.straightSingle, .openSingle, .closeSingle].contains(glyph),
      index + 1 < paragraph.upperBound, !tokens[index + 1].followsSpace
    else { return false }
    return Self.glyph(of: tokens[index + 1], in: bytes) == glyph
  }

  /// Whether a space, a bracket, a dash or another opening mark stands before a token.
  private static func isFree(
    before index: Int, in tokens: Tokens, of paragraph: Range<Int>, bytes: [UInt8]
  ) -> Bool {
    if index == paragraph.lowerBound || tokens[index].followsSpace { return true }
    switch tokens[index - 1].folded {
    case "(", "[", "{", "—", "–", "―", "-", "/", ":", "“", "„", "«": return true
    case "'", "\"":
      // A mark behind an opening mark opens too: `"'Yes,' he said"`.
      return index - 1 == paragraph.lowerBound || tokens[index - 1].followsSpace
    default: return false
    }
  }

  /// Whether a space, a closing mark or the end stands behind a mark.
  private static func isFree(
    behind index: Int, in tokens: Tokens, of paragraph: Range<Int>
  ) -> Bool {
    guard index < paragraph.upperBound, !tokens[index].followsSpace else { return true }
    return tokens[index].kind == .mark && !openers.contains(tokens[index].folded)
  }

  private static let openers: Set<String> = ["'", "\"", "“", "(", "[", "…", "...", "«", "„", "‚"]

  /// Whether a word that has lost its start stands behind: `’tis`, `’90s`, `’em`.
  private static func isElision(
    before index: Int, in tokens: Tokens, of paragraph: Range<Int>
  ) -> Bool {
    guard index < paragraph.upperBound, !tokens[index].followsSpace else { return false }
    let word = tokens[index]
    if word.kind == .number || word.kind == .mixed {
      let digits = word.folded.utf8.prefix { (0x30...0x39).contains($0) }
      // `’90s` and `’08`, but not `‘21 people’`.
      return digits.count == 2
        && (word.folded.hasSuffix("s") || index + 1 == paragraph.upperBound
          || tokens[index + 1].kind == .mark || digits.first == UInt8(ascii: "0"))
    }
    return elided.contains(word.folded)
  }

  private static let elided: Set<String> = [
    "tis", "twas", "twere", "twill", "em", "til", "till", "cause", "bout", "cos", "cuz", "n",
    "round", "neath", "nother", "gainst", "ere",
  ]

  /// Whether a number stands before the mark in one: `6'2"`, `5' tall`.
  private static func isMeasure(
    _ index: Int, in tokens: Tokens, of paragraph: Range<Int>
  ) -> Bool {
    guard index > paragraph.lowerBound, !tokens[index].followsSpace,
      tokens[index - 1].kind == .number
    else { return false }
    // The second mark of `6'2"`, and any mark between digits.
    if index + 1 < paragraph.upperBound, !tokens[index + 1].followsSpace,
      tokens[index + 1].kind == .number
    {
      return true
    }
    return index - 2 >= paragraph.lowerBound && !tokens[index - 1].followsSpace
      && (tokens[index - 2].folded == "'" || tokens[index - 2].folded == "′")
  }
}
