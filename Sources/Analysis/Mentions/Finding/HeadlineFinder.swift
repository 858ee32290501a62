internal import Articles

/// Finds names where capitals say little: in headlines, and in lines of capitals.
///
/// A name needs support there: the running text has it, a list has it, or it is no common word.
struct HeadlineFinder {
  let words: WordTable
  /// The keys of the names of the running text.
  let known: Set<String>
  /// The first words of those keys.
  private let beginnings: Set<String>
  private let finder: NameFinder
  private static let longest = 8

  init(words: WordTable, supportedBy names: [NameSpan]) {
    self.words = words
    known = Set(names.map { words.key($0.tokens) })
    beginnings = Set(names.map { words.tokens[$0.tokens.lowerBound].folded })
    finder = NameFinder(words: words)
  }

  /// Finds the names of a sentence, in the order of the text.
  func names(in sentence: Range<Int>, number: Int) -> [NameSpan] {
    var names: [NameSpan] = []
    var index = sentence.lowerBound
    var title: Range<Int>?
    while index < sentence.upperBound {
      var span: NameSpan?
      if let end = knownEnd(from: index, in: sentence) {
        span = NameSpan(tokens: index..<end, sentence: number)
      } else if let phrase = finder.phrase(at: index, in: sentence) {
        span = NameSpan(tokens: phrase.tokens, sentence: number, listed: phrase.listed)
      } else if let end = nameEnd(from: index, in: sentence) {
        span = NameSpan(tokens: index..<end, sentence: number)
      }
      guard var found = span else {
        let isTitle = !words.flags(index).isDisjoint(with: [.title, .honorific])
        title = isTitle ? index..<index + 1 : nil
        index += 1
        continue
      }
      found.isInHeadline = true
      found.title = title
      title = nil
      names.append(found)
      index = found.tokens.upperBound
    }
    return names
  }

  private func knownEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    guard beginnings.contains(words.tokens[start].folded),
      words.tokens[start].isCapitalised || words.tokens[start].casing == .mixed
    else { return nil }
    let limit = min(sentence.upperBound, start + Self.longest)
    for end in stride(from: limit, to: start, by: -1) where known.contains(words.key(start..<end)) {
      // One common word is a name in the headline only where it cannot be the plain word.
      let isPlainWord = end == start + 1 && words.word(start).lower > 0
      if !isPlainWord { return end }
    }
    return nil
  }

  /// Where a stretch of words that are not common, or are listed names, ends.
  private func nameEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    guard isNameLike(start, in: sentence) else { return nil }
    var end = start + 1
    while end < sentence.upperBound {
      if isNameLike(end, in: sentence), words.tokens[end].followsSpace,
        !breaks(end - 1, before: end)
      {
        end += 1
      } else if words.flags(end).contains(.particle), end + 1 < sentence.upperBound,
        words.tokens[end].casing == .lower, isNameLike(end + 1, in: sentence)
      {
        end += 2
      } else if words.flags(end - 1).contains(.given), words.flags(end).contains(.surname),
        words.tokens[end].followsSpace, words.tokens[end].isCapitalised
      {
        end += 1
      } else if words.tokens[end].isCapitalised, words.tokens[end].followsSpace,
        !words.flags(end).isDisjoint(with: .head), words.flags(end - 1).isDisjoint(with: .given)
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func breaks(_ last: Int, before next: Int) -> Bool {
    let flags = words.flags(last)
    return !flags.isDisjoint(with: [.group, .place])
      && flags.isDisjoint(with: [.given, .surname])
  }

  private func isNameLike(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard finder.startsName(index, in: sentence) else { return false }
    let flags = words.flags(index)
    if !flags.isDisjoint(with: [.function, .pronoun, .calendar, .term, .title, .honorific]) {
      return false
    }
    if flags.contains(.common) {
      return words.word(index).capitalInside > 0 && words.word(index).lower == 0
        || (flags.contains(.given) && index + 1 < sentence.upperBound
          && words.flags(index + 1).contains(.surname)
          && !words.flags(index + 1).contains(.common))
    }
    return true
  }
}
