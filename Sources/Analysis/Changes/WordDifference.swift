internal import Articles

/// Which words of linked sentences differ, as an editor would mark them.
struct WordDifference {
  let old: Version
  let new: Version
  private var vocabulary = WordNumbers()

  /// An unchanged share below this, by weight, shows the sentence as replaced whole.
  private static let wholeBelow = 0.3
  /// So many unchanged words of grammar, at most, are taken into the changes around them.
  private static let lightRun = 3

  init(_ old: Version, _ new: Version) {
    self.old = old
    self.new = new
  }

  /// Finds the stretches that differ, in indices of the versions' tokens.
  mutating func hunks(_ link: Link) -> [Hunk] {
    let (left, right) = (old.tokens(of: link.old), new.tokens(of: link.new))
    let leftWords = vocabulary.numbers(of: old.tokens[left])
    let rightWords = vocabulary.numbers(of: new.tokens[right])
    // Of equally short differences the same one is taken both ways.
    let isMirrored = new.tokens[right].lazy.map(\.folded)
      .lexicographicallyPrecedes(old.tokens[left].lazy.map(\.folded))
    let hunks =
      isMirrored
      ? SequenceDifference.hunks(rightWords, leftWords).map(\.mirrored)
      : SequenceDifference.hunks(leftWords, rightWords)
    let cased = withoutDashes(recased(hunks, left, right), left, right)
    guard isWorthMarking(cased, leftWords, rightWords) else {
      return [Hunk(before: left, after: right)]
    }
    return wholeFigures(absorbed(cased, leftWords), left, right)
      .map { $0.shifted(left.lowerBound, right.lowerBound) }.filter { !isTypography($0) }
  }

  /// Adds the words that differ in casing alone; the first word of a sentence is free.
  private func recased(_ hunks: [Hunk], _ left: Range<Int>, _ right: Range<Int>) -> [Hunk] {
    var all = hunks
    for (p, q) in SequenceDifference.matches(hunks, left.count, right.count) {
      let (x, y) = (left.lowerBound + p, right.lowerBound + q)
      guard old.tokens[x].casing != new.tokens[y].casing, !old.startsSentence(x),
        !new.startsSentence(y)
      else { continue }
      all.append(Hunk(before: p..<p + 1, after: q..<q + 1))
    }
    guard all.count > hunks.count else { return hunks }
    all.sort { $0.before.lowerBound < $1.before.lowerBound }
    return touchingJoined(all)
  }

  /// Leaves out the dashes that one side has more of in a row of dashes: `--` for `—`.
  private func withoutDashes(
    _ hunks: [Hunk], _ left: Range<Int>, _ right: Range<Int>
  ) -> [Hunk] {
    hunks.compactMap { hunk in
      var (before, after) = (
        left.lowerBound + hunk.before.lowerBound..<left.lowerBound + hunk.before.upperBound,
        right.lowerBound + hunk.after.lowerBound..<right.lowerBound + hunk.after.upperBound
      )
      // What stands beside a change is the same on both sides.
      if before.lowerBound > left.lowerBound, old.tokens[before.lowerBound - 1].isDash {
        while let first = before.first, old.tokens[first].isDash { before.removeFirst() }
        while let first = after.first, new.tokens[first].isDash { after.removeFirst() }
      }
      if before.upperBound < left.upperBound, old.tokens[before.upperBound].isDash {
        while let last = before.last, old.tokens[last].isDash { before.removeLast() }
        while let last = after.last, new.tokens[last].isDash { after.removeLast() }
      }
      guard !before.isEmpty || !after.isEmpty else { return nil }
      return Hunk(before: before, after: after).shifted(-left.lowerBound, -right.lowerBound)
    }
  }

  private func touchingJoined(_ hunks: [Hunk]) -> [Hunk] {
    hunks.reduce(into: []) { joined, hunk in
      if let last = joined.last, last.before.upperBound >= hunk.before.lowerBound,
        last.after.upperBound >= hunk.after.lowerBound
      {
        joined[joined.count - 1] = last.joined(with: hunk)
      } else {
        joined.append(hunk)
      }
    }
  }

