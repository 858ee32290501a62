package import Tables

extension Check {
  /// A row for each cell: whether it came out as recorded, and the first rows that did not.
  package var table: Table {
    Table(
      columns: [
        Column("cell", .integer), Column("title"), Column("command"), Column("outcome"),
        Column("row", .integer), Column("recorded"), Column("now"),
      ],
      rows: verdicts.flatMap(rows), notes: [summary] + circumstances)
  }

  /// The rows of the cells that did not come out as recorded.
  package var differences: Table {
    var differences = table
    let outcome = differences.index(ofColumn: "outcome") ?? 0
    differences.rows.removeAll { $0.values[outcome] != "different" }
    return differences
  }

  /// How many cells came out how, in a line.
  package var summary: String {
    let compared = verdicts.count { $0.comparison != nil }
    let different = verdicts.count { $0.isDifferent }
    let onlyRun = verdicts.count - compared
    var parts = ["\(compared - different) of \(counted(compared, "recorded result")) as recorded"]
    if different > 0 { parts.append("\(different) different") }
    if onlyRun > 0 { parts.append("\(counted(onlyRun, "cell")) only run") }
    return parts.joined(separator: " · ")
  }

  private func rows(of verdict: Verdict) -> [Row] {
    let command = verdict.cell.source.split(separator: "\n").last.map(String.init)
    let head: [Value] = [.integer(verdict.number), Value(verdict.cell.title), Value(command)]
    guard verdict.isDifferent, let comparison = verdict.comparison else {
      let outcome = verdict.comparison == nil ? "run" : "as recorded"
      return [Row(head + [.text(outcome), .empty, .empty, .empty])]
    }
    return comparison.differences.map { difference in
      let words = difference.words
      return Row(
        head + [.text("different"), Value(words.row), Value(words.recorded), Value(words.now)])
    }
  }
}

extension SessionComparison.Difference {
  /// The row, from 1, and what it was and is; none where there is nothing on a side.
  fileprivate var words: (row: Int?, recorded: String?, now: String?) {
    switch self {
    case .header(let recorded, let actual): (0, joined(recorded), joined(actual))
    case .row(let row, let recorded, let actual): (row, joined(recorded), joined(actual))
    case .missingRow(let row, let recorded): (row, joined(recorded), nil)
    case .extraRow(let row, let actual): (row, nil, joined(actual))
    case .missingNote(let recorded): (nil, recorded, nil)
    case .extraNote(let actual): (nil, nil, actual)
    case .failed: (nil, nil, "the command failed")
    case .didNotFail: (nil, "the command failed", "it did not fail")
    }
  }

  private func joined(_ fields: [String]) -> String { fields.joined(separator: " | ") }
}
