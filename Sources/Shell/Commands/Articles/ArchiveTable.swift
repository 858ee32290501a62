internal import Reading
internal import Tables

/// The records of an archive as a table, with a sentence on how many are what.
struct ArchiveTable {
  private var records: [ArchiveRecord] = []

  /// Adds the next record.
  mutating func add(_ record: ArchiveRecord) {
    records.append(record)
  }

  /// The table; columns that only some kinds of archives have are there where one does.
  var table: Table {
    let shown = Self.columns.filter { column in
      column.isAlwaysThere || records.contains { column.value($0) != .empty }
    }
    return Table(
      columns: shown.map(\.column),
      rows: records.map { record in Row(shown.map { $0.value(record) }) }, notes: [summary])
  }

  private struct Field: Sendable {
    let column: Column
    var isAlwaysThere = true
    let value: @Sendable (ArchiveRecord) -> Value
  }

  private static let columns: [Field] = [
    Field(column: Column("#", .integer)) { .integer($0.number) },
    Field(column: Column("type")) { .text($0.type) },
    Field(column: Column("status", .integer), isAlwaysThere: false) { Value($0.status) },
    Field(column: Column("media")) { Value($0.mediaType) },
    Field(column: Column("address")) { Value($0.address ?? $0.name) },
    Field(column: Column("title"), isAlwaysThere: false) { Value($0.title) },
    Field(column: Column("date")) { Value($0.date) },
    Field(column: Column("bytes", .integer)) { Value($0.size) },
    Field(column: Column("problem")) { Value($0.words) },
    Field(column: Column("member", .integer, wide: true)) { Value($0.member) },
    Field(column: Column("in", wide: true)) { Value($0.container) },
    Field(column: Column("offset", .integer, wide: true)) { .integer($0.offset) },
    Field(column: Column("digest", wide: true)) { Value($0.sha256) },
  ]

  private var summary: String {
    var counts: [Int] = Array(repeating: 0, count: ArchiveRecord.Kind.allCases.count)
    for record in records { counts[record.kind.rawValue] += 1 }
    let parts = ArchiveRecord.Kind.allCases.filter { counts[$0.rawValue] > 0 }
      .map { $0.words(counts[$0.rawValue]) }
    let all = records.count == 1 ? "1 record" : "\(grouped(records.count)) records"
    return parts.isEmpty ? all : "\(all): " + parts.joined(separator: ", ")
  }
}

extension ArchiveRecord {
  /// What a record is to somebody who wants to read articles, in the order of the summary.
  fileprivate enum Kind: Int, CaseIterable {
    case document, redirect, refused, picture, empty, robots, container, other, broken

    func words(_ count: Int) -> String {
      let many = count != 1
      return switch self {
      case .document: "\(grouped(count)) document" + (many ? "s" : "")
      case .redirect: "\(grouped(count)) redirect" + (many ? "s" : "")
      case .refused: "\(grouped(count)) with an error of the server"
      case .picture: "\(grouped(count)) of other media"
      case .empty: "\(grouped(count)) empty"
      case .robots: "\(grouped(count)) robots.txt"
      case .container: "\(grouped(count)) archive" + (many ? "s" : "") + " in it"
      case .other: "\(grouped(count)) of other types"
      case .broken: "\(grouped(count)) broken"
      }
    }
  }

  fileprivate var kind: Kind {
    if problem != nil { return .broken }
    return switch aside {
    case nil: .document
    case .status: (300..<400).contains(status ?? 0) ? .redirect : .refused
    case .mediaType: .picture
    case .empty: .empty
    case .robots: .robots
    case .container: .container
    case .type: .other
    }
  }

  /// Why it is set aside or cannot be read, or what is wrong with it all the same.
  fileprivate var words: String? {
    if let problem { return problem.words }
    if let flaw { return "read all the same: \(flaw.words)" }
    return switch kind {
    case .document: nil
    case .redirect: "a redirect"
    case .refused: "an error of the server"
    case .picture: "no page or text"
    case .empty: "it is empty"
    case .robots: "it is for robots"
    case .container: "its documents follow"
    case .other: "not a document"
    case .broken: nil
    }
  }
}
