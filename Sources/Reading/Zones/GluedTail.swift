import Articles

/// Words of the page that flattening has glued to the end of a caption or a paragraph.
struct GluedTail {
  /// The role of those words.
  let kind: Zone.Kind
  /// What they are; `zones` shows it as the reason.
  let name: String
  /// Whether they may follow any word; else only the end of a sentence.
  let startsAnywhere: Bool
  /// A tail that it finds.
  let example: String
  /// The ways such a tail reads.
  let patterns: [LinePattern]

  /// Writes a rule down.
  init(
    _ kind: Zone.Kind, _ name: String, startsAnywhere: Bool, example: String, _ patterns: String...
  ) {
    self.kind = kind
    self.name = name
    self.startsAnywhere = startsAnywhere
    self.example = example
    self.patterns = patterns.map { LinePattern($0) }
  }

  /// Every such rule.
  static let all: [GluedTail] =
    Credits.tails + [
      GluedTail(
        .other, "logo text glued to the end of the paragraph", startsAnywhere: false,
        example: "Harbour Times Logo Mark",
        "NAME logo|wordmark|icon|monogram [mark|image|icon] $", "logo [mark|image] $"),
      GluedTail(
        .advert, "the mark of an advertisement glued to the end of the paragraph",
        startsAnywhere: false, example: "Advertisement",
        "advertisement|advert $", "story|article continues below|after …"),
      GluedTail(
        .related, "a link glued to the end of the paragraph", startsAnywhere: false,
        example: "Read more", "read more $", "continue reading $", "click here to read more $"),
      GluedTail(
        .social, "an invitation glued to the end of the paragraph", startsAnywhere: false,
        example: "Share this article",
        "share this [article|story|post] $", "share on \(Social.network) $"),
    ]
}

/// The search for a tail at the end of a block.
struct GluedTails {
  private let tails: [GluedTail]
  /// A tail holds one of these words; most paragraphs do not.
  private let needed: KeySet

  /// All tails of this room.
  static let standard = GluedTails(GluedTail.all)

  private init(_ tails: [GluedTail]) {
    self.tails = tails
    needed = KeySet(tails.flatMap { $0.patterns.flatMap(\.neededWords) })
  }

  /// Finds the tail of a block: where it begins, and what it is.
  ///
  /// It has at most sixteen words and marks, and something stands before it.
  func find(in range: TextRange, of text: Text) -> (start: Int, tail: GluedTail)? {
    // A tail is short; what lies far before it cannot be part of it.
    var start = max(range.start, range.end - 120)
    if start > range.start {
      while start < range.end, text.utf8[start] > 0x20 { start += 1 }
    }
    guard Self.mayHold(text.utf8[start..<range.end]) else { return nil }
    let words = text.lineWords(in: TextRange(start, range.end))
    guard words.count > 1, words.suffix(16).contains(where: { needed.contains($0.key) }) else {
      return nil
    }
    for index in max(1, words.count - 16)..<words.count {
      let word = words[index]
      guard word.isCapitalised || Self.opening.contains(word.key) else { continue }
      let previous = words[index - 1]
      let endsSentence =
        Marks.sentenceEnds.contains(previous.key)
        || Marks.quotes.contains(previous.key) || previous.key == Marks.closeBracket
      let found = tails.first { candidate in
        (endsSentence || candidate.startsAnywhere)
          && candidate.patterns.contains { $0.fits(words[index...], isWhole: true) }
      }
      if let found { return (word.range.start, found) }
    }
    return nil
  }

  /// Whether bytes may hold a tail: one that ends like a sentence has a mark of its own inside.
  private static func mayHold(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): break
    default: return true
    }
    return bytes.contains { byte in
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "("),
        UInt8(ascii: "["), UInt8(ascii: "|"), 0xC2:
        true
      default: false
      }
    }
  }

  private static let opening = Words.keys("( [ ©")
}
