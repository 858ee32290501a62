/// The list of candidates under the line.
///
/// Described candidates stand one a row, plain ones in columns that read downwards.
struct CandidateList {
  let candidates: [Completion.Candidate]

  /// Makes the rows, none wider than a number of columns and no more than a number of rows.
  func rows(in size: TerminalSize) -> [String] {
    let all =
      candidates.contains { !$0.description.isEmpty }
      ? describedRows(columns: size.columns) : columnRows(columns: size.columns)
    // Leave a row for the prompt and one for what the list answers.
    let most = max(1, size.rows - 3)
    guard all.count > most else { return all }
    let shown = all.prefix(most)
    return shown + [cut("… \(all.count - most) more rows; type more letters", to: size.columns)]
  }

  private func describedRows(columns: Int) -> [String] {
    let widest = candidates.map { drawnColumns(of: $0.text) }.max() ?? 0
    let width = min(widest, max(8, columns / 2))
    return candidates.map { candidate in
      guard !candidate.description.isEmpty else { return cut(candidate.text, to: columns - 1) }
      let text = padded(candidate.text, to: width)
      return cut("\(text)  \(candidate.description)", to: columns - 1)
    }
  }

  private func columnRows(columns: Int) -> [String] {
    let widest = candidates.map { drawnColumns(of: $0.text) }.max() ?? 0
    let width = min(widest + 2, columns)
    let across = max(1, (columns - 1) / max(1, width))
    let down = (candidates.count + across - 1) / across
    return (0..<down).map { row in
      let cells = stride(from: row, to: candidates.count, by: down).map { candidates[$0].text }
      let padded = cells.dropLast().map { self.padded($0, to: width) }.joined()
      return cut(padded + (cells.last ?? ""), to: columns - 1)
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - drawnColumns(of: text)))
  }
}

/// Cuts a text to a number of columns, with a mark where something is left out.
private func cut(_ text: String, to columns: Int) -> String {
  guard drawnColumns(of: text) > columns else { return text }
  var kept = ""
  var width = 1
  for character in text {
    width += drawnColumns(of: String(character))
    if width > columns { break }
    kept.append(character)
  }
  return kept + "…"
}
