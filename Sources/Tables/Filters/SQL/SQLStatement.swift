import CSQLite

/// A prepared query.
struct SQLStatement: ~Copyable {
  let handle: OpaquePointer

  deinit {
    sqlite3_finalize(handle)
  }

  var columnCount: Int { Int(sqlite3_column_count(handle)) }

  func name(of column: Int32) -> String {
    sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
  }

  /// By column, what it holds if it comes from the table unchanged; none for an expression.
  var declaredKinds: [Column.Kind?] {
    let statement = handle
    return (0..<columnCount).map { column in
      sqlite3_column_decltype(statement, Int32(column)).flatMap {
        Column.Kind(declaration: String(cString: $0))
      }
    }
  }

  /// Puts a value in the place of a `?`, from 1; a list as a JSON array.
  func bind(_ value: Value, at place: Int32) {
    switch value {
    case _ where value.isEmpty: sqlite3_bind_null(handle, place)
    case .empty: sqlite3_bind_null(handle, place)
    case .integer(let number): sqlite3_bind_int64(handle, place, Int64(number))
    case .real(let number): sqlite3_bind_double(handle, place, number)
    case .text(let words): bind(words, at: place)
    case .passage(let passage): bind(passage.bracketed, at: place)
    case .list(let elements):
      var writer = JSONWriter()
      writer.value(elements)
      bind(String(decoding: writer.bytes, as: UTF8.self), at: place)
    }
  }

  private func bind(_ words: String, at place: Int32) {
    var words = words
    words.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        lede_bind_text(handle, place, $0.baseAddress, Int32(clamping: $0.count))
      }
    }
  }

  /// The value of a column in the row at hand.
  func value(at column: Int32, as kind: Column.Kind?) -> Value {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(handle, column)))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
    case SQLITE_NULL: return .empty
    case SQLITE_BLOB:
      return .text(bytes(at: column).map(Self.hexadecimal).joined())
    default:
      let bytes = bytes(at: column)
      if kind == .list, let elements = StringArrayJSON.elements(of: bytes) {
        return .list(elements)
      }
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func bytes(at column: Int32) -> UnsafeBufferPointer<UInt8> {
    // SQLite asks for the pointer first, then for the count.
    let start = sqlite3_column_blob(handle, column)?.assumingMemoryBound(to: UInt8.self)
    let count = sqlite3_column_bytes(handle, column)
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(count))
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

extension Column.Kind {
  /// The type of a column in SQLite; a list has TEXT in it, for the affinity.
  var declaration: String {
    switch self {
    case .text: "TEXT"
    case .integer: "INTEGER"
    case .real: "REAL"
    case .list: "TEXT LIST"
    }
  }

  init?(declaration: String) {
    let kinds: [Column.Kind] = [.text, .integer, .real, .list]
    guard let kind = kinds.first(where: { $0.declaration == declaration }) else { return nil }
    self = kind
  }
}

extension Value {
  /// What a column holds that held this kind so far and holds this value too.
  func kind(among kind: Column.Kind?) -> Column.Kind? {
    switch (self, kind) {
    case (.empty, _): kind
    case (.integer, nil), (.integer, .integer): .integer
    case (.integer, .real), (.real, nil), (.real, .integer), (.real, .real): .real
    default: .text
    }
  }
}
