internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `show`: the words themselves.
  static let show = Command(
    "show", "the words themselves, with what was found in them marked",
    parameters: [
      Parameter(
        "place", .word, .place, "an article, a paragraph, a sentence, or a row: kim:3.2, _4.2"),
      Parameter("plain", .flag, .text, "without marks"),
    ],
    discussion: [
      "Marks: [name], {time}, ‹quotation›. A row of an earlier result shows the paragraphs it came "
        + "from, with its own words between » and «."
    ],
    examples: [
      Example(
        "show mill:2",
        gives: [
          "where\ttext",
          "mill:2\t“‹Nobody was hurt›,” [Vance] said. “‹We were lucky.›” She thanked ‹the volunteers›.",
        ]),
      Example(
        "show mill:2.1",
        gives: [
          "where\ttext",
          "mill:2\t»“Nobody was hurt,” Vance said.« “We were lucky.” She thanked the volunteers.",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let place: Place
    if let word = arguments.first("place") {
      place = try workspace.place(word)
    } else {
      place = Place(article: try workspace.articles(named: [])[0], ranges: [])
    }
    let marks = arguments.has("plain") ? [] : TextMark.all(of: place.article)
    return ShownText(place: place, marks: marks).table
  }
}

/// The paragraphs around a place, as a table.
private struct ShownText {
  let place: Place
  let marks: [TextMark]

  var table: Table {
    let article = place.article
    let evidence = place.ranges.map { TextMark(range: $0, opening: "»", closing: "«") }
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
      [.text(name), .text(text)], anchors: [Anchor(place.article.handle, range)])
  }
}

/// A pair of marks around a stretch of text.
struct TextMark {
  var range: TextRange
  var opening: String
  var closing: String

  /// The marks around everything that the layers of an article found.
  static func all(of article: Article) -> [TextMark] {
    let names = article[Entities.self].all.flatMap(\.mentions).filter { $0.form == .name }
      .map { TextMark(range: $0.range, opening: "[", closing: "]") }
    let times = article[Times.self].all
      .map { TextMark(range: $0.range, opening: "{", closing: "}") }
    let quotations = article[Quotations.self].all.flatMap(\.content)
      .map { TextMark(range: $0, opening: "‹", closing: "›") }
    return names + times + quotations
  }

  /// Writes a stretch of an article with the marks that lie in it.
  static func apply(_ marks: [TextMark], to range: TextRange, of article: Article) -> String {
    var insertions: [(offset: Int, isOpening: Bool, length: Int, mark: String)] = []
    for mark in marks where mark.range.overlaps(range) {
      let start = max(mark.range.start, range.start)
      let end = min(mark.range.end, range.end)
      insertions.append((start, true, end - start, mark.opening))
      insertions.append((end, false, end - start, mark.closing))
    }
    // At one offset, close before opening; inner marks close first and open last.
    insertions.sort { left, right in
      if left.offset != right.offset { return left.offset < right.offset }
      if left.isOpening != right.isOpening { return !left.isOpening }
      return left.isOpening ? left.length > right.length : left.length < right.length
    }
    var text = ""
    var offset = range.start
    for insertion in insertions {
      text += article[TextRange(offset, insertion.offset)] + insertion.mark
      offset = insertion.offset
    }
    return text + article[TextRange(offset, range.end)]
  }
}
