internal import CommandLanguage
internal import Tables

extension SessionFile {
  /// Reads a session file.
  ///
  /// A text without `# %%` lines is a plain script: each of its statements is a cell.
  /// - Throws: the first line that cannot be read.
  package init(parsing text: String) throws(SessionSyntaxError) {
    var parser = SessionParser(text)
    try parser.parse()
    self = parser.file
  }
}

/// The state of one pass over the lines of a session file.
private struct SessionParser {
  var file = SessionFile()
  private let lines: [Substring]
  private var index = 0
  private var cell: SessionFile.Cell?
  private var sourceLines: [Substring] = []
  private var recordedLines: [String]?
  private var recordedNotes: [String] = []

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  mutating func parse() throws(SessionSyntaxError) {
    if lines.first?.hasPrefix("#!") == true { index = 1 }
    skipBlankLines()
    if index < lines.count, lines[index] == "# ---" { try parseHeader() }
    let isPlainScript = !lines[index...].contains { $0.hasPrefix("# %%") }
    if isPlainScript { return parsePlainScript() }
    while index < lines.count {
      try parseLine(lines[index])
      index += 1
    }
    closeCell()
  }

  private mutating func skipBlankLines() {
    while index < lines.count, lines[index].allSatisfy(\.isWhitespace) { index += 1 }
  }

  private mutating func parsePlainScript() {
    let script = lines[index...].joined(separator: "\n")
    for piece in splitStatements(script) {
      guard (try? CommandLanguage.parse(piece.text)) != .empty else { continue }
      file.cells.append(
        SessionFile.Cell(kind: .code, source: piece.text, line: index + piece.line))
    }
    index = lines.count
  }

  // MARK: Header

  private mutating func parseHeader() throws(SessionSyntaxError) {
    index += 1
    while index < lines.count, lines[index] != "# ---" {
      try parseHeaderLine(lines[index])
      index += 1
    }
    guard index < lines.count else { throw SessionSyntaxError(kind: .openHeader, line: index) }
    index += 1
  }

  private mutating func parseHeaderLine(_ line: Substring) throws(SessionSyntaxError) {
    let bad = SessionSyntaxError(kind: .badHeaderLine(String(line)), line: index + 1)
    guard line.hasPrefix("#") else {
      throw SessionSyntaxError(kind: .openHeader, line: index + 1)
    }
    let content = line.dropFirst()
    if content.hasPrefix("   ") || content.hasPrefix("\t") {
      guard let entry = InputLedger.Entry(headerLine: content) else { throw bad }
      file.header.inputs.append(entry)
      return
    }
    guard let colon = content.firstIndex(of: ":") else { throw bad }
    let key = content[..<colon].trimmingSpaces
    let value = content[content.index(after: colon)...].trimmingSpaces
    switch key {
    case "lede":
      guard let version = Int(value), version <= SessionFile.version else {
        throw SessionSyntaxError(kind: .newerVersion(String(value)), line: index + 1)
      }
    case "title": file.header.title = String(value)
    case "tool": file.header.tool = String(value)
    case "params":
      guard let parameters = assignments(in: String(value)) else { throw bad }
      file.header.parameters += parameters
    case "inputs": guard value.isEmpty else { throw bad }
    default: throw bad
    }
  }

  // MARK: Cells

  private mutating func parseLine(_ line: Substring) throws(SessionSyntaxError) {
    if line.hasPrefix("# %%") {
      closeCell()
      openCell(line.dropFirst(4).trimmingSpaces)
    } else if line.hasPrefix("#>") || line.hasPrefix("#~") {
      try keepResult(line)
    } else if line.hasPrefix("#|"), sourceLines.isEmpty {
      try keepOption(line.dropFirst(2).trimmingSpaces)
    } else if cell == nil {
      // Commands before the first `# %%` are a cell of their own.
      guard !line.allSatisfy(\.isWhitespace) else { return }
      openCell("")
      keepSource(line)
    } else {
      keepSource(line)
    }
  }

