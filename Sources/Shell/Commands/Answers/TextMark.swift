internal import Analysis
internal import Articles
internal import Tables

/// A mark around a stretch of text.
struct TextMark {
  var range: TextRange
  var style: Passage.Style

  /// The marks around everything that the layers of an article found.
  static func all(of article: Article) -> [TextMark] {
    let names = article[Entities.self].all.flatMap(\.mentions).filter { $0.form == .name }
      .map { TextMark(range: $0.range, style: .name) }
    let times = article[Times.self].all.map { TextMark(range: $0.range, style: .time) }
    let quotations = article[Quotations.self].speech.flatMap(\.content)
      .map { TextMark(range: $0, style: .quotation) }
    return names + times + quotations
  }

  /// Writes a stretch of an article with the marks that lie in it.
  static func apply(_ marks: [TextMark], to range: TextRange, of article: Article) -> Passage {
    var passage = Passage(bracketed: "", runs: [])
    var open: [Passage.Style] = []
    var offset = range.start
    for border in borders(of: marks, in: range) {
      let text = article[TextRange(offset, border.offset)]
      let style = open.reduce(into: Passage.Style()) { $0.formUnion($1) }
      if !text.isEmpty { passage.runs.append(Passage.Run(text, style)) }
      passage.bracketed += text + (border.isOpening ? border.style.opening : border.style.closing)
      if border.isOpening {
        open.append(border.style)
      } else if let index = open.lastIndex(of: border.style) {
        open.remove(at: index)
      }
      offset = border.offset
    }
    let rest = article[TextRange(offset, range.end)]
    passage.bracketed += rest
    if !rest.isEmpty { passage.runs.append(Passage.Run(rest, [])) }
    return passage
  }

  private struct Border {
    var offset: Int
    var isOpening: Bool
    var length: Int
    var style: Passage.Style
  }

  /// Where marks open and close: at one offset, closing before opening; inner ones inside outer.
  private static func borders(of marks: [TextMark], in range: TextRange) -> [Border] {
    var borders: [Border] = []
    for mark in marks where mark.range.overlaps(range) {
      let start = max(mark.range.start, range.start)
      let end = min(mark.range.end, range.end)
      borders.append(
        Border(offset: start, isOpening: true, length: end - start, style: mark.style))
      borders.append(
        Border(offset: end, isOpening: false, length: end - start, style: mark.style))
    }
    return borders.sorted { left, right in
      if left.offset != right.offset { return left.offset < right.offset }
      if left.isOpening != right.isOpening { return !left.isOpening }
      // Marks around the same words nest: a quotation outside, a name inside.
      let (inner, outer) =
        left.isOpening
        ? ((right.length, right.style.rawValue), (left.length, left.style.rawValue))
        : ((left.length, left.style.rawValue), (right.length, right.style.rawValue))
      return inner < outer
    }
  }
}

extension Passage.Style {
  /// The bracket before words of this style, where there are no colours.
  var opening: String { brackets.opening }
  /// The bracket behind them.
  var closing: String { brackets.closing }

  private var brackets: (opening: String, closing: String) {
    switch self {
    case .name: ("[", "]")
    case .time: ("{", "}")
    case .quotation: ("‹", "›")
    case let style where style.contains(.went): ("[-", "-]")
    case let style where style.contains(.came): ("{+", "+}")
    default: ("»", "«")
    }
  }
}
