/// Tells words in quotation marks that nobody says: names, titles, terms.
struct NonSpeech {
  let tokens: Tokens
  let marks: QuotationMarks

  /// The test that a quoted item fails by what it is and what stands beside it.
  func test(_ index: Int, of sentence: OuterSentence) -> RejectedQuotation.Test? {
    guard let number = sentence.items[index].stretch else { return nil }
    let content = marks.stretches[marks.outermost[number]].content
    let words = content.prefix(30).filter { tokens[$0].kind == .word || tokens[$0].kind == .mixed }
    if words.isEmpty { return .noWords }
    if isCode(marks.stretches[marks.outermost[number]].whole) { return .code }
    if words.count <= 4, isBetweenNames(index, of: sentence) { return .nickname }
    if words.count <= 6, followsCoining(index, of: sentence) { return .coinedTerm }
    if words.count <= 10, followsWork(index, of: sentence), isTitleCased(words) { return .title }
    if (2...10).contains(words.count), isTitleCased(words), !endsLikeSpeech(content),
      !isHeadline(sentence)
    {
      return .title
    }
    return nil
  }

  /// Whether a sign of code is tied to the marks: `print("yes")`, `name="Ada"`, `{"name": …`.
  private func isCode(_ whole: Range<Int>) -> Bool {
    let start = whole.lowerBound
    guard start > 0, !tokens[start].followsSpace else { return false }
    switch tokens[start - 1].folded {
    case "=", "{", "<": return true
    case "(", "[":
      // `print(`; a bracket behind a space is the writer's.
      return start > 1 && !tokens[start - 1].followsSpace && tokens[start - 2].kind != .mark
    default: return false
    }
  }

  private func isBetweenNames(_ index: Int, of sentence: OuterSentence) -> Bool {
    guard let before = sentence.item(index - 1), let behind = sentence.item(index + 1) else {
      return false
    }
    return before.isCapitalised && before.isNominal && behind.isCapitalised && behind.isNominal
      && before.cue == nil && behind.cue == nil && !behind.word.contains(.determiner)
  }

  private func followsCoining(_ index: Int, of sentence: OuterSentence) -> Bool {
    let near = (max(0, index - 3)..<index).map { sentence.items[$0] }
    guard let last = near.last else { return false }
    if ["so-called", "called", "dubbed", "nicknamed", "termed", "titled", "entitled"]
      .contains(last.folded)
    {
      // `a man called “Big T”`; `Ruiz called it “big”` has its object between.
      return sentence.item(index - 2).map { $0.word.isDisjoint(with: .subjectPronoun) } ?? true
    }
    // `so-called` is three tokens.
    if last.folded == "called", near.count == 3, near[1].mark == .hyphen { return true }
    if last.folded == "as", near.count > 1 {
      return ["known", "referred", "billed"].contains(near[near.count - 2].folded)
    }
    return ["word", "term", "terms", "phrase", "nickname", "slogan", "hashtag"]
      .contains(last.folded)
  }

  private func followsWork(_ index: Int, of sentence: OuterSentence) -> Bool {
    guard let last = sentence.item(index - 1) else { return false }
    if last.mark == .comma { return sentence.item(index - 2)?.word.contains(.workNoun) == true }
    return last.word.contains(.workNoun)
  }

  /// Whether all words but the small ones are capitalised, two of them at least or one in all.
  private func isTitleCased(_ words: [Int]) -> Bool {
    var capitals = 0
    for word in words {
      let token = tokens[word]
      if token.isCapitalised {
        capitals += 1
      } else if token.folded.utf8.count > 4
        || Words[token.folded].isDisjoint(
          with: [.determiner, .preposition, .coordinator, .infinitive, .clitic, .be])
      {
        return false
      }
    }
    return capitals >= min(2, words.count)
  }

  private func endsLikeSpeech(_ content: Range<Int>) -> Bool {
    guard let last = content.last else { return false }
    return [".", "!", "?"].contains(tokens[last].folded)
  }

  private func isHeadline(_ sentence: OuterSentence) -> Bool {
    let words = sentence.items.prefix(20).filter {
      $0.mark == nil && $0.stretch == nil && !$0.isNumber && $0.folded.utf8.count > 1
    }
    return !words.isEmpty && words.allSatisfy { $0.isCapitalised || $0.folded.utf8.count <= 4 }
  }
}
