internal import Articles

/// Counts how two writings of the same words differ.
struct TypographyDifferences {
  /// What became of a sign; the order is that of the report.
  enum Sort: Int, CaseIterable {
    case apostropheStraightened, apostropheCurled, quotationMarkStraightened
    case quotationMarkCurled, apostropheOther, quotationMarkOther, quotationMarkDoubled
    case quotationMarkHalved, dash, ellipsis
    case noBreakSpaceToSpace, spaceToNoBreakSpace, space, invisibleDropped, invisibleAdded, other
  }

  let old: Text
  let new: Text
  private var before: [[TextRange]] = Array(repeating: [], count: Sort.allCases.count)
  private var after: [[TextRange]] = Array(repeating: [], count: Sort.allCases.count)

  init(old: Text, new: Text) {
    self.old = old
    self.new = new
  }

  /// What was counted so far, a line a sort.
  var ignored: [IgnoredDifference] {
    Sort.allCases.filter { !before[$0.rawValue].isEmpty }.map { sort in
      let places = before[sort.rawValue]
      let (one, many, fate) = Self.phrase(sort)
      let what = "\(places.count) \(places.count == 1 ? one : many) \(fate)"
      return IgnoredDifference(
        .typography, what, before: places, after: after[sort.rawValue])
    }
  }

  /// Walks over two writings of the same words, in time linear in their length.
  mutating func count(_ left: TextRange, _ right: TextRange) {
    guard !old.utf8[left.start..<left.end].elementsEqual(new.utf8[right.start..<right.end]) else {
      return
    }
    var (p, q) = (left.start, right.start)
    var lastSign = Typography.Sign.space
    while p < left.end || q < right.end {
      let x = p < left.end ? Typography.sign(at: p, in: old) : (.space, 0)
      let y = q < right.end ? Typography.sign(at: q, in: new) : (.space, 0)
      let (stepX, stepY): (Int, Int)
      switch (x.sign, y.sign) {
      case (.invisible, .invisible):
        (stepX, stepY) = (x.length, y.length)
      case (.invisible, _):
        (stepX, stepY) = (x.length, 0)
        note(.invisibleDropped, p, stepX, q, 0)
      case (_, .invisible):
        (stepX, stepY) = (0, y.length)
        note(.invisibleAdded, p, 0, q, stepY)
      // More dashes on one side are the run of dashes that was drawn otherwise.
      case (.dash, let other) where lastSign == .dash && other != .dash:
        (stepX, stepY) = (x.length, 0)
      case (let one, .dash) where lastSign == .dash && one != .dash:
        (stepX, stepY) = (0, y.length)
      case (.space, _), (_, .space):
        (stepX, stepY) = (blanks(from: p, to: left.end, in: old), blanks(q, right.end))
        if !same(p, stepX, q, stepY) { note(spaces(p, stepX, q, stepY), p, stepX, q, stepY) }
      case (let one, let other) where one == other:
        (stepX, stepY) = (x.length, y.length)
        if !same(p, stepX, q, stepY) { note(sort(of: one, p, stepX, stepY), p, stepX, q, stepY) }
      case (.plain(let one), .plain(let other)) where Self.isOtherCase(one, other):
        // A sentence that begins elsewhere begins with another capital.
        (stepX, stepY) = (x.length, y.length)
      case (.apostrophe, .quotationMark), (.quotationMark, .apostrophe):
        (stepX, stepY) = (x.length, y.length)
        let isDoubled = x.sign == .apostrophe
        note(isDoubled ? .quotationMarkDoubled : .quotationMarkHalved, p, stepX, q, stepY)
      case (.ellipsis, .plain(UInt8(ascii: "."))):
        (stepX, stepY) = (x.length, dots(from: q, to: right.end, in: new))
        note(.ellipsis, p, stepX, q, stepY)
      case (.plain(UInt8(ascii: ".")), .ellipsis):
        (stepX, stepY) = (dots(from: p, to: left.end, in: old), y.length)
        note(.ellipsis, p, stepX, q, stepY)
      default:
        (stepX, stepY) = (0, 0)
      }
      guard stepX > 0 || stepY > 0 else {
        // An accent that is composed in one text and not in the other leads here.
        note(.other, p, left.end - p, q, right.end - q)
        return
      }
      lastSign = stepX > 0 ? x.sign : y.sign
      p += stepX
      q += stepY
    }
  }

