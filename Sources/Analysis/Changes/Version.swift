internal import Articles

/// One side of a comparison: an article's sentences with what they are good for.
struct Version {
  /// What a sentence may be matched with: only its like.
  enum Role: UInt8 { case text, title, notice }

  let article: Article
  let tokens: [Token]
  let sentences: [Sentence]
  /// The role of each sentence.
  let roles: [Role]

  init(_ article: Article) {
    self.article = article
    let layer = article[Tokens.self]
    tokens = layer.all
    sentences = article[Sentences.self].all
    let byParagraph = article.paragraphs.map { paragraph -> Role in
      switch paragraph.zone {
      case .title: .title
      case .correction: .notice
      default: .text
      }
    }
    var roles = sentences.map { byParagraph[$0.paragraph] }
    // A notice may stand at the end of a paragraph; what follows it there belongs to it.
    for index in sentences.indices where roles[index] == .text {
      let follows =
        index > 0 && roles[index - 1] == .notice
        && sentences[index - 1].paragraph == sentences[index].paragraph
      if follows || NoticeOpening.find(in: layer.all[sentences[index].tokens]) {
        roles[index] = .notice
      }
    }
    self.roles = roles
  }

  var count: Int { sentences.count }

  /// The tokens of neighbouring sentences.
  func tokens(of sentences: Range<Int>) -> Range<Int> {
    guard let first = sentences.first, let last = sentences.last else { return 0..<0 }
    return self.sentences[first].tokens.lowerBound..<self.sentences[last].tokens.upperBound
  }

  /// The stretch of text from the first to the last of neighbouring sentences.
  func range(of sentences: Range<Int>) -> TextRange {
    guard let first = sentences.first, let last = sentences.last else { return TextRange(0, 0) }
    return TextRange(self.sentences[first].range.start, self.sentences[last].range.end)
  }

  /// The index of the sentence that holds a token, in logarithmic time.
  func sentence(ofToken token: Int) -> Int {
    sentences.boundary { $0.tokens.upperBound > token }
  }

  /// Whether a token is the first word of its sentence, behind a few opening marks.
  func startsSentence(_ token: Int) -> Bool {
    let lead = sentences[sentence(ofToken: token)].tokens.lowerBound..<token
    return lead.count <= 4 && lead.allSatisfy { tokens[$0].kind == .mark }
  }
}

/// Numbers the sentences of two versions so that equal numbers mean equal words.
struct SentenceNumbers {
  let old: [Int]
  let new: [Int]
  /// How many different sentences there are.
  let count: Int

  /// Compares sentences by role and normal form, in time linear in the texts.
  init(_ old: Version, _ new: Version) {
    var numbers: [[String: Int]] = [[:], [:], [:]]
    var count = 0
    numbers[0].reserveCapacity(old.count + new.count)
    func number(_ version: Version) -> [Int] {
      version.sentences.indices.map { index in
        let role = Int(version.roles[index].rawValue)
        // Strings are equal under canonical equivalence: a composed accent is a typographic matter.
        let words = Typography.plainString(
          of: version.sentences[index].range, in: version.article.text)
        if let number = numbers[role][words] { return number }
        numbers[role][words] = count
        count += 1
        return count - 1
      }
    }
    self.old = number(old)
    self.new = number(new)
    self.count = count
  }
}
