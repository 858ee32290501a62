import CSQLite

/// A query as it was typed, and what its words tell without parsing it.
struct SQLText {
  /// The query for SQLite: names of columns that are no plain words stand in quotes.
  let query: String
  /// The same query with one more column that tells the rows of the table each row was made of,
  /// as numbers joined by commas; none where that is not certain.
  let queryWithRows: String?
  /// Whether it selects `*`, so that nobody asked for the wide columns by name.
  let selectsAll: Bool
  /// Where quotation marks were put in: offsets in `query`, ascending.
  private let insertions: [Int]

  init(_ typed: String, columns: [Column]) {
    let odd = columns.map(\.name).filter { !Self.isPlain($0) }
      .map { Array($0.utf8) }.sorted { $0.count > $1.count }
    var quoter = SQLQuoter(columns: odd)
    let bytes = quoter.quote(Array(typed.utf8))
    query = String(decoding: bytes, as: UTF8.self)
    insertions = quoter.insertions
    let clauses = SQLClauses(SQLTokens(bytes))
    selectsAll = clauses.selectsAll
    queryWithRows = clauses.rowsColumn.map { column, place in
      String(
        decoding: bytes[..<place] + Array(", \(column) ".utf8) + bytes[place...], as: UTF8.self)
    }
  }

  /// Where an offset in `query` was in the query as typed.
  func typedOffset(_ offset: Int) -> Int {
    offset - insertions.count { $0 < offset }
  }

  /// A name as it must stand in a query: in double quotes if it is not a plain word.
  static func quotedIfNeeded(_ name: String) -> String {
    isPlain(name) && sqlite3_keyword_check(name, Int32(name.utf8.count)) == 0
      ? name : quoted(name)
  }

  /// A name in double quotes.
  static func quoted(_ name: String) -> String {
    var quoted = "\""
    for character in name.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted.unicodeScalars.append(character) }
    }
    return quoted + "\""
  }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.utf8.allSatisfy(SQLTokens.isWordByte)
  }
}

/// Puts names of columns such as `date-source` and `#` in quotes.
private struct SQLQuoter {
  /// The names, the longest first.
  let columns: [[UInt8]]
  var insertions: [Int] = []

  init(columns: [[UInt8]]) {
    self.columns = columns
  }

  mutating func quote(_ typed: [UInt8]) -> [UInt8] {
    guard !columns.isEmpty else { return typed }
    var result: [UInt8] = []
    var offset = 0
    while offset < typed.count {
      if let name = name(in: typed, at: offset) {
        insertions += [result.count, result.count + name.count + 1]
        let quoted = SQLText.quoted(String(decoding: name, as: UTF8.self))
        result += quoted.utf8
        offset += name.count
      } else {
        let end = SQLTokens.end(of: typed, from: offset)
        result += typed[offset..<end]
        offset = end
      }
    }
    return result
  }

  private func name(in typed: [UInt8], at start: Int) -> [UInt8]? {
    columns.first { name in
      guard typed[start...].starts(with: name), let last = name.last else { return false }
      let end = start + name.count
      guard end < typed.count, SQLTokens.isWordByte(last) else { return true }
      // `date-source` is not the beginning of `date-source-url`.
      return !SQLTokens.isWordByte(typed[end]) && typed[end] != UInt8(ascii: "-")
    }
  }
}