  private static func isOtherCase(_ one: UInt8, _ other: UInt8) -> Bool {
    one ^ other == 0x20 && (0x61...0x7A).contains(one | 0x20)
  }

  private func blanks(_ start: Int, _ end: Int) -> Int { blanks(from: start, to: end, in: new) }

  private func blanks(from start: Int, to end: Int, in text: Text) -> Int {
    var offset = start
    while offset < end {
      let (sign, length) = Typography.sign(at: offset, in: text)
      guard sign == .space else { break }
      offset += length
    }
    return offset - start
  }

  private func dots(from start: Int, to end: Int, in text: Text) -> Int {
    var offset = start
    while offset < end, offset < start + 3, text.utf8[offset] == UInt8(ascii: ".") { offset += 1 }
    return offset - start
  }

  private func same(_ p: Int, _ stepX: Int, _ q: Int, _ stepY: Int) -> Bool {
    old.utf8[p..<p + stepX].elementsEqual(new.utf8[q..<q + stepY])
  }

  private func spaces(_ p: Int, _ stepX: Int, _ q: Int, _ stepY: Int) -> Sort {
    let hadOne = old.utf8[p..<p + stepX].contains(0xC2)
    let hasOne = new.utf8[q..<q + stepY].contains(0xC2)
    if hadOne && !hasOne { return .noBreakSpaceToSpace }
    return hasOne && !hadOne ? .spaceToNoBreakSpace : .space
  }

  /// Tells straight marks, which are one byte long, from curly ones.
  private func sort(of sign: Typography.Sign, _ p: Int, _ stepX: Int, _ stepY: Int) -> Sort {
    switch (sign, stepX == 1, stepY == 1) {
    case (.apostrophe, false, true): .apostropheStraightened
    case (.apostrophe, true, false): .apostropheCurled
    case (.apostrophe, _, _): .apostropheOther
    case (.quotationMark, false, true): .quotationMarkStraightened
    case (.quotationMark, true, false): .quotationMarkCurled
    case (.quotationMark, _, _): .quotationMarkOther
    case (.dash, _, _): .dash
    default: .other
    }
  }

  private mutating func note(_ sort: Sort, _ p: Int, _ stepX: Int, _ q: Int, _ stepY: Int) {
    before[sort.rawValue].append(TextRange(p, p + stepX))
    after[sort.rawValue].append(TextRange(q, q + stepY))
  }

  private static func phrase(_ sort: Sort) -> (one: String, many: String, fate: String) {
    switch sort {
    case .apostropheStraightened: ("curly apostrophe", "curly apostrophes", "made straight")
    case .apostropheCurled: ("straight apostrophe", "straight apostrophes", "made curly")
    case .quotationMarkStraightened:
      ("curly quotation mark", "curly quotation marks", "made straight")
    case .quotationMarkCurled:
      ("straight quotation mark", "straight quotation marks", "made curly")
    case .apostropheOther: ("apostrophe", "apostrophes", "drawn otherwise")
    case .quotationMarkOther: ("quotation mark", "quotation marks", "drawn otherwise")
    case .quotationMarkDoubled: ("single quotation mark", "single quotation marks", "made double")
    case .quotationMarkHalved: ("double quotation mark", "double quotation marks", "made single")
    case .dash: ("dash", "dashes", "drawn otherwise")
    case .ellipsis: ("ellipsis", "ellipses", "drawn otherwise")
    case .noBreakSpaceToSpace: ("NBSP", "NBSP", "made spaces")
    case .spaceToNoBreakSpace: ("space", "spaces", "made NBSP")
    case .space: ("blank", "blanks", "set otherwise")
    case .invisibleDropped: ("invisible character", "invisible characters", "dropped")
    case .invisibleAdded: ("invisible character", "invisible characters", "added")
    case .other: ("accent or letter", "accents or letters", "encoded otherwise")
    }
  }
}
