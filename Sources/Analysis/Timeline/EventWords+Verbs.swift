// The verb of an event with what stands before it: `was unlikely to survive`.
extension EventWords {
  /// So many words before a verb are looked at.
  private static let reach = 8

  /// The verb with its auxiliaries, and with the verb that it depends on: `wants to raise`.
  func group(endingAt head: Int) -> Range<Int> {
    var start = head
    while start > sentence.lowerBound, head - start < Self.reach {
      let before = start - 1
      if tokens[before].folded == "to", before > sentence.lowerBound,
        governs(before - 1, from: sentence.lowerBound)
      {
        start = before - 1
      } else if isBetweenVerbs(before), tokens[before].kind == .word {
        start = before
      } else {
        break
      }
    }
    while start < head, isTime(start) { start += 1 }
    return start..<head + 1
  }

  /// Whether a verb in the infinitive depends on a word: `wants to`, `is likely to`.
  private func governs(_ index: Int, from floor: Int) -> Bool {
    guard tokens[index].kind == .word, !EventLexicon.functions.contains(tokens[index].folded) else {
      return EventLexicon.auxiliaries.contains(tokens[index].folded)
    }
    if isVerb(index) { return true }
    var before = index - 1
    while before >= floor, EventLexicon.adverbs.contains(tokens[before].folded) { before -= 1 }
    return before >= floor && isAuxiliary(before)
  }

  /// Whether a time is what the verb says somebody or something is: `it is not a day for guesses`.
  func isPredicate(_ time: Range<Int>, of event: Event) -> Bool {
    guard let group = event.group,
      event.words.upperBound == time.lowerBound
        || event.words.upperBound + 1 == time.lowerBound
    else { return false }
    return group.allSatisfy {
      EventLexicon.formsOfBe.contains(tokens[$0].folded)
        || EventLexicon.adverbs.contains(tokens[$0].folded)
    }
      && (group.upperBound..<max(group.upperBound, event.words.upperBound)).allSatisfy {
        EventLexicon.adverbs.contains(tokens[$0].folded)
      }
  }

  /// Whether a text says that it was not then: `at noon, not at ten`.
  func isDenied(_ time: Range<Int>) -> Bool {
    var index = time.lowerBound - 1
    if index >= sentence.lowerBound, EventLexicon.ties.contains(tokens[index].folded) { index -= 1 }
    guard index > sentence.lowerBound, tokens[index].folded == "not" else { return false }
    let before = tokens[index - 1]
    return before.kind == .mark || ["and", "but"].contains(before.folded)
  }

  /// Whether the words before a verb may be left out without a change of what it says.
  func isPlain(_ group: Range<Int>, head: Int) -> Bool {
    let before = group.lowerBound..<head
    guard
      before.allSatisfy({
        isTime($0) || EventLexicon.plainAuxiliaries.contains(tokens[$0].folded)
          || tokens[$0].folded.hasSuffix("ly")
      })
    else { return false }
    let hasBe = before.contains { EventLexicon.formsOfBe.contains(tokens[$0].folded) }
    return !hasBe || tokens[head].folded.hasSuffix("ing")
  }
}
