internal import Articles

/// Finds the stretches of a sentence in running text that may be names, by their capitals.
///
/// A run of capitalised words, with the small words that join them, is gathered first; then
/// `RunSplitter` takes it apart where it holds titles, days, nationalities or several names.
struct NameFinder {
  let words: WordTable

  /// A capitalised word, a listed phrase, or a small word or mark that joins two of them.
  struct Piece {
    var tokens: Range<Int>
    /// The type that a list gives a phrase of several tokens.
    var listed: EntityType?
    var isLink = false
  }

  /// Finds the names of a sentence, in the order of the text.
  func names(in sentence: Range<Int>, number: Int) -> [NameSpan] {
    let splitter = RunSplitter(words: words)
    var names: [NameSpan] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard startsName(index, in: sentence) else {
        index += 1
        continue
      }
      let run = run(from: index, in: sentence)
      names += splitter.names(in: run, of: sentence, number: number)
      index = max(run.last?.tokens.upperBound ?? 0, index + 1)
    }
    return names
  }

  // MARK: Gathering a run

  private func run(from start: Int, in sentence: Range<Int>) -> [Piece] {
    var run: [Piece] = []
    var index = start
    while index < sentence.upperBound {
      if let phrase = phrase(at: index, in: sentence) {
        run.append(phrase)
        index = phrase.tokens.upperBound
      } else if startsName(index, in: sentence), follows(run, index) {
        run.append(Piece(tokens: index..<index + 1))
        index += 1
      } else if let syllable = smallSyllable(at: index, behind: run, in: sentence) {
        run.append(Piece(tokens: syllable))
        index = syllable.upperBound
      } else if let link = link(at: index, behind: run, in: sentence) {
        run.append(Piece(tokens: link, isLink: true))
        index = link.upperBound
      } else {
        break
      }
    }
    while run.last?.isLink == true { run.removeLast() }
    return run
  }

  /// The small second half of a given name: `Quan Jae-min`, where `min` is no common word.
  private func smallSyllable(
    at index: Int, behind run: [Piece], in sentence: Range<Int>
  ) -> Range<Int>? {
    guard run.count > 1, run.last?.isLink == false, run.last?.listed == nil, isHyphen(index),
      index + 1 < sentence.upperBound
    else { return nil }
    let syllable = words.tokens[index + 1]
    guard syllable.kind == .word, syllable.casing == .lower, !syllable.followsSpace,
      syllable.range.length < 6, !words.flags(index - 1).contains(.common),
      syllable.folded == "in" || !KnownNames.isCommon(syllable.folded)
    else { return nil }
    return index..<index + 2
  }

  private func follows(_ run: [Piece], _ index: Int) -> Bool {
    run.isEmpty || run.last?.isLink == true || words.tokens[index].followsSpace
  }

  /// Whether a token has the capital that a name begins with.
  func startsName(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = words.tokens[index]
    guard token.kind == .word || token.kind == .mixed else { return false }
    if token.isCapitalised { return token.folded != "i" }
    if token.casing == .mixed { return !words.flags(index).isDisjoint(with: .listed) }
    return isArabicArticle(index, in: sentence)
  }

  /// The small `al-` of `al-Masri`.
  private func isArabicArticle(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index + 2 < sentence.upperBound else { return false }
    let token = words.tokens[index]
    return (token.folded == "al" || token.folded == "el" || token.folded == "ul")
      && isHyphen(index + 1)
      && words.tokens[index + 2].isCapitalised && !words.tokens[index + 2].followsSpace
  }

  /// The longest listed phrase of several tokens that begins at a token.
  func phrase(at index: Int, in sentence: Range<Int>) -> Piece? {
    guard words.flags(index).contains(.phraseStart), startsName(index, in: sentence) else {
      return nil
    }
    let limit = min(sentence.upperBound, index + 7)
    var end = limit
    while end > index + 1 {
      defer { end -= 1 }
      let last = words.tokens[end - 1]
      guard last.kind != .mark, last.isCapitalised || last.kind != .word || !last.followsSpace
      else { continue }
      guard end == sentence.upperBound || words.tokens[end].followsSpace || !isHyphen(end)
      else { continue }
      if let type = KnownNames.type(of: words.key(index..<end)) {
        return Piece(tokens: index..<end, listed: type)
      }
    }
    return nil
  }

  // MARK: What joins two words of a name

  private func link(at index: Int, behind run: [Piece], in sentence: Range<Int>) -> Range<Int>? {
    guard let last = run.last, !last.isLink else { return nil }
    let before = last.tokens.upperBound - 1
    let token = words.tokens[index]
    switch token.folded {
    case "-", "‐", "‑":
      guard !token.followsSpace else { return nil }
      if isName(index + 1, sentence, spaced: false) { return index..<index + 1 }
      return nil
    case "&":
      return isName(index + 1, sentence, spaced: nil) ? index..<index + 1 : nil
    case ",":
      let next = index + 1
      guard next < sentence.upperBound, words.tokens[next].isCapitalised else { return nil }
      return words.flags(next).isDisjoint(with: [.firmSuffix, .generation])
        ? nil : index..<index + 1
    case "'s":
      return joinsPossessive(before, index, sentence) ? index..<index + 1 : nil
    case "of":
      return ofLink(behind: run, at: index, sentence)
    case "for", "on", "against":
      guard words.flags(before).contains(.organisationHead) else { return nil }
      return reachingName(from: index, sentence)
    case "and":
      return joinsAnd(run, index, sentence) ? index..<index + 1 : nil
    default:
      break
    }
    guard words.flags(index).contains(.particle), token.casing == .lower, token.folded != "y" else {
      return nil
    }
    var end = index + 1
    while end < sentence.upperBound, end < index + 3, words.flags(end).contains(.particle),
      words.tokens[end].casing == .lower, !isArabicArticle(end, in: sentence)
    {
      end += 1
    }
    return isName(end, sentence, spaced: nil) || isArabicArticle(end, in: sentence)
      ? index..<end : nil
  }

  private func isName(_ index: Int, _ sentence: Range<Int>, spaced: Bool?) -> Bool {
    guard index < sentence.upperBound, words.tokens[index].isCapitalised else { return false }
    guard words.tokens[index].kind == .word || words.tokens[index].kind == .mixed else {
      return false
    }
    return spaced.map { $0 == words.tokens[index].followsSpace } ?? true
  }

  private func isHyphen(_ index: Int) -> Bool {
    ["-", "‐", "‑"].contains(words.tokens[index].folded) && !words.tokens[index].followsSpace
  }

  /// A preposition, with `the` behind it, where a capital follows.
  private func reachingName(from index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = index + 1
    if end < sentence.upperBound, words.tokens[end].folded == "the",
      words.tokens[end].casing == .lower
    {
      end += 1
    }
    return isName(end, sentence, spaced: true) ? index..<end : nil
  }

  /// `of` behind a head or a capitalised common noun: `Bank of`, `House of`, but not `Senator of`.
  private func ofLink(behind run: [Piece], at index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard let last = run.last, let reach = reachingName(from: index, sentence) else { return nil }
    let flags = words.flags(last.tokens.upperBound - 1)
    if last.listed == .organisation || last.listed == .event { return nil }
    if !flags.isDisjoint(with: [.calendar, .group, .place, .firmSuffix]) { return nil }
    if !flags.isDisjoint(with: [.title, .honorific]), !flags.contains(.organisationHead) {
      let rank = words.tokens[reach.upperBound].folded
      return Self.offices.contains(rank) && last.listed == nil ? reach : nil
    }
    guard last.listed == nil else { return nil }
    if !flags.isDisjoint(with: [.organisationHead, .placeHead, .eventHead, .facilityHead]) {
      return run.count > 1 || !opensPlainly(last.tokens.lowerBound, sentence) ? reach : nil
    }
    // `Children of Men` mid-sentence: a common noun has a capital only inside a name.
    let opens = WordTable.opensSentence(
      run[0].tokens.lowerBound, in: sentence, of: words.tokens)
    // `Members of`, `Years of`: a plural rather counts what follows.
    let isPlural = words.tokens[last.tokens.upperBound - 1].folded.hasSuffix("s")
    return flags.contains(.common) && !opens && !isPlural
      && flags.isDisjoint(with: [.given, .function, .role]) ? reach : nil
  }

  /// Whether a sentence opens with the word and the article also writes it small.
  private func opensPlainly(_ index: Int, _ sentence: Range<Int>) -> Bool {
    WordTable.opensSentence(index, in: sentence, of: words.tokens) && words.word(index).lower > 0
  }

  private static let offices: Set<String> = [
    "state", "defense", "defence", "staff", "homeland", "education", "commerce", "agriculture",
    "labor", "transportation", "health", "war", "treasury", "energy", "house", "interior", "police",
  ]

  /// `People’s Party`, `St. Mary’s Church`, `Lloyd’s`.
  private func joinsPossessive(_ before: Int, _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard isName(index + 1, sentence, spaced: true), words.flags(before).contains(.possessor) else {
      return false
    }
    var end = index + 1
    while end + 1 < sentence.upperBound, isName(end + 1, sentence, spaced: true), end < index + 5 {
      end += 1
    }
    return !words.flags(end).isDisjoint(with: .head)
  }

  /// `Ministry of Trade and Industry`, `Food and Drug Administration`.
  private func joinsAnd(_ run: [Piece], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard isName(index + 1, sentence, spaced: true) else { return false }
    let plain: WordFlags = [.place, .group, .given, .title, .honorific, .organisation]
    let sides = run.filter { !$0.isLink }
    guard let last = sides.last, last.listed == nil, words.flags(index + 1).contains(.common),
      words.flags(last.tokens.lowerBound).contains(.common),
      words.flags(index + 1).isDisjoint(with: plain),
      words.flags(last.tokens.lowerBound).isDisjoint(with: plain)
    else { return false }
    if let head = sides.first, sides.count > 1, run.contains(where: { isOf($0) }) {
      return words.flags(head.tokens.upperBound - 1).contains(.organisationHead)
        && words.flags(index + 1).isDisjoint(with: .organisationHead)
    }
    var end = index + 1
    while end + 1 < sentence.upperBound, isName(end + 1, sentence, spaced: true), end < index + 5 {
      end += 1
    }
    return end > index + 1 && words.flags(end).contains(.organisationHead)
      && words.flags(last.tokens.lowerBound).isDisjoint(with: .organisationHead)
  }

  private func isOf(_ piece: Piece) -> Bool {
    piece.isLink && ["of", "for"].contains(words.tokens[piece.tokens.lowerBound].folded)
  }
}
