internal import Articles
internal import Reading
internal import Tables

extension Workspace {
  /// The stretches of a place as they stand in the document they were read from.
  ///
  /// - Throws: what `place(_:)` throws, or `input` where the document cannot be read as it was.
  func source(of word: Arguments.Value?) throws(Problem) -> Table {
    var place = try Place(article: articles(named: [])[0], ranges: [])
    if let word { place = try self.place(word) }
    let article = place.article
    do {
      let document = try reader(of: article.origin).document(
        at: article.origin, base: base.isEmpty ? nil : base)
      return SourceTable(
        article: article, view: try SourceView(document, of: article),
        ranges: place.ranges
      ).table
    } catch {
      throw Problem(error.problem == .cancelled ? .interrupted : .input(error), at: word?.range)
    }
  }
}

extension Workspace {
  /// A reader that takes a page as it was when it was loaded, if it is kept.
  private func reader(of origin: Origin) -> Reader {
    let loaded = state.inputs.read.filter { $0.path == origin.path }.map(\.sha256)
    let digest = loaded.contains(origin.sha256) ? origin.sha256 : loaded.last
    var fetching = fetching
    fetching.recordedDigest = { [path = origin.path] in $0 == path ? digest : nil }
    return Reader(isCancelled: isCancelled, fetching: fetching)
  }
}

/// Stretches of an article beside what they were read from.
private struct SourceTable {
  let article: Article
  let view: SourceView
  /// The stretches; empty for the whole article.
  let ranges: [TextRange]

  /// How many code points are shown on both sides of a stretch.
  private static let context = 40
  /// How many characters of a stretch are shown; the middle of longer ones is left out.
  private static let longest = 300

  var table: Table {
    let numbers = Dictionary(
      article.paragraphs.map { ($0.range, $0.number) }, uniquingKeysWith: { first, _ in first })
    let stretches = ranges.isEmpty ? article.zones.map(\.range) : ranges
    let zones = Dictionary(
      article.zones.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = stretches.map { range in
      // A zone as a whole has a place of its own; else it is the sentence that is told.
      let zone = zones[range].map { article.place(of: $0, number: numbers[range]) }
      return row(range, zone ?? article.place(of: range))
    }
    return Table(
      columns: [Column("where"), Column("bytes"), Column("line", .integer), Column("source")],
      rows: rows)
  }

  private func row(_ range: TextRange, _ place: String) -> Row {
    let stretch = view.stretch(range, context: Self.context)
    let (before, after) = (onOneLine(stretch.before), onOneLine(stretch.after))
    let text = onOneLine(folded(stretch.text))
    let source = Passage(
      bracketed: "\(before)»\(text)«\(after)",
      runs: [
        Passage.Run(before, []), Passage.Run(text, .evidence), Passage.Run(after, []),
      ].filter { !$0.text.isEmpty })
    return Row(
      [
        .text(place), .text("\(stretch.bytes.lowerBound)-\(stretch.bytes.upperBound)"),
        .integer(stretch.line), .passage(source),
      ], anchors: [Anchor(article.handle, range)])
  }

  private func folded(_ text: String) -> String {
    guard text.unicodeScalars.count > Self.longest else { return text }
    let half = Self.longest / 2
    return String(text.unicodeScalars.prefix(half)) + " … "
      + String(text.unicodeScalars.suffix(half))
  }

  private func onOneLine(_ text: String) -> String {
    var line = ""
    for character in text { line.append(character.isNewline ? "↵" : character) }
    return line
  }
}
