/// The records of comma-separated values, as spreadsheets write them.
///
/// After RFC 4180; a semicolon or a tab may part the fields instead, if the first line has more of
/// them than commas. Quoted fields may hold line ends and doubled quotes.
package struct CSVRecords: Hashable, Sendable {
  /// One record.
  package struct Record: Hashable, Sendable {
    /// The line on which it begins, from 1.
    package var line: Int
    /// Its fields, without the quotes and the blanks around them.
    package var fields: [String]
  }

  /// What cannot be read.
  package struct SyntaxError: Error, Hashable, Sendable {
    /// The line on which a quote opens that nothing closes.
    package var line: Int
  }

  /// The records, without blank lines.
  package private(set) var all: [Record] = []

  /// Reads a text in UTF-8.
  ///
  /// - Throws: `SyntaxError` where a quote is never closed.
  package init(_ utf8: [UInt8]) throws(SyntaxError) {
    var scanner = Scanner(utf8[...])
    while let record = try scanner.next() {
      if record.fields.contains(where: { !$0.isEmpty }) { all.append(record) }
    }
  }
}

/// Goes through a text, a record at a time.
private struct Scanner {
  private var rest: ArraySlice<UInt8>
  private let separator: UInt8
  private var line = 1

  init(_ utf8: ArraySlice<UInt8>) {
    rest = utf8
    let head = utf8.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    separator = candidates[counts.firstIndex(of: counts.max() ?? 0) ?? 0]
  }

  mutating func next() throws(CSVRecords.SyntaxError) -> CSVRecords.Record? {
    guard !rest.isEmpty else { return nil }
    var record = CSVRecords.Record(line: line, fields: [])
    while true {
      record.fields.append(try field())
      guard let byte = rest.popFirst() else { return record }
      if byte == separator { continue }
      if byte == 0x0D, rest.first == 0x0A { rest.removeFirst() }
      line += 1
      return record
    }
  }

  /// The bytes up to a separator or the end of the line.
  private mutating func field() throws(CSVRecords.SyntaxError) -> String {
    var bytes: [UInt8] = []
    while rest.first == 0x20 { rest.removeFirst() }
    if rest.first == UInt8(ascii: "\"") {
      rest.removeFirst()
      try readQuoted(into: &bytes)
    }
    while let byte = rest.first, byte != separator, byte != 0x0A, byte != 0x0D {
      bytes.append(byte)
      rest.removeFirst()
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func readQuoted(into bytes: inout [UInt8]) throws(CSVRecords.SyntaxError) {
    let start = line
    while let byte = rest.popFirst() {
      if byte == 0x0A { line += 1 }
      if byte == UInt8(ascii: "\"") {
        guard rest.first == byte else { return }
        rest.removeFirst()
      }
      bytes.append(byte)
    }
    throw CSVRecords.SyntaxError(line: start)
  }
}