  /// Takes the rest of a clock time into a change of its hour or minute: `7:52` for `52`.
  private func wholeFigures(
    _ hunks: [Hunk], _ left: Range<Int>, _ right: Range<Int>
  ) -> [Hunk] {
    var whole = hunks
    for index in whole.indices {
      let hunk = whole[index]
      guard !hunk.before.isEmpty, !hunk.after.isEmpty else { continue }
      let first = left.lowerBound + hunk.before.lowerBound
      let last = left.lowerBound + hunk.before.upperBound - 1
      // What stands beside a change is the same on both sides.
      if first >= left.lowerBound + 2, hunk.after.lowerBound >= 2, isClock(first - 2) {
        whole[index].before = hunk.before.lowerBound - 2..<hunk.before.upperBound
        whole[index].after = hunk.after.lowerBound - 2..<hunk.after.upperBound
      }
      if last + 2 < left.upperBound,
        right.lowerBound + hunk.after.upperBound + 1 < right.upperBound,
        isClock(last)
      {
        whole[index].before = whole[index].before.lowerBound..<hunk.before.upperBound + 2
        whole[index].after = whole[index].after.lowerBound..<hunk.after.upperBound + 2
      }
    }
    return touchingJoined(whole)
  }

  /// Whether an hour with its minutes begins at a token of the old version.
  private func isClock(_ token: Int) -> Bool {
    let (colon, minutes) = (old.tokens[token + 1], old.tokens[token + 2])
    return old.tokens[token].kind == .number && colon.folded == ":" && !colon.followsSpace
      && minutes.kind == .number && !minutes.followsSpace
  }

  private func isWorthMarking(_ hunks: [Hunk], _ left: [Int32], _ right: [Int32]) -> Bool {
    func weight(_ words: some Sequence<Int32>) -> Int {
      words.reduce(0) { $0 + vocabulary.weight(of: $1) }
    }
    let total = weight(left) + weight(right)
    let changed = hunks.reduce(0) { $0 + weight(left[$1.before]) + weight(right[$1.after]) }
    return Double(total - changed) >= Self.wholeBelow * Double(total)
  }

  /// Joins neighbouring stretches between which only words of grammar stayed.
  private func absorbed(_ hunks: [Hunk], _ left: [Int32]) -> [Hunk] {
    hunks.reduce(into: []) { joined, hunk in
      guard let last = joined.last else { return joined.append(hunk) }
      let between = left[last.before.upperBound..<hunk.before.lowerBound]
      let smaller = min(last.size, hunk.size)
      let isGrammar =
        between.allSatisfy { vocabulary.weight(of: $0) == 2 } && last.belongs(with: hunk)
      // One word that happens to recur between two rewritten stretches is no anchor.
      let isChance = between.count == 1 && smaller >= 3
      if isChance || (isGrammar && between.count <= min(Self.lightRun, max(last.size, hunk.size))) {
        joined[joined.count - 1] = last.joined(with: hunk)
      } else {
        joined.append(hunk)
      }
    }
  }

  private func isTypography(_ hunk: Hunk) -> Bool {
    guard !hunk.before.isEmpty, !hunk.after.isEmpty else { return false }
    return Typography.normalForm(of: old.range(ofTokens: hunk.before), in: old.article.text)
      == Typography.normalForm(of: new.range(ofTokens: hunk.after), in: new.article.text)
  }
}

extension Token {
  fileprivate var isDash: Bool {
    kind == .mark && ["-", "–", "—", "‐", "‑", "‒", "―", "−"].contains(folded)
  }
}

extension Hunk {
  /// The number of items of the longer side.
  fileprivate var size: Int { max(before.count, after.count) }

  /// Whether both replace words, or one takes out what the other may put in again.
  fileprivate func belongs(with other: Hunk) -> Bool {
    func isWhole(_ hunk: Hunk) -> Bool { !hunk.before.isEmpty && !hunk.after.isEmpty }
    return isWhole(self) && isWhole(other)
      || before.isEmpty && other.after.isEmpty || after.isEmpty && other.before.isEmpty
  }

  fileprivate func joined(with other: Hunk) -> Hunk {
    Hunk(
      before: before.lowerBound..<other.before.upperBound,
      after: after.lowerBound..<other.after.upperBound)
  }

  fileprivate func shifted(_ left: Int, _ right: Int) -> Hunk {
    Hunk(
      before: before.lowerBound + left..<before.upperBound + left,
      after: after.lowerBound + right..<after.upperBound + right)
  }
}

extension Version {
  /// The stretch of some tokens; an empty one behind the token before where there are none.
  func range(ofTokens range: Range<Int>) -> TextRange {
    guard let first = range.first, let last = range.last else {
      let offset =
        range.lowerBound > 0
        ? tokens[range.lowerBound - 1].range.end : tokens.first?.range.start ?? 0
      return TextRange(offset, offset)
    }
    return TextRange(tokens[first].range.start, tokens[last].range.end)
  }
}
