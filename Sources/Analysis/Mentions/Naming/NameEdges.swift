/// Where a name begins and ends: without marks around it, forms of address before it, and a
/// possessive ending behind it.
struct NameEdges {
  let words: WordTable

  /// The names that a stretch holds: parted where a bracket or a quotation mark has no partner in
  /// it, and without what belongs to no name.
  func names(in stretch: Range<Int>, type: EntityType) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = stretch.lowerBound
    for border in borders(in: stretch) + [stretch.upperBound] {
      if let name = trimmed(start..<border, type: type) { names.append(name) }
      start = border + 1
    }
    return names
  }

  /// The marks at which a stretch falls apart.
  private func borders(in stretch: Range<Int>) -> [Int] {
    var borders: [Int] = []
    var open: [(closer: String, index: Int)] = []
    for index in stretch where words.tokens[index].kind == .mark {
      let mark = words.tokens[index].folded
      if mark == open.last?.closer {
        open.removeLast()
      } else if mark == ";" || Self.closers.contains(mark) {
        borders.append(index)
      } else if let closer = Self.pairs[mark], words.tokens[index].followsSpace {
        open.append((closer, index))
      } else if mark == "\"" {
        borders.append(index)
      }
    }
    return (borders + open.map(\.index)).sorted()
  }

  private static let pairs = ["(": ")", "[": "]", "“": "”", "\"": "\""]
  private static let closers: Set<String> = [")", "]", "”"]

  private func trimmed(_ stretch: Range<Int>, type: EntityType) -> Range<Int>? {
    var name = stretch
    // `McDonald’s` is a name, `Lowe’s` is not.
    let mayOwn = type == .person || type == .location
    while let last = name.last,
      isOuterMark(last) || mayOwn && words.tokens[last].folded == "'s"
    {
      name = name.lowerBound..<last
    }
    while let first = name.first, isOuterMark(first) { name = first + 1..<name.upperBound }
    if type == .person {
      while name.count > 1, Self.address.contains(words.tokens[name.lowerBound].folded) {
        name = name.lowerBound + 1..<name.upperBound
      }
      while name.count > 1, Self.honours.contains(words.tokens[name.upperBound - 1].folded),
        words.tokens[name.upperBound - 1].casing == .upper
      {
        name = name.lowerBound..<name.upperBound - 1
      }
    }
    return name.isEmpty ? nil : name
  }

  private static let address: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "messrs", "messrs.", "dr", "dr.", "prof", "prof.",
    "sen.", "rep.", "gov.", "cllr", "cllr.", "sgt.", "lt.", "col.", "gen.", "capt.", "maj.", "rev.",
  ]

  /// Honours and offices behind a name: `Edith Lowe MBE`.
  private static let honours: Set<String> = [
    "mbe", "obe", "cbe", "kbe", "dbe", "mp", "msp", "mep", "qc", "kc", "md",
  ]

  /// The capitalised titles, honorifics and offices that stand right before a name.
  func title(before name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    var start = name.lowerBound
    while start > sentence.lowerBound, isTitle(start - 1) { start -= 1 }
    return start < name.lowerBound ? start..<name.lowerBound : nil
  }

  private func isOuterMark(_ index: Int) -> Bool {
    words.tokens[index].kind == .mark && !Self.ends.contains(words.tokens[index].folded)
  }

  /// Marks that may end a name: `Yahoo!`, and the period of an abbreviation.
  private static let ends: Set<String> = ["!", "?", "."]

  private func isTitle(_ index: Int) -> Bool {
    words.tokens[index].isCapitalised
      && !words.flags(index).isDisjoint(with: [.title, .honorific, .titlePart])
  }
}
