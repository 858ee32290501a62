/// Takes a run of capitalised words apart into names, titles and words that name nothing.
struct RunSplitter {
  let words: WordTable
  private typealias Piece = NameFinder.Piece

  init(words: WordTable) {
    self.words = words
  }

  /// The names in a run of pieces, in the order of the text.
  func names(in run: [NameFinder.Piece], of sentence: Range<Int>, number: Int) -> [NameSpan] {
    guard let first = run.first else { return [] }
    let opens = WordTable.opensSentence(
      first.tokens.lowerBound, in: sentence, of: words.tokens)
    var rest = run[...]
    if opens { dropOpener(&rest) }
    var names: [NameSpan] = []
    for part in partsBetweenDays(rest) {
      for (pieces, title) in partsBetweenTitles(part) {
        for group in partsByKind(pieces) {
          guard var name = span(group, number: number) else { continue }
          name.title = group.startIndex == pieces.startIndex ? title : nil
          name.opensSentence = opens && name.tokens.lowerBound == first.tokens.lowerBound
          names.append(name)
        }
      }
    }
    return names
  }

  // MARK: The word a sentence opens with

  /// Drops the first word where its capital is due to the sentence.
  private func dropOpener(_ run: inout ArraySlice<Piece>) {
    guard let first = run.first, first.listed == nil else { return }
    let word = words.word(first.tokens.lowerBound)
    let flags = word.flags
    guard run.count > 1 else { return }
    if flags.contains(.function) || flags.contains(.pronoun) || flags.contains(.opener) {
      if !(flags.contains(.given) && word.capitalInside > 0) { drop(&run) }
      return
    }
    guard flags.contains(.common) else { return }
    if word.capitalInside > 0, word.lower == 0 { return }
    let leads: WordFlags = [
      .given, .organisationLead, .placeLead, .eventLead, .title, .titlePart, .honorific, .place,
      .organisation, .organisationHead, .placeHead, .facilityHead,
    ]
    if !flags.isDisjoint(with: leads) { return }
    guard let next = run.dropFirst().first(where: { !$0.isLink }) else { return }
    let follower = words.flags(next.tokens.lowerBound)
    let isPlainNoun = follower.contains(.common) && follower.isDisjoint(with: [.given, .title])
    if run[run.startIndex + 1].isLink || (next.listed == nil && isPlainNoun && word.lower == 0) {
      return
    }
    if !words.flags(run[run.endIndex - 1].tokens.upperBound - 1).isDisjoint(with: .head),
      word.lower == 0
    {
      return
    }
    drop(&run)
  }

  private func drop(_ run: inout ArraySlice<Piece>) {
    run = run.dropFirst()
    while run.first?.isLink == true { run = run.dropFirst() }
  }

  // MARK: Days and months

  private func partsBetweenDays(_ run: ArraySlice<Piece>) -> [ArraySlice<Piece>] {
    var parts: [ArraySlice<Piece>] = []
    var start = run.startIndex
    for index in run.indices where isDay(index, in: run) {
      parts.append(run[start..<index])
      start = index + 1
    }
    parts.append(run[start...])
    return parts.filter { !$0.isEmpty }
  }

  private func isDay(_ index: Int, in run: ArraySlice<Piece>) -> Bool {
    guard run[index].listed == nil, !run[index].isLink,
      words.flags(run[index].tokens.lowerBound).contains(.calendar)
    else { return false }
    guard index > run.startIndex else {
      // `May Osman`, where the next word is a surname and no day.
      return
        !(words.flags(run[index].tokens.lowerBound).contains(.given) && run.count == 2
        && words.flags(run[index + 1].tokens.lowerBound).isDisjoint(with: [.common, .calendar]))
    }
    let before = words.flags(run[index - 1].tokens.lowerBound)
    return before.isDisjoint(with: [.given, .honorific])
  }

  // MARK: Titles

  /// The stretches that titles part, each with the title before it.
  private func partsBetweenTitles(
    _ run: ArraySlice<Piece>
  ) -> [(pieces: ArraySlice<Piece>, title: Range<Int>?)] {
    var parts: [(ArraySlice<Piece>, Range<Int>?)] = []
    var start = run.startIndex
    var title: Range<Int>?
    var index = run.startIndex
    while index < run.endIndex {
      guard let end = titleEnd(from: index, in: run) else {
        index += 1
        continue
      }
      if start < index { parts.append((run[start..<index], title)) }
      title = run[index].tokens.lowerBound..<run[end - 1].tokens.upperBound
      start = end
      index = end
    }
    if start < run.endIndex { parts.append((run[start...], title)) }
    return parts
  }

