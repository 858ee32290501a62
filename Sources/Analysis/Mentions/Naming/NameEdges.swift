/// Where a name begins and ends: without marks around it, titles before it, `’s` behind it.
struct NameEdges {
  let words: WordTable

  /// The name without what does not belong to it; none where nothing is left.
  func trimmed(_ tokens: Range<Int>, isPerson: Bool) -> Range<Int>? {
    var name = tokens
    while let last = name.last, isOuterMark(last) || words.tokens[last].folded == "'s" {
      name.removeLast()
    }
    while let first = name.first, isOuterMark(first) { name.removeFirst() }
    if isPerson {
      while name.count > 1, words.flags(name.lowerBound).contains(.honorific),
        startsName(name.lowerBound + 1)
      {
        name.removeFirst()
      }
    }
    return name.isEmpty ? nil : name
  }

  /// The capitalised titles, honorifics and offices that stand right before a name.
  func title(before name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    var start = name.lowerBound
    while start > sentence.lowerBound, isTitle(start - 1) { start -= 1 }
    return start < name.lowerBound ? start..<name.lowerBound : nil
  }

  private func isOuterMark(_ index: Int) -> Bool {
    words.tokens[index].kind == .mark && !Self.closing.contains(words.tokens[index].folded)
  }

  private static let closing: Set<String> = ["!", "?"]

  private func isTitle(_ index: Int) -> Bool {
    words.tokens[index].isCapitalised
      && !words.flags(index).isDisjoint(with: [.title, .honorific, .titlePart])
  }

  private func startsName(_ index: Int) -> Bool {
    words.tokens[index].kind != .mark && words.tokens[index].followsSpace
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
