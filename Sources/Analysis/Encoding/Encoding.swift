package import Articles
package import Encoder

/// What the encoder says of the words of an article: names, parts of speech, parts of speeches.
package struct Encoding: Layer {
  /// A stretch that the encoder reads as a name.
  struct Span {
    /// The tokens that it touches.
    var tokens: Range<Int>
    /// How much speaks for each type, on the average of its words.
    var shares: TypeShares
  }

  /// The names, in the order of the text, without overlap.
  private(set) var spans: [Span] = []
  /// For each token, how much speaks for its words being in some name, 0 to 1.
  private(set) var nameShares: [Float]
  /// For each token its part of speech; none where no word begins in it.
  private(set) var partsOfSpeech: [PartOfSpeech?]
  /// The parts of reported speech, each kind in the order of the text and without overlap.
  private(set) var speech: [SpeechPart] = []
  /// For each token, how much speaks for its words being a cue of saying or thinking, 0 to 1.
  private(set) var cueShares: [Float]
  /// Why the encoder could not be asked; there are no names then.
  package private(set) var failure: EncoderError?

  /// Reads all sentences in windows of consecutive ones; takes time in proportion to the text.
  package static func build(for article: Article) -> Encoding {
    let tokens = article[Tokens.self].all
    var encoding = Encoding(tokenCount: tokens.count)
    let sentences = article[Sentences.self].all
    guard !sentences.isEmpty else { return encoding }
    do throws(EncoderError) {
      let encoder = try Encoder.shared()
      let reader = EncodingReader(encoder: encoder, tokens: tokens)
      try reader.read(sentences, of: Array(article.text.utf8), into: &encoding)
    } catch {
      encoding = Encoding(tokenCount: tokens.count)
      encoding.failure = error
    }
    return encoding
  }

  /// The encoding of an article that the encoder is not asked about: no names.
  static func unread(_ article: Article) -> Encoding {
    Encoding(tokenCount: article[Tokens.self].all.count)
  }

  private init(tokenCount: Int) {
    nameShares = [Float](repeating: 0, count: tokenCount)
    partsOfSpeech = [PartOfSpeech?](repeating: nil, count: tokenCount)
    cueShares = [Float](repeating: 0, count: tokenCount)
  }

  mutating func note(_ span: Span) {
    // A window may begin inside a token; the first reading of it holds.
    guard spans.last.map({ $0.tokens.upperBound <= span.tokens.lowerBound }) ?? true else { return }
    spans.append(span)
  }

  mutating func note(nameShare: Float, at token: Int) {
    nameShares[token] = max(nameShares[token], nameShare)
  }

  mutating func note(cueShare: Float, at token: Int) {
    cueShares[token] = max(cueShares[token], cueShare)
  }

  mutating func note(_ part: SpeechPart) { speech.append(part) }

  mutating func note(_ part: PartOfSpeech?, at token: Int) {
    partsOfSpeech[token] = partsOfSpeech[token] ?? part
  }
}
