internal import Articles

/// A sentence as its writer speaks it: what stands in quotation marks counts as one item.
struct OuterSentence: Sendable {
  /// Its items, in the order of the text.
  var items: [Item]
  /// The index of its paragraph.
  var paragraph: Int
  /// Whether most of its words are written with capitals, as in a headline.
  let isHeadline: Bool
  /// How many outermost stretches of the article lie before the sentence.
  let firstStretch: Int
  /// How many items before each index stand for quoted stretches.
  private var quotedBefore: [Int] = []

  init(items: [Item], paragraph: Int, firstStretch: Int) {
    self.items = items
    self.firstStretch = firstStretch
    let words = items.prefix(40).filter { $0.mark == nil && $0.stretch == nil && !$0.isNumber }
    isHeadline = words.count { $0.isCapitalised } * 10 >= words.count * 6 && words.count > 2
    self.paragraph = paragraph
    var sum = 0
    quotedBefore.reserveCapacity(items.count + 1)
    for item in items {
      quotedBefore.append(sum)
      if item.stretch != nil { sum += 1 }
    }
    quotedBefore.append(sum)
  }

  /// Whether some of the items stand for a quoted stretch.
  func hasQuoted(in range: Range<Int>) -> Bool {
    quotedBefore[range.upperBound] > quotedBefore[range.lowerBound]
  }

  /// The numbers, among the outermost, of the stretches that some of the items stand for.
  func stretches(in range: Range<Int>) -> Range<Int> {
    firstStretch + quotedBefore[range.lowerBound]..<firstStretch + quotedBefore[range.upperBound]
  }

  /// The item at an index; none outside.
  func item(_ index: Int) -> Item? {
    items.indices.contains(index) ? items[index] : nil
  }

  /// The items without marks at their ends; none where only marks are left.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let mark = items[start].mark, mark != .open { start += 1 }
    while end > start, let mark = items[end - 1].mark, mark != .close { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// The tokens that some items stand for, which must not be empty.
  func tokens(of range: Range<Int>) -> Range<Int> {
    items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound
  }
}

/// The outer sentences of an article.
struct OuterSentences {
  let tokens: Tokens
  let parts: PartsOfSpeech
  let marks: QuotationMarks

  /// Cuts every paragraph at the sentence ends that lie outside quotation marks.
  func read(_ sentences: Sentences) -> [OuterSentence] {
    var outer: [OuterSentence] = []
    var items: [Item] = []
    var next = 0
    var first = 0
    var index = 0
    let stretches = marks.outermost.map { marks.stretches[$0] }
    for (position, sentence) in sentences.all.enumerated() {
      index = max(index, sentence.tokens.lowerBound)
      while index < sentence.tokens.upperBound {
        if next < stretches.count, stretches[next].whole.lowerBound == index {
          items.append(item(of: stretches[next], number: next))
          index = stretches[next].whole.upperBound
          next += 1
        } else {
          items.append(item(at: index))
          index += 1
        }
      }
      // A stretch that runs over the sentence's end takes the next sentence with it.
      let isLast =
        position + 1 == sentences.all.count
        || sentences[position + 1].paragraph != sentence.paragraph
      guard isLast || index == sentence.tokens.upperBound else { continue }
      if !items.isEmpty {
        outer.append(
          OuterSentence(items: items, paragraph: sentence.paragraph, firstStretch: first))
      }
      first = next
      items.removeAll(keepingCapacity: true)
    }
    return outer
  }

  private func item(of stretch: QuotedStretch, number: Int) -> Item {
    var item = Item(tokens: stretch.whole, stretch: number, folded: "")
    if let last = stretch.content.last {
      item.endsClause = Self.clauseEnds.contains(tokens[last].folded)
    }
    return item
  }

  private static let clauseEnds: Set<String> = [",", ".", "!", "?", "…", "...", ";", ":", "—", "-"]

  private func item(at index: Int) -> Item {
    let token = tokens[index]
    var item = Item(tokens: index..<index + 1, folded: token.folded)
    item.part = parts.all[index]
    switch token.kind {
    case .mark: item.mark = mark(at: index)
    case .word:
      // `US`, `IT` and `WHO` in capitals are no pronouns.
      let isAcronym = token.casing == .upper && token.folded.utf8.count < 4
      item.word = isAcronym ? [] : Words[token.folded]
      if token.folded == "may" { item.word = token.isCapitalised ? .time : .hypothetical }
      if token.folded == "march", !token.isCapitalised { item.word = [] }
      item.cue = CueVerbs[token.folded]
      item.isCapitalised = token.isCapitalised || token.casing == .mixed
    case .number, .mixed: item.isNumber = true
    case .symbol: break
    }
    return item
  }

  private func mark(at index: Int) -> Item.Mark {
    switch tokens[index].folded {
    case ",": .comma
    case ".", "!", "?", "...", "…", "?!", "!?": .end
    case ":": .colon
    case ";": .semicolon
    case "—", "–", "―": .dash
    case "-":
      joins(index) ? .hyphen : .dash
    case "(", "[": .open
    case ")", "]": .close
    default: .other
    }
  }

  /// Whether a hyphen joins two words: `son-in-law`.
  private func joins(_ index: Int) -> Bool {
    guard !tokens[index].followsSpace, index > 0, index + 1 < tokens.all.count else { return false }
    return !tokens[index + 1].followsSpace && tokens[index - 1].folded != "-"
      && tokens[index + 1].folded != "-"
  }
}
