/// A day as the cells of a table have it: `2018-05-30`.
struct WrittenDay: Hashable, Comparable {
  let year: Int
  let month: Int
  let day: Int

  /// Reads a day of the Gregorian calendar; none where the writing is another.
  init?(_ written: String) {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day after; none behind the last one that four digits can write.
  var next: WrittenDay? {
    if day < Self.days(in: month, of: year) {
      return WrittenDay(year: year, month: month, day: day + 1)
    }
    if month < 12 { return WrittenDay(year: year, month: month + 1, day: 1) }
    return year < 9999 ? WrittenDay(year: year + 1, month: 1, day: 1) : nil
  }

  static func < (left: WrittenDay, right: WrittenDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// A row that lies between two days.
struct DatedRow {
  /// The columns without which a table has none.
  static let columns = ["earliest", "latest", "event"]

  let first: WrittenDay
  let last: WrittenDay
  /// What happened; where the row does not say, the words of the time.
  let summary: String
  /// What is told of the time, a pair of column and words each.
  let details: [(column: String, words: String)]
  /// The same in every file for the same row, and another for every other row of a table.
  let identifier: String

  /// The rows of a table that have both days, in their order.
  static func all(of table: Table) -> [DatedRow] {
    let words = Words(table)
    var seen: [String: Int] = [:]
    return table.rows.compactMap { row in
      guard let days = words.days(of: row) else { return nil }
      let summary = ["event", "text", "when"].map { words[$0, row] }.first { !$0.isEmpty }
      let details = Self.told.map { ($0, words[$0, row]) }.filter { !$0.1.isEmpty }
      let content = (["earliest", "latest", "event"].map { words[$0, row] } + details.map(\.1))
        .joined(separator: "\u{1F}")
      let digest = fingerprint(of: content)
      let count = seen[digest, default: 0] + 1
      seen[digest] = count
      // What is no fact must not look like one in a calendar.
      let reserve = words["told-as", row]
      let headline = (reserve.isEmpty ? "" : "\(reserve): ") + (summary ?? "")
      return DatedRow(
        first: days.lowerBound, last: days.upperBound, summary: headline, details: details,
        identifier: count == 1 ? digest : "\(digest)-\(count)")
    }
  }

  /// The columns that say more of a row, where the table has them.
  private static let told = [
    "when", "precision", "told-as", "said-by", "text", "how", "where", "articles", "conflict",
  ]

  /// The table without the rows that lack a day.
  static func table(of table: Table) -> Table {
    let words = Words(table)
    var kept = table
    kept.rows.removeAll { words.days(of: $0) == nil }
    return kept
  }

  /// Two hashes of 64 bits, FNV-1a from two offsets, in hexadecimal.
  private static func fingerprint(of text: String) -> String {
    [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142].map { (offset: UInt64) in
      let hash = text.utf8.reduce(offset) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    .joined()
  }
}

/// The words in the columns of a table, by name.
private struct Words {
  private let indices: [String: Int]

  init(_ table: Table) {
    indices = Dictionary(
      table.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(column: String, row: Row) -> String {
    indices[column].map { row[$0].words } ?? ""
  }

  /// The days between which a row lies; none where one is not written.
  func days(of row: Row) -> ClosedRange<WrittenDay>? {
    guard let first = WrittenDay(self["earliest", row]), let last = WrittenDay(self["latest", row]),
      first <= last
    else { return nil }
    return first...last
  }
}
