/// A number at a token, in digits or in words: `21`, `1,500`, `3.5 million`, `twenty-one`,
/// `a hundred`, `two and a half`.
struct TimeNumber {
  /// How much it is.
  private(set) var value: Double
  /// The index behind its last token.
  private(set) var end: Int

  /// Reads the longest number that begins at a token; none where none does.
  init?(at start: Int, in tokens: Tokens, before limit: Int) {
    let first = tokens[start]
    if first.kind == .number {
      guard let value = Self.digits(first.folded) else { return nil }
      self.value = value
      end = start + 1
      takeFraction(tokens, limit)
    } else if first.kind == .word, let below = Self.belowHundred(start, tokens, limit) {
      (value, end) = below
    } else if first.folded == "a" || first.folded == "half", start + 1 < limit,
      let scale = TimeWords.scales[tokens[start + 1].folded]
    {
      value = first.folded == "a" ? scale : scale / 2
      end = start + 2
    } else {
      return nil
    }
    takeScales(tokens, limit)
    takeHalf(tokens, limit)
  }

  /// `twenty`, `twenty-one`, `twenty one`.
  private static func belowHundred(_ start: Int, _ tokens: Tokens, _ limit: Int)
    -> (Double, Int)?
  {
    guard let number = TimeWords.cardinals[tokens[start].folded] else { return nil }
    guard number >= 20 else { return (Double(number), start + 1) }
    var next = start + 1
    if next < limit, tokens[next].isHyphen { next += 1 }
    guard next < limit, let ones = TimeWords.cardinals[tokens[next].folded], ones < 10 else {
      return (Double(number), start + 1)
    }
    return (Double(number + ones), next + 1)
  }

  /// `hundred`, `million`, and `and fifty-six` behind a hundred.
  private mutating func takeScales(_ tokens: Tokens, _ limit: Int) {
    var scales = 0
    while end < limit, scales < 3, let scale = TimeWords.scales[tokens[end].folded] {
      value *= scale
      end += 1
      scales += 1
      let next = end < limit && tokens[end].folded == "and" ? end + 1 : end
      if scale >= 100, next < limit, tokens[next].kind == .word,
        let (rest, behind) = Self.belowHundred(next, tokens, limit)
      {
        value += rest
        end = behind
      }
    }
  }

  /// `and a half`, `-and-a-half`.
  private mutating func takeHalf(_ tokens: Tokens, _ limit: Int) {
    var index = end
    for word in ["and", "a", "half"] {
      if index < limit, tokens[index].isHyphen { index += 1 }
      guard index < limit, tokens[index].folded == word else { return }
      index += 1
    }
    value += 0.5
    end = index
  }

  /// `2 1/2`, and `½` written behind the number.
  private mutating func takeFraction(_ tokens: Tokens, _ limit: Int) {
    if end + 2 < limit, tokens[end].followsSpace, tokens[end].folded == "1",
      tokens[end + 1].folded == "/", tokens[end + 2].folded == "2"
    {
      value += 0.5
      end += 3
    }
  }

  /// Reads `21`, `1,500` or `3.5`; none for `30.05.2018`.
  private static func digits(_ folded: String) -> Double? {
    var value = 0.0
    var fraction = 0.0
    var weight = 1.0
    var periods = 0
    for byte in folded.utf8 {
      switch byte {
      case 0x30...0x39:
        if periods == 0 {
          value = value * 10 + Double(byte & 0x0F)
        } else {
          weight /= 10
          fraction += Double(byte & 0x0F) * weight
        }
      case UInt8(ascii: "."): periods += 1
      case UInt8(ascii: ","): continue
      default: return nil
      }
    }
    guard periods <= 1 else { return nil }
    // Thousandths at most, so that sums of tenths print as written.
    return fraction == 0 ? value : ((value + fraction) * 1_000).rounded() / 1_000
  }
}

extension TimeNumber {
  /// `nineteen eighty-four`, `twenty ten`: the years of two numbers; none elsewhere.
  static func year(at start: Int, in tokens: Tokens, before limit: Int) -> (value: Int, end: Int)? {
    guard let century = TimeWords.cardinals[tokens[start].folded], (15...20).contains(century),
      start + 1 < limit, let (rest, end) = belowHundred(start + 1, tokens, limit), rest >= 10
    else { return nil }
    // `twenty fifteen-year-olds`, `twenty ten minutes`.
    guard end == limit || !tokens[end].isHyphen && !TimeWords.isUnit(tokens[end].folded) else {
      return nil
    }
    return (century * 100 + Int(rest), end)
  }

  /// `twenty-first`, `thirty first`: the ordinals of two words; none elsewhere.
  static func compoundOrdinal(at start: Int, in tokens: Tokens, before limit: Int)
    -> (value: Int, end: Int)?
  {
    guard let tens = TimeWords.cardinals[tokens[start].folded], tens >= 20 else { return nil }
    var next = start + 1
    if next < limit, tokens[next].isHyphen { next += 1 }
    guard next < limit, let ones = TimeWords.ordinals[tokens[next].folded], ones < 10 else {
      return nil
    }
    return (tens + ones, next + 1)
  }
}

extension Token {
  /// Whether it is a hyphen or a dash.
  var isHyphen: Bool {
    guard kind == .mark || kind == .symbol else { return false }
    return switch folded {
    case "-", "–", "—", "‑", "−", "‐": true
    default: false
    }
  }
}
