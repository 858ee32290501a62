internal import Analysis
internal import Articles
internal import CommandLanguage
internal import Tables

extension Command {
  /// `show`: the words themselves.
  static let show = Command(
    "show", "the words themselves, with what was found in them marked",
    parameters: [
      Parameter(
        "place", .word, .place,
        "an article, a paragraph, a sentence, a row or a name: kim:3.2, _4.2, “Ana Ruiz”"),
      Parameter("plain", .flag, .text, "without marks"),
      Parameter("source", .flag, .text, "as it stands in the document it was read from"),
    ],
    discussion: [
      "Marks: [name], {time}, ‹quotation›. A row of an earlier result shows the paragraphs it came "
        + "from, with its own words between » and «. A name shows the sentences that speak of whoever "
        + "bears it, in all articles, by names, nouns and pronouns.",
      "--source reads the document again and shows the stretch with its markup and what stands "
        + "around it. Bytes count from the start of the document, the end is not part of it.",
    ],
    examples: [
      Example(
        "show mill:2",
        gives: [
          "where\ttext",
          "mill:2\t“‹Nobody was hurt›,” [Vance] said. “‹We were lucky.›” She thanked the volunteers.",
        ]),
      Example(
        "show mill:2.1",
        gives: [
          "where\ttext",
          "mill:2\t»“Nobody was hurt,” Vance said.« “We were lucky.” She thanked the volunteers.",
        ]),
      Example(
        "show \"Nora Vance\"",
        gives: [
          "where\ttext",
          "mill:1.1\tA fire destroyed the old mill on Friday, fire chief »Nora Vance« said.",
          "mill:2.1\t“Nobody was hurt,” »Vance« said.",
          "mill:2.3\t»She« thanked the volunteers.",
        ]),
      Example(
        "show mill:2.2 --source",
        gives: [
          "where\tbytes\tline\tsource",
          "mill:2.2\t172-192\t7\te said.↵↵“Nobody was hurt,” Vance said. »“We were lucky.”« "
            + "She thanked the volunteers.↵↵According ",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    if let source = arguments.first("source") {
      guard !arguments.has("plain") else {
        throw Problem(.optionsExclude("source", "plain"), at: source.range)
      }
      return try workspace.source(of: arguments.first("place"))
    }
    if let word = arguments.first("place"), let sentences = try workspace.sentences(about: word) {
      return sentences
    }
    let place: Place
    if let word = arguments.first("place") {
      do throws(Problem) {
        place = try workspace.place(word)
      } catch {
        guard case .unknownArticle(let name, _) = error.kind, Locator(name) == nil else {
          throw error
        }
        throw Problem(.unknownName(name, known: workspace.namesToShow), at: word.range)
      }
    } else {
      place = Place(article: try workspace.articles(named: [])[0], ranges: [])
    }
    let marks = arguments.has("plain") ? [] : TextMark.all(of: place.article)
    return ShownText(place: place, marks: marks).table
  }
}

extension Workspace {
  /// The sentences that speak of an entity, its mentions between » and «; none where the word is a
  /// place, or nobody’s name.
  fileprivate func sentences(about word: Arguments.Value) throws(Problem) -> Table? {
    guard ResultReference(word.text) == nil, article(word.text) == nil, Locator(word.text) == nil
    else { return nil }
    try prepare(Entities.self, of: articles)
    var rows: [Row] = []
    var shown: [String] = []
    for article in articles {
      let entities = article.entities(called: word.text)
      shown += entities.map(\.name).filter { !shown.contains($0) }
      let marks = entities.flatMap(\.mentions).sorted { $0.range < $1.range }
        .map { TextMark(range: $0.range, style: .evidence) }
      for sentence in article[Sentences.self].all {
        let own = marks.filter { sentence.range.overlaps($0.range) }
        guard !own.isEmpty else { continue }
        rows.append(
          Row(
            [
              .text(article.place(of: sentence.range)),
              .passage(TextMark.apply(own, to: sentence.range, of: article)),
            ], anchors: own.map { Anchor(article.handle, $0.range) }))
      }
    }
    guard !rows.isEmpty else { return nil }
    let notes = shown.count > 1 ? ["“\(word.text)” is \(shown.joined(separator: " · "))"] : []
    return Table(columns: [Column("where"), Column("text")], rows: rows, notes: notes)
  }

  /// The handles of the articles, and what those in them are called.
  fileprivate var namesToShow: [String] {
    articles.map(\.handle) + articles.flatMap { $0[Entities.self].all.map(\.name) }
  }
}

/// The paragraphs around a place, as a table.
private struct ShownText {
  let place: Place
  let marks: [TextMark]

  var table: Table {
    let article = place.article
    let evidence = place.ranges.map { TextMark(range: $0, style: .evidence) }
    let isWhole = place.ranges.isEmpty
    var rows = article.paragraphs
      .filter { paragraph in isWhole || place.ranges.contains { $0.overlaps(paragraph.range) } }
      .map { paragraph in
        // A paragraph that is meant as a whole is read; a part of one is pointed at.
        let isRead = isWhole || place.ranges.contains(paragraph.range)
        return row(
          paragraph.range, "\(article.handle):\(paragraph.number)", isRead ? marks : evidence)
      }
    // Set-aside zones have no paragraph; they are shown only when somebody points at them.
    rows += article.zones
      .filter { zone in
        !zone.isAnalysed && place.ranges.contains { $0.overlaps(zone.range) }
      }
      .map { row($0.range, "\(article.handle) (\($0.kind.rawValue))", evidence) }
    return Table(columns: [Column("where"), Column("text")], rows: rows)
  }

  private func row(_ range: TextRange, _ name: String, _ marks: [TextMark]) -> Row {
    let text = TextMark.apply(marks, to: range, of: place.article)
    return Row(
      [.text(name), .passage(text)], anchors: [Anchor(place.article.handle, range)])
  }
}
