internal import Articles
internal import Encoder

/// Has the encoder read sentences, and brings what it says of its words to the tokens.
///
/// The encoder cuts text finer than the tokens are, at every mark: `U.S.` is four words.
struct EncodingReader {
  let encoder: Encoder
  let tokens: [Token]
  private let names: LabelKinds
  private let tags: [PartOfSpeech?]
  private let (nameHead, tagHead): (Int?, Int?)
  /// The heads of speech and content, each with the kind that its labels stand for.
  private let speechHeads: [(head: Int, kinds: [SpeechPart.Kind?])]

  init(encoder: Encoder, tokens: [Token]) {
    self.encoder = encoder
    self.tokens = tokens
    nameHead = encoder.head("names")
    tagHead = encoder.head("tags")
    names = LabelKinds(nameHead.map { encoder.heads[$0].labels } ?? [])
    speechHeads = ["speech", "content"].compactMap { name in
      encoder.head(name).map { head in
        (
          head,
          encoder.heads[head].labels.map { SpeechPart.Kind(rawValue: String($0.dropFirst(2))) }
        )
      }
    }
    tags = (tagHead.map { encoder.heads[$0].labels } ?? []).map(PartOfSpeech.init)
  }

  /// Windows that are scored together: enough to fill the products, few enough to need little memory.
  private static let together = 8
  /// The most pieces of a window, as in training.
  private static let windowLength = 128

  func read(
    _ sentences: [Sentence], of bytes: [UInt8], into encoding: inout Encoding
  ) throws(EncoderError) {
    let limit = min(Self.windowLength, encoder.longestWindow)
    // A long text is cut in parts, lest all its pieces be in memory at once.
    for part in stride(from: 0, to: sentences.count, by: Self.part) {
      let some = sentences[part..<min(part + Self.part, sentences.count)]
      let pieces = encoder.pieces(of: bytes, sentences: some.map { $0.range.start..<$0.range.end })
      let windows = Window.windows(of: pieces, limit: limit)
      for start in stride(from: 0, to: windows.count, by: Self.together) {
        let batch = Array(windows[start..<min(start + Self.together, windows.count)])
        for (window, scores) in zip(batch, try encoder.scores(of: batch)) {
          read(window, scores, into: &encoding)
        }
      }
    }
  }

  private static let part = 1000

  private func read(_ window: Window, _ scores: WindowScores, into encoding: inout Encoding) {
    var first = 0
    for sentence in window.sentences {
      let places = first..<first + sentence.words.count
      let tokensOfWords = sentence.words.map { token(at: $0.range.lowerBound) }
      if let nameHead {
        readNames(scores.heads[nameHead], places, tokensOfWords, into: &encoding)
      }
      if let tagHead {
        readTags(scores.heads[tagHead], places, sentence.words, tokensOfWords, into: &encoding)
      }
      for (head, kinds) in speechHeads {
        readSpeech(scores.heads[head], head, kinds, places, tokensOfWords, into: &encoding)
      }
      first = places.upperBound
    }
  }

  private func readNames(
    _ scores: TagScores, _ places: Range<Int>, _ tokensOfWords: [Int], into encoding: inout Encoding
  ) {
    guard let nameHead else { return }
    let probabilities = places.map { names.shares(scores.probabilities(at: $0)) }
    for (shares, token) in zip(probabilities, tokensOfWords) {
      encoding.note(nameShare: shares.sum, at: token)
    }
    let decoding = encoder.heads[nameHead].decoding
    for span in decoding.spans(decoding.bestLabels(scores, for: places)) {
      var shares = TypeShares()
      for word in span.words { shares.add(probabilities[word]) }
      encoding.note(
        Encoding.Span(
          tokens: tokensOfWords[span.words.lowerBound]..<tokensOfWords[span.words.upperBound - 1]
            + 1,
          shares: shares.normalised))
    }
  }

  private func readSpeech(
    _ scores: TagScores, _ head: Int, _ kinds: [SpeechPart.Kind?], _ places: Range<Int>,
    _ tokensOfWords: [Int], into encoding: inout Encoding
  ) {
    let probabilities = places.map { scores.probabilities(at: $0) }
    func share(_ word: Int, _ isMeant: (SpeechPart.Kind) -> Bool) -> Float {
      zip(probabilities[word], kinds).reduce(0) { sum, label in
        label.1.map(isMeant) == true ? sum + label.0 : sum
      }
    }
    if kinds.contains(.cue) {
      for word in probabilities.indices {
        let cueShare = share(word) { $0 == .cue || $0 == .thought }
        encoding.note(cueShare: cueShare, at: tokensOfWords[word])
      }
    }
    let decoding = encoder.heads[head].decoding
    for span in decoding.spans(decoding.bestLabels(scores, for: places)) {
      guard let kind = SpeechPart.Kind(rawValue: span.kind) else { continue }
      let sum = span.words.reduce(0) { sum, word in sum + share(word) { $0 == kind } }
      encoding.note(
        SpeechPart(
          kind: kind,
          tokens: tokensOfWords[span.words.lowerBound]..<tokensOfWords[span.words.upperBound - 1]
            + 1,
          share: sum / Float(span.words.count)))
    }
  }

  private func readTags(
    _ scores: TagScores, _ places: Range<Int>, _ words: [PiecedWord], _ tokensOfWords: [Int],
    into encoding: inout Encoding
  ) {
    for (index, place) in places.enumerated() {
      let token = tokensOfWords[index]
      guard words[index].range.lowerBound >= tokens[token].range.start else { continue }
      encoding.note(tags[scores.likeliest(at: place)], at: token)
    }
  }

  /// The index of the token that holds an offset, or else of the one behind it.
  private func token(at offset: Int) -> Int {
    var low = 0
    var high = tokens.count - 1
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].endOffset <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 0)
  }
}

/// Which type each label of the names' head stands for.
struct LabelKinds {
  private let types: [EntityType?]

  init(_ labels: [String]) {
    types = labels.map { EntityType(rawValue: String($0.dropFirst(2))) }
  }

  /// Adds up the probabilities of the labels of each type.
  func shares(_ probabilities: [Float]) -> TypeShares {
    var shares = TypeShares()
    for (type, probability) in zip(types, probabilities) {
      if let type { shares.add(type, probability) }
    }
    return shares
  }
}
