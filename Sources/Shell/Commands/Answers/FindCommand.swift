internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `find`: a concordance.
  static let find = Command(
    "find", "every place of some words, with what stands left and right of them",
    parameters: [
      Parameter("words", .words, .text, required: true, "the words, in order; reform* for a stem"),
      Parameter("in", .option, .article, "only in this article; else in all"),
      Parameter("width", .option, .number, "characters left and right, 40 if not said"),
    ],
    discussion: [
      "Capitals and the kind of apostrophe do not matter. Words in a row are one phrase."
    ],
    examples: [
      Example(
        "find mill",
        gives: [
          "article\tleft\tmatch\tright\twhere",
          "mill\tOld \tmill\t burns in Karlow\tmill:0",
          "mill\tA fire destroyed the old \tmill\t on Friday, fire chief Nora Vance said.\tmill:1.1",
          "mill\tAccording to the Karlow Courier, the \tmill\t was sold to Tom Hale two years ago.\tmill:3.1",
          "late\tOld \tmill\t burns in Karlow\tlate:0",
          "late\tA fire destroyed the old \tmill\t on Friday, a spokesman said.\tlate:1.1",
          "late\tAccording to the Karlow Courier, the \tmill\t was sold to Tom Hale three years ago.\tlate:3.1",
          "late\t: An earlier version misstated when the \tmill\t was sold.\tlate:4.1",
        ]),
      Example(
        "find \"was sold\" --in late",
        gives: [
          "article\tleft\tmatch\tright\twhere",
          "late\tcording to the Karlow Courier, the mill \twas sold\t to Tom Hale three years ago.\tlate:3.1",
          "late\tearlier version misstated when the mill \twas sold\t.\tlate:4.1",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let words = arguments.all("words")
    var articles = try workspace.articles(
      named: [Arguments.Value(text: "all", range: words[0].range)])
    if let only = arguments.first("in") { articles = [try workspace.article(named: only)] }
    let phrase = words.map(\.text).joined(separator: " ")
    let search = Concordance(phrase: phrase, width: arguments.number("width") ?? 40)
    let rows = articles.flatMap(search.rows)
    let count = articles.reduce(0) { $0 + $1[Sentences.self].all.count }
    return Table(
      columns: Concordance.columns, rows: rows,
      notes: rows.isEmpty
        ? ["“\(phrase)” stands nowhere: \(counted(count, "sentence")) read"] : [])
  }
}

/// A search for a phrase, token by token.
private struct Concordance {
  static let columns = [
    Column("article"), Column("left"), Column("match"), Column("right"), Column("where"),
    Column("zone", wide: true), Column("in-quote", wide: true), Column("speaker", wide: true),
  ]

  private let pattern: [Pattern]
  private let width: Int

  private enum Pattern {
    case word(String)
    case stem(String)

    func matches(_ folded: String) -> Bool {
      switch self {
      case .word(let word): folded == word
      case .stem(let stem): folded.hasPrefix(stem)
      }
    }
  }

  init(phrase: String, width: Int) {
    self.width = width
    let article = Article(body: phrase)
    var pattern: [Pattern] = []
    for token in article[Tokens.self].all {
      if token.folded == "*", !token.followsSpace, case .word(let word)? = pattern.last {
        pattern[pattern.count - 1] = .stem(word)
      } else {
        pattern.append(.word(token.folded))
      }
    }
    self.pattern = pattern
  }

  func rows(in article: Article) -> [Row] {
    guard !pattern.isEmpty else { return [] }
    let tokens = article[Tokens.self]
    var rows: [Row] = []
    for (paragraph, span) in zip(article.paragraphs, tokens.paragraphs) {
      guard span.count >= pattern.count else { continue }
      for start in span.lowerBound...(span.upperBound - pattern.count)
      where matches(at: start, tokens) {
        let range = tokens.range(of: start..<start + pattern.count)
        rows.append(row(range, paragraph, article))
      }
    }
    return rows
  }

  private func matches(at start: Int, _ tokens: Tokens) -> Bool {
    pattern.indices.allSatisfy { pattern[$0].matches(tokens[start + $0].folded) }
  }

  private func row(_ range: TextRange, _ paragraph: Paragraph, _ article: Article) -> Row {
    let text = article.text
    let start = text.codePointOffset(of: range.start)
    let left = max(text.codePointOffset(of: paragraph.range.start), start - width)
    let end = text.codePointOffset(of: range.end)
    let right = min(text.codePointOffset(of: paragraph.range.end), end + width)
    let quotation = article[Quotations.self].all.first { quotation in
      quotation.content.contains { $0.contains(range) }
    }
    let speaker = quotation.flatMap { $0.source.first }.map { article[$0] }
    return Row(
      [
        .text(article.handle),
        .text(article[TextRange(text.byteOffset(ofCodePoint: left), range.start)]),
        .text(article[range]),
        .text(article[TextRange(range.end, text.byteOffset(ofCodePoint: right))]),
        Value(article.locator(at: range.start)?.description), .text(paragraph.zone.rawValue),
        .text(quotation == nil ? "no" : "yes"), Value(speaker),
      ],
      anchors: [Anchor(article.handle, range)],
      reasons: ["the words stand here"])
  }
}