  private mutating func openCell(_ title: Substring) {
    let isNote = title == "[markdown]" || title.hasPrefix("[markdown] ")
    let rest = isNote ? title.dropFirst("[markdown]".count).trimmingSpaces : title
    cell = SessionFile.Cell(
      kind: isNote ? .note : .code, title: rest.isEmpty ? nil : String(rest), source: "",
      line: index + 2)
  }

  private mutating func keepSource(_ line: Substring) {
    if sourceLines.isEmpty {
      guard !line.allSatisfy(\.isWhitespace) else { return }
      cell?.line = index + 1
    }
    sourceLines.append(line)
  }

  private mutating func keepResult(_ line: Substring) throws(SessionSyntaxError) {
    guard cell?.kind == .code else {
      throw SessionSyntaxError(kind: .strayResult, line: index + 1)
    }
    let isNote = line.hasPrefix("#~")
    let content = line.dropFirst(2)
    let words = String(content.hasPrefix(" ") ? content.dropFirst() : content)
    if recordedLines == nil { recordedLines = [] }
    if isNote { recordedNotes.append(words) } else { recordedLines?.append(words) }
  }

  private mutating func keepOption(_ option: Substring) throws(SessionSyntaxError) {
    let halves = option.split(separator: ":", maxSplits: 1).map(\.trimmingSpaces)
    guard halves.count == 2, halves[0] == "check", let mode = CheckMode(rawValue: String(halves[1]))
    else {
      throw SessionSyntaxError(kind: .badCellOption(String(option)), line: index + 1)
    }
    cell?.check = mode
  }

  private mutating func closeCell() {
    defer {
      cell = nil
      sourceLines = []
      recordedLines = nil
      recordedNotes = []
    }
    guard var cell else { return }
    while sourceLines.last?.allSatisfy(\.isWhitespace) == true { sourceLines.removeLast() }
    let source = cell.kind == .note ? sourceLines.map(uncommented) : sourceLines
    cell.source = source.joined(separator: "\n")
    cell.recorded = recordedLines.map { SessionLines(lines: $0, notes: recordedNotes) }
    guard !cell.source.isEmpty || cell.recorded != nil else { return }
    file.cells.append(cell)
  }

  private func uncommented(_ line: Substring) -> Substring {
    guard line.hasPrefix("#") else { return line }
    let content = line.dropFirst()
    return content.hasPrefix(" ") ? content.dropFirst() : content
  }
}

/// The `name=value` words of a header line; none where one has another form.
private func assignments(in words: String) -> [(name: String, value: String)]? {
  guard case .pipeline(let pipeline)? = try? parse("params " + words) else {
    return words.isEmpty ? [] : nil
  }
  var found: [(name: String, value: String)] = []
  for argument in pipeline.call.arguments {
    guard case .word(let word) = argument, let text = try? word.expanded(with: [:]),
      let equals = text.firstIndex(of: "="), equals > text.startIndex
    else { return nil }
    found.append((String(text[..<equals]), String(text[text.index(after: equals)...])))
  }
  return found
}

extension InputLedger.Entry {
  /// Reads `  articles/a.txt sha256:9f86…`; none where the writing is another.
  fileprivate init?(headerLine line: Substring) {
    let words = line.trimmingSpaces
    guard let space = words.lastIndex(of: " ") else { return nil }
    let digest = words[words.index(after: space)...]
    guard digest.hasPrefix("sha256:"), digest.utf8.count == 71 else { return nil }
    let path = words[..<space].trimmingSpaces
    guard path.hasPrefix("\"") else {
      self.init(path: String(path), sha256: String(digest.dropFirst(7)))
      return
    }
    // A path with a line end in it stands in quotes, as it would on a command line.
    guard case .pipeline(let pipeline)? = try? parse(String(path)),
      let text = pipeline.call.verb.text
    else { return nil }
    self.init(path: text, sha256: String(digest.dropFirst(7)))
  }
}

extension Substring {
  /// The characters without white space at the ends.
  fileprivate var trimmingSpaces: Substring {
    let behind = drop(while: \.isWhitespace)
    guard let last = behind.lastIndex(where: { !$0.isWhitespace }) else { return behind }
    return behind[...last]
  }
}
