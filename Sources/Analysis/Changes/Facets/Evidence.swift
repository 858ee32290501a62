internal import Articles
internal import Encoder

/// What is known of one version beside its words: quoted stretches, times and sources.
struct Evidence {
  /// The tokens within quotation marks, in ascending stretches, of the paragraphs looked at.
  private(set) var quoted: [Range<Int>] = []
  /// The times that the time layer found, ascending.
  private(set) var times: [TimeExpression] = []
  /// The attributions that the quotation layer found, by their source or cue, ascending.
  private(set) var attributions: [Attribution] = []
  /// The folded words that stand capitalised inside a sentence of either version.
  let capitalisedWords: Set<String>

  /// Texts longer than this, in bytes, are analysed only where they changed.
  static let wholeLimit = 65_536

  /// Gathers what there is for the paragraphs of some sentences, which ascend.
  init(_ version: Version, around sentences: [Int], capitalisedWords: Set<String>) {
    self.capitalisedWords = capitalisedWords
    var paragraphs: [Int] = []
    for sentence in sentences where version.sentences[sentence].paragraph != paragraphs.last {
      paragraphs.append(version.sentences[sentence].paragraph)
    }
    guard !paragraphs.isEmpty else { return }
    let spans = version.article[Tokens.self].paragraphs
    for paragraph in paragraphs {
      quoted += QuotedWords.find(in: spans[paragraph], of: version.tokens)
    }
    let read = Self.read(version.article, paragraphs)
    times = read[Times.self].all
    // The letters before question and answer are no words that attribute.
    attributions = read[Quotations.self].speech.compactMap { Attribution($0, in: version) }
      .filter { version.article[$0.cue].contains(where: \.isLetter) }
      .sorted { $0.place < $1.place }
  }

  func isQuoted(_ token: Int) -> Bool {
    let index = quoted.boundary { $0.upperBound > token }
    return index < quoted.count && quoted[index].contains(token)
  }

  /// The time expressions that share a byte with a stretch.
  func times(in range: TextRange) -> ArraySlice<TimeExpression> {
    let first = times.boundary { $0.range.end > range.start }
    return times[first...].prefix { $0.range.start < range.end }
  }

  /// The attributions whose source or cue begins in a stretch.
  func attributions(in range: TextRange) -> ArraySlice<Attribution> {
    let first = attributions.boundary { $0.place.start >= range.start }
    return attributions[first...].prefix { $0.place.start < range.end }
  }

  /// So many bytes the encoder reads in a quarter of a second on one core.
  private static let encoderLimit = 16_384

  /// The article to take layers from: itself where it is short, so that they are kept for other
  /// commands, else only the paragraphs looked at.
  ///
  /// The encoder is not asked about very much text, nor where it cannot be loaded; rules alone then
  /// say who is quoted.
  private static func read(_ article: Article, _ paragraphs: [Int]) -> Article {
    let shown =
      article.text.count > wholeLimit
      ? paragraphs.map { article.paragraphs[$0] } : article.paragraphs
    let bytes = shown.reduce(0) { $0 + $1.range.length }
    // Loading the encoder alone takes longer than most comparisons.
    let isRead = bytes <= encoderLimit && (try? Encoder.shared()) != nil
    if isRead, article.text.count <= encoderLimit { return article }
    let excerpt = Article(
      handle: article.handle, text: article.text, origin: article.origin,
      metadata: article.metadata, zones: article.zones, paragraphs: shown, source: article.source)
    if !isRead { excerpt.keep(Encoding.unread(excerpt)) }
    return excerpt
  }
}
