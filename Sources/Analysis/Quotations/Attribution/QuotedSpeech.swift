// Words in quotation marks beside a cue: `“…,” Ruiz said. “…”`
extension Attributor {
  /// The quoted item right before the attributing clause: `“…,” Ruiz said`, `‘…’, Ruiz said`.
  func quotedBefore(_ cue: Cue, _ sentence: OuterSentence) -> Int? {
    guard cue.placing == .before || cue.placing == .after else { return nil }
    var index = cue.clauseStart - 1
    if sentence.item(index)?.mark == .comma { index -= 1 }
    guard sentence.item(index)?.stretch != nil else { return nil }
    return index
  }

  /// Takes `“…,” Ruiz said` with what belongs to it before and behind.
  mutating func takeQuoted(
    _ quoted: Int, before cue: Cue, _ contents: Contents, in index: Int
  ) {
    let sentence = sentences[index]
    let lead = sentence.trimmed(0..<quoted)
    let isWhole =
      lead == nil
      || sentence.items[..<quoted].allSatisfy {
        $0.stretch != nil || $0.mark != nil || !$0.word.isDisjoint(with: .coordinator)
      }
      || startsSpeech(quoted, of: sentence)
    guard isWhole else {
      if let range = contents.backward(to: quoted + 1, of: cue) {
        keep(.mixed, QuotationRules.closing, [range], cue, in: index)
      }
      return
    }
    var draft = draft(.direct, QuotationRules.direct, [], cue, in: index)
    var own = [quoted]
    for earlier in (0..<quoted).reversed() {
      guard sentence.items[earlier].stretch != nil else {
        if sentence.items[earlier].mark != nil { continue }
        break
      }
      own.append(earlier)
    }
    var numbers = own.reversed().compactMap { sentence.items[$0].stretch }
    numbers = quotedSentences(before: index, if: own.last == 0) + numbers
    let tail = contents.behindAdverbials(of: cue)
    if let comma = sentence.item(tail), comma.mark != nil,
      let next = sentence.item(tail + 1)?.stretch
    {
      numbers.append(next)
      draft.rule = QuotationRules.split
    } else if sentence.item(tail)?.stretch != nil, let next = sentence.item(tail)?.stretch {
      numbers.append(next)
      draft.rule = QuotationRules.split
    }
    if draft.rule.name == QuotationRules.direct.name,
      let half = secondHalf(behind: tail, of: sentence)
    {
      numbers.append(half)
      draft.rule = QuotationRules.split
    }
    claim(numbers, for: &draft)
  }

  /// The rest of a quotation behind what its speaker does: `“It is,” said Lowe, smiling, “a start.”`
  private func secondHalf(behind tail: Int, of sentence: OuterSentence) -> Int? {
    guard sentence.item(tail)?.mark == .comma else { return nil }
    let end = min(sentence.items.count, tail + Self.reachOfHalves)
    guard
      let place = (tail + 1..<max(tail + 1, end)).first(where: { sentence.items[$0].stretch != nil }
      ),
      sentence.items[place - 1].mark == .comma, let number = sentence.items[place].stretch,
      let first = stretch(number).content.first(where: { tokens[$0].kind != .mark }),
      !tokens[first].isCapitalised
    else { return nil }
    return number
  }

  private static let reachOfHalves = 16

  /// The stretches that are sentences of their own right before a sentence, none of them taken.
  func quotedSentences(before index: Int, if goesOn: Bool) -> [Int] {
    guard goesOn else { return [] }
    var numbers: [Int] = []
    var position = index - 1
    while position >= 0, sentences[position].paragraph == sentences[index].paragraph,
      let own = whollyQuoted(sentences[position]), own.allSatisfy({ owner[$0] == nil })
    {
      numbers = own + numbers
      position -= 1
    }
    return numbers
  }

  /// The stretches of a sentence that holds nothing else; none where it does.
  func whollyQuoted(_ sentence: OuterSentence) -> [Int]? {
    guard sentence.items.count <= 12, sentence.hasQuoted(in: sentence.items.indices) else {
      return nil
    }
    var numbers: [Int] = []
    for item in sentence.items {
      if let number = item.stretch {
        numbers.append(number)
      } else if item.mark == nil {
        return nil
      }
    }
    return numbers
  }

  /// Whether a quoted item begins a sentence of its own: a capital behind a mark.
  func startsSpeech(_ index: Int, of sentence: OuterSentence) -> Bool {
    guard let number = sentence.items[index].stretch else { return false }
    let content = stretch(number).content
    guard let first = content.first(where: { tokens[$0].kind != .mark }) else { return false }
    let before = sentence.item(index - 1)
    return tokens[first].isCapitalised && content.count > 3
      && (before == nil || before?.mark == .comma || before?.mark == .colon || before?.mark == .end)
  }

  /// Whether the attributing clause ends with a colon, so that its words come next.
  func isOpenEnded(_ cue: Cue, _ sentence: OuterSentence) -> Bool {
    sentence.items.last?.mark == .colon && cue.verb.frames.contains(.quotation)
      && sentence.items.count - cue.clauseEnd < 20
  }

  mutating func introduces(_ cue: Cue, in index: Int) -> Bool {
    guard index + 1 < sentences.count,
      sentences[index + 1].paragraph <= sentences[index].paragraph + 1,
      let number = sentences[index + 1].items.first?.stretch
    else { return false }
    var draft = draft(.direct, QuotationRules.introduced, [], cue, in: index)
    claim([number], for: &draft)
    return true
  }

  /// Takes `“It is done.” Ruiz said.`, where the sentence was cut behind the mark.
  mutating func takePreviousSentence(_ cue: Cue, in index: Int) {
    guard index > 0, sentences[index - 1].paragraph == sentences[index].paragraph,
      let own = whollyQuoted(sentences[index - 1]), own.allSatisfy({ owner[$0] == nil })
    else { return }
    var draft = draft(.direct, QuotationRules.direct, [], cue, in: index)
    claim(quotedSentences(before: index, if: true), for: &draft)
  }
}
