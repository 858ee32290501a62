internal import Articles

/// Finds speakers that stand before a colon at the start of a paragraph.
struct Labels {
  /// A label with the words that it attributes.
  struct Label {
    var rule: QuotationRule
    var source: Range<Int>
    var cue: Range<Int>
    var content: Range<Int>
  }

  private let byParagraph: [Int: Label]
  private let sentences: [OuterSentence]

  init(article: Article, sources: Sources, sentences: [OuterSentence]) {
    let tokens = sources.tokens
    self.sentences = sentences
    var found: [Int: Label] = [:]
    var titled: [Int] = []
    for (paragraph, span) in tokens.paragraphs.enumerated() {
      guard let colon = Self.colon(in: span, of: tokens), colon + 1 < span.upperBound else {
        continue
      }
      let start = span.lowerBound
      var label = Label(
        rule: QuotationRules.label, source: start..<colon, cue: colon..<colon + 1,
        content: colon + 1..<span.upperBound)
      let isShouted = (start..<colon).allSatisfy {
        tokens[$0].kind != .word || tokens[$0].casing == .upper || tokens[$0].casing == .none
      }
      if (paragraph == 0 && !isShouted) || article.paragraphs[paragraph].zone == .title {
        label.rule = QuotationRules.headline
        guard span.count <= 30 else { continue }
        found[paragraph] = label
      } else if isShouted {
        // `MUMBAI: …` is a place, `KEY POINTS: …` a heading.
        let words = (start..<colon).filter { tokens[$0].kind == .word }
        let isHeading =
          words.count > 1 && words.allSatisfy { CommonWords.contains(tokens[$0].folded) }
        guard !isHeading, !sources.isPlace(start..<colon) else { continue }
        found[paragraph] = label
      } else {
        titled.append(paragraph)
        found[paragraph] = label
      }
    }
    // One `Name: text` may be a heading; several are a conversation.
    if titled.count < 3 { for paragraph in titled { found[paragraph] = nil } }
    byParagraph = found
  }

  /// The label of a sentence that begins a paragraph with one.
  func label(of index: Int) -> Label? {
    byParagraph[sentences[index].paragraph]
  }

  /// The colon behind one to five capitalised words at the start of a paragraph.
  private static func colon(in span: Range<Int>, of tokens: Tokens) -> Int? {
    for index in span.prefix(7) {
      let token = tokens[index]
      if token.folded == ":" {
        guard index > span.lowerBound else { return nil }
        let words = span.lowerBound..<index
        let isNobody = words.contains {
          let folded = tokens[$0].folded
          return headings.contains(folded) || CueVerbs[folded].map { !$0.isAlsoNoun } ?? false
        }
        return isNobody ? nil : index
      }
      guard token.kind == .word, token.isCapitalised else { return nil }
    }
    return nil
  }

  /// Words that stand before a colon and are nobody.
  private static let headings: Set<String> = [
    "note", "update", "updated", "read", "more", "photo", "photos", "related", "source", "sources",
    "tags", "location", "when", "where", "what", "why", "how", "who", "correction", "editor",
    "editors", "watch", "video", "exclusive", "breaking", "opinion", "analysis", "review", "price",
    "contact", "email", "phone", "date", "time", "topics", "fact", "claim", "verdict", "live",
    "here", "now", "and", "or", "but", "the", "first", "second", "third", "finally", "also",
    "clarification", "disclaimer", "disclosure", "remember", "bonus", "hint", "tip", "warning",
    "summary", "conclusion", "answer", "question",
  ]
}
