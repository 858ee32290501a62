internal import Analysis
internal import Articles
internal import Tables

/// The timeline as bars over an axis, still a table: a column of drawings beside the words.
enum TimelineChart {
  /// The columns shown every day; the others of the timeline stand behind them.
  private static let shown = ["when", "chart", "event", "where"]

  /// A row for the axis, then one for each event, in the order given.
  static func table(of events: [DatedEvent]) -> Table {
    let plain = TimelineTable.table(of: events)
    let bars = events.map { Bar($0.entry) }
    let axis = TimeAxis(bars.compactMap(\.?.days))
    let drawings = bars.map { bar in axis.flatMap { bar?.drawn(on: $0) } }
    var rows = zip(plain.rows, drawings).map { row, drawing in
      var row = row
      row.values.append(Value(drawing))
      return row
    }
    var columns = plain.columns + [Column("chart", drawing: true)]
    if let axis {
      let blank = plain.columns.map { _ in Value.empty }
      rows.insert(Row(blank + [.text(axis.labels)]), at: 0)
    }
    let first = shown.compactMap { name in columns.firstIndex { $0.name == name } }
    let order = first + columns.indices.filter { !first.contains($0) }
    for index in columns.indices { columns[index].isWide = !first.contains(index) }
    return Table(
      columns: order.map { columns[$0] },
      rows: rows.map { row in
        Row(order.map { row[$0] }, anchors: row.anchors, reasons: row.reasons)
      },
      notes: axis.map { [legend(of: bars.compactMap(\.self), on: $0)] } ?? [])
  }

  /// What the signs mean that the chart has.
  private static func legend(of bars: [Bar], on axis: TimeAxis) -> String {
    let drawn = Set(bars.flatMap { $0.drawn(on: axis) })
    let signs: [(signs: String, meaning: String)] = [
      ("●", "then"), ("━", "all along"), ("┄", "some time within"), ("◄", "or before"),
      ("►", "or after"), ("╱╱", "cut out"),
    ]
    return signs.filter { !drawn.isDisjoint(with: $0.signs) }
      .map { "\($0.signs) \($0.meaning)" }.joined(separator: " · ")
  }
}

/// What is drawn for an event that has a date.
private struct Bar {
  /// The days of its ends; both are the one that is known where the other is open.
  let days: ClosedRange<Int>
  let isOpenBefore: Bool
  let isOpenAfter: Bool
  /// Whether it lasts from end to end, rather than to lie somewhere between them.
  let lasts: Bool

  /// Reads the days of an entry; none where it has none.
  init?(_ entry: TimelineEntry) {
    guard entry.part == .dated, let known = entry.earliest ?? entry.latest else { return nil }
    let start = (entry.earliest ?? known).dayNumber
    days = start...max(start, (entry.latest ?? known).dayNumber)
    isOpenBefore = entry.earliest == nil
    isOpenAfter = entry.latest == nil
    lasts = entry.precision != .about && entry.when.contains("/")
  }

  func drawn(on axis: TimeAxis) -> String {
    var cells = [Character](repeating: " ", count: TimeAxis.width)
    let known = axis.cells(of: days)
    let start = isOpenBefore ? 0 : known.lowerBound
    let end = isOpenAfter ? TimeAxis.width - 1 : known.upperBound
    let stroke: Character = start == end ? "●" : lasts ? "━" : "┄"
    for cell in start...end { cells[cell] = stroke }
    for mark in axis.breaks { cells.replaceSubrange(mark, with: TimeAxis.breakMark) }
    if isOpenBefore { cells[start] = "◄" }
    if isOpenAfter { cells[end] = "►" }
    return cells.withoutBlankEnd
  }
}