  /// Where a title that begins at a piece ends; none where none begins, or where a name holds it.
  private func titleEnd(from start: Int, in run: ArraySlice<Piece>) -> Int? {
    var end = start
    var isTitle = false
    var isRank = false
    while end < run.endIndex, run[end].listed == nil {
      let flags = words.flags(run[end].tokens.upperBound - 1)
      if run[end].isLink {
        guard isTitle, end + 1 < run.endIndex,
          ["of", "-"].contains(words.tokens[run[end].tokens.lowerBound].folded)
        else { break }
        let last = words.flags(run[end + 1].tokens.lowerBound)
        guard last.contains(.common), !last.contains(.place) else { break }
        end += 2
        continue
      }
      guard !flags.isDisjoint(with: [.title, .honorific, .titlePart]) else { break }
      if flags.contains(.honorific) { isRank = true }
      if !flags.isDisjoint(with: [.title, .honorific]) { isTitle = true }
      end += 1
    }
    guard isTitle else { return nil }
    let behind = run[end...]
    if let last = behind.last {
      // `King County`, `Queen Elizabeth Hospital`, `General Electric Co.`
      let head = words.flags(last.tokens.upperBound - 1)
      if !head.isDisjoint(with: .head), behind.count < 4,
        !behind.contains(where: {
          words.flags($0.tokens.lowerBound).contains(.given) && $0.listed == nil
        })
          || !isRank
      {
        return nil
      }
      return behind.first?.isLink == true ? nil : end
    }
    // `Stephen King`, `Judith Bishop`: a last word that may be a surname ends a person's name.
    if end - start == 1, start > run.startIndex, !run[start - 1].isLink {
      let before = words.flags(run[start - 1].tokens.lowerBound)
      let own = words.flags(run[start].tokens.lowerBound)
      if before.contains(.given), own.contains(.surname) || own.contains(.given) { return nil }
    }
    return end
  }

  // MARK: Several names in one run

  private func partsByKind(_ run: ArraySlice<Piece>) -> [ArraySlice<Piece>] {
    var run = run
    while let first = run.first, isEmptyWord(first) { run = run.dropFirst() }
    while let last = run.last, isEmptyWord(last) { run = run.dropLast() }
    guard run.count > 1, let last = run.last else { return run.isEmpty ? [] : [run] }
    let isHeaded = !words.flags(last.tokens.upperBound - 1).isDisjoint(with: .head)
    var parts: [ArraySlice<Piece>] = []
    var start = run.startIndex
    for index in run.indices.dropFirst() where index > start {
      if run[index].isLink {
        guard splitsAtHyphen(index, in: run) else { continue }
        parts.append(run[start..<index])
        start = index + 1
      } else if !run[index - 1].isLink, splits(run[start..<index], before: index, run, isHeaded) {
        parts.append(run[start..<index])
        start = index
      }
    }
    parts.append(run[start...])
    return parts
  }

  private func isEmptyWord(_ piece: Piece) -> Bool {
    guard !piece.isLink else { return true }
    guard piece.listed == nil else { return false }
    let flags = words.flags(piece.tokens.lowerBound)
    return !flags.isDisjoint(with: [.function, .pronoun])
      && flags.isDisjoint(with: [.given, .place, .organisation])
  }

  /// `U.S.-Mexico`: a hyphen between two known places or peoples joins no name.
  private func splitsAtHyphen(_ index: Int, in run: ArraySlice<Piece>) -> Bool {
    guard words.tokens[run[index].tokens.lowerBound].folded != "&", index + 1 < run.endIndex,
      !words.tokens[run[index].tokens.lowerBound].followsSpace,
      words.tokens[run[index].tokens.lowerBound].kind == .mark
    else { return false }
    let known: WordFlags = [.place, .group]
    let left = words.flags(run[index - 1].tokens.upperBound - 1)
    let right = words.flags(run[index + 1].tokens.lowerBound)
    return !left.isDisjoint(with: known) && !right.isDisjoint(with: known)
      && left.isDisjoint(with: .given)
  }

  /// Whether a name ends before a piece of the run.
  private func splits(
    _ left: ArraySlice<Piece>, before index: Int, _ run: ArraySlice<Piece>, _ isHeaded: Bool
  ) -> Bool {
    guard left.count == 1, let first = left.first else { return false }
    let flags = words.flags(first.tokens.lowerBound)
    let next = words.flags(run[index].tokens.lowerBound)
    let type = first.listed
    if isHeaded, first.listed != .organisation { return false }
    let isGroup = type == .group || (first.listed == nil && flags.contains(.group))
    if isGroup { return !flags.contains(.given) || !next.contains(.surname) }
    if first.listed == nil, flags.contains(.place),
      words.tokens[first.tokens.lowerBound].casing == .upper
        || words.tokens[first.tokens.lowerBound].folded.utf8.contains(UInt8(ascii: "."))
    {
      return true
    }
    if type == .location || (flags.contains(.place) && !flags.contains(.given)) {
      return run[index].listed != nil || next.contains(.given) || next.contains(.group)
    }
    if type == .organisation || (first.listed == nil && flags.contains(.organisation)) {
      return run[index].listed != nil || (next.contains(.given) && !next.contains(.common))
        || next.contains(.product)
    }
    return false
  }

  // MARK: One name

  private func span(_ pieces: ArraySlice<Piece>, number: Int) -> NameSpan? {
    var pieces = pieces
    while pieces.first?.isLink == true { pieces = pieces.dropFirst() }
    while pieces.last?.isLink == true { pieces = pieces.dropLast() }
    guard let first = pieces.first, let last = pieces.last else { return nil }
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    var span = NameSpan(tokens: tokens, sentence: number)
    span.listed = pieces.count == 1 ? first.listed : nil
    if tokens.count > 1, span.listed == nil { span.listed = KnownNames.type(of: words.key(tokens)) }
    return span
  }
}
