internal import Articles

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
    let read = Self.excerpt(of: version.article, paragraphs)
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

  /// The article with only some of its paragraphs, for which the encoder is not asked.
  ///
  /// A name is seen by its capitals here: loading the encoder would take longer than comparing.
  private static func excerpt(of article: Article, _ paragraphs: [Int]) -> Article {
    let excerpt = Article(
      handle: article.handle, text: article.text, origin: article.origin,
      metadata: article.metadata, zones: article.zones,
      paragraphs: article.text.count > wholeLimit
        ? paragraphs.map { article.paragraphs[$0] } : article.paragraphs)
    excerpt.keep(Encoding.unread(excerpt))
    return excerpt
  }
}
