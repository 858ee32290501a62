internal import CommandLanguage
internal import Tables

extension SessionFile {
  /// The text of the file; parsing it gives the same session.
  package var text: String {
    var lines = ["#!/usr/bin/env -S lede replay", "# ---", "# lede: \(Self.version)"]
    if let title = header.title { lines.append("# title: \(title.onOneLine)") }
    if let tool = header.tool { lines.append("# tool: \(tool)") }
    if !header.parameters.isEmpty {
      let words = header.parameters.map { "\($0.name)=\(quoted($0.value))" }
      lines.append("# params: " + words.joined(separator: " "))
    }
    if !header.inputs.isEmpty {
      lines.append("# inputs:")
      lines += header.inputs.map { entry in
        let isPlain = !entry.path.contains(where: \.isNewline) && !entry.path.hasPrefix("\"")
        return "#   \(isPlain ? entry.path : quoted(entry.path)) sha256:\(entry.sha256)"
      }
    }
    lines.append("# ---")
    for cell in cells {
      lines.append("")
      lines += cell.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SessionFile.Cell {
  fileprivate var lines: [String] {
    let heading = ["# %%", kind == .note ? "[markdown]" : nil, title?.onOneLine].compactMap { $0 }
    var lines = [heading.joined(separator: " ")]
    let sourceLines = source.split(separator: "\n", omittingEmptySubsequences: false)
    switch kind {
    case .note:
      // A second space keeps a note's line from opening a cell.
      lines += sourceLines.map { $0.isEmpty ? "#" : ($0.hasPrefix("%%") ? "#  \($0)" : "# \($0)") }
    case .code:
      if check != .exact { lines.append("#| check: \(check.rawValue)") }
      lines += sourceLines.map(String.init)
      if let recorded {
        lines += recorded.lines.map { "#> \($0)" } + recorded.notes.map { "#~ \($0)" }
      }
    }
    return lines
  }
}

extension String {
  /// The words without line ends.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
