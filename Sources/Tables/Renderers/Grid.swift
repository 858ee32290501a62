extension Format {
  /// Columns side by side for people: a margin of one space, a header, aligned cells, notes.
  ///
  /// A table wider than the terminal gives way where its text is widest; text is wrapped in its
  /// column to three lines at most, then cut with `…`. Each cell is measured once.
  package static let grid = Format(
    name: "grid", summary: "columns side by side, for a terminal", endings: ["txt"],
    showsNotes: true
  ) { table, options in
    var grid = Grid(table, options)
    return grid.render()
  }
}

/// The grid of one table while it is written.
private struct Grid {
  private let table: Table
  private let options: RenderOptions
  private let layout: GridLayout
  private let headers: [TerminalText]
  private let rows: [[TerminalText]]
  private let hiddenRows: Int
  private var bytes: [UInt8] = []

  init(_ table: Table, _ options: RenderOptions) {
    self.table = table
    self.options = options
    let columns = options.shownColumns(of: table)
    let (count, hidden) = options.shownRows(of: table)
    // Three lines of the whole width is more of a cell than is ever shown.
    let limit = options.lineWidth.map { $0 * GridLayout.linesInCell }
    headers = columns.map {
      TerminalText(table.columns[$0].name, keeping: limit, isUnicode: options.isUnicode)
    }
    rows = table.rows.prefix(count).map { row in
      columns.map {
        TerminalText(row[$0], keeping: limit, options)
      }
    }
    hiddenRows = hidden
    layout = GridLayout(
      headers: headers, rows: rows, of: columns.map { table.columns[$0] },
      width: options.lineWidth)
  }

  mutating func render() -> [UInt8] {
    if !table.rows.isEmpty, !headers.isEmpty {
      if options.hasColour { bytes.append("\u{1B}[1m") }
      write(headers, linesInCell: 1, endStyle: options.hasColour ? "\u{1B}[0m" : "")
      for row in rows { write(row, linesInCell: layout.linesInCell, endStyle: "") }
    }
    writeNotes()
    return bytes
  }

  // MARK: Rows

  private mutating func write(_ cells: [TerminalText], linesInCell: Int, endStyle: String) {
    let shown = layout.columns
    if shown.allSatisfy({ !cells[$0.index].isCut && $0.fits(cells[$0.index]) }) {
      var styles = [Passage.Style](repeating: [], count: shown.count)
      writeLine(shown.map { cells[$0.index] }, endStyle: endStyle, &styles)
      return
    }
    let wrapped = shown.map {
      $0.isBounded
        ? cells[$0.index].wrapped(
          to: $0.width, lines: cells[$0.index].isPassage ? .max : linesInCell, mark: mark)
        : [cells[$0.index]]
    }
    var styles = [Passage.Style](repeating: [], count: wrapped.count)
    for line in 0..<(wrapped.map(\.count).max() ?? 0) {
      writeLine(
        wrapped.map { line < $0.count ? $0[line] : TerminalText("") }, endStyle: endStyle, &styles)
    }
  }

  /// - Parameter styles: those that hold in each cell where its line begins; then, at its end.
  private mutating func writeLine(
    _ cells: [TerminalText], endStyle: String, _ styles: inout [Passage.Style]
  ) {
    // Blank space is written only before what is visible, so that no line ends in it.
    var blank = 1
    for (place, (cell, column)) in zip(cells, layout.columns).enumerated() {
      let padding = Swift.max(0, column.width - cell.width)
      if !cell.text.isEmpty {
        append(blank: blank + (column.isNumeric ? padding : 0))
        bytes.append(StyleMark.escaped(cell.text, &styles[place]))
        blank = column.isNumeric ? 0 : padding
      } else {
        blank += padding
      }
      blank += GridLayout.gap
    }
    bytes.append(endStyle)
    bytes.endLine()
  }

  private mutating func append(blank count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  // MARK: Notes

  private mutating func writeNotes() {
    var notes: [String] = []
    if hiddenRows > 0 { notes.append("\(mark) \(options.more(rows: hiddenRows))") }
    if !layout.leftOut.isEmpty, !table.rows.isEmpty {
      let names = layout.leftOut.map { headers[$0].text }.joined(separator: ", ")
      notes.append("\(mark) not shown for want of room: \(names)")
    }
    notes += joined(table.notes)
    if table.rows.isEmpty, table.notes.isEmpty, !table.columns.isEmpty { notes.append("no rows") }
    for note in notes {
      let text = TerminalText(note, isUnicode: options.isUnicode)
      let lines = options.lineWidth.map {
        text.wrapped(to: Swift.max(1, $0 - 1), lines: .max, mark: mark)
      }
      for line in lines ?? [text] {
        if options.hasColour { bytes.append("\u{1B}[2m") }
        bytes.append(" \(line.text)")
        if options.hasColour { bytes.append("\u{1B}[0m") }
        bytes.endLine()
      }
    }
  }

  /// Short notes share a line of the terminal; without one each has its own.
  private func joined(_ notes: [String]) -> [String] {
    guard let width = options.lineWidth else { return notes }
    let separator = options.isUnicode ? " · " : "; "
    var lines: [(text: String, width: Int)] = []
    for note in notes {
      let own = TerminalWidth.cells(of: note)
      if let last = lines.last, 1 + last.width + separator.count + own <= width {
        lines[lines.count - 1] = (
          last.text + separator + note, last.width + separator.count + own
        )
      } else {
        lines.append((note, own))
      }
    }
    return lines.map(\.text)
  }

  private var mark: String { options.isUnicode ? "…" : "..." }
}

extension TerminalText {
  /// Makes a value ready: marks are colours where there are any, else brackets.
  fileprivate init(_ value: Value, keeping limit: Int?, _ options: RenderOptions) {
    if case .passage(let passage) = value {
      self.init(passage, isColoured: options.hasColour, isUnicode: options.isUnicode)
    } else {
      self.init(value.gridWords, keeping: limit, isUnicode: options.isUnicode)
    }
  }
}

extension Value {
  /// The words in a grid: a number with three decimals at most, which is what people compare.
  fileprivate var gridWords: String {
    guard case .real(let number) = self, number.magnitude >= 0.001, number.magnitude < 1e12 else {
      return words
    }
    // By hand, as `rounded()` asks for the C library of mathematics, which nothing else here needs.
    let thousandths = Int(number * 1000 + (number < 0 ? -0.5 : 0.5))
    return String(Double(thousandths) / 1000)
  }
}
