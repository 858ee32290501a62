import CSQLite

/// A database in memory that holds one table named `result` and can only be asked.
struct SQLDatabase: ~Copyable {
  private let handle: OpaquePointer
  private let bounds: SQLBounds

  init(bounds: SQLBounds = SQLBounds()) throws(FilterError) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(":memory:", &handle, flags, SQLClock.nameOfSystem)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close_v2(handle)
      throw FilterError(
        .sql(message: String(cString: sqlite3_errstr(code)), offset: nil, columns: []))
    }
    self.handle = handle
    self.bounds = bounds
    lede_refuse_strings_in_double_quotes(handle)
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, SQLBounds.bytesInValue)
    // LIKE is one step for SQLite and cannot be stopped; its time grows with the pattern.
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000)
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  // MARK: The table that comes in

  /// Makes the table `result` and then allows nothing but to read.
  func load(_ table: Table) throws(FilterError) {
    // Sorting goes to memory, never to a file.
    try run("pragma temp_store = memory")
    let columns = table.columns.map { "\(SQLText.quoted($0.name)) \($0.kind.declaration)" }
    try run("create table result (\(columns.joined(separator: ", ")))")
    try run("begin")
    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
    let insertion = try prepare("insert into result values (\(places))")
    for row in table.rows {
      for column in table.columns.indices {
        insertion.bind(row[column], at: Int32(column + 1))
      }
      if sqlite3_step(insertion.handle) != SQLITE_DONE { throw failure() }
      sqlite3_reset(insertion.handle)
    }
    try run("commit")
    // The first use of a table of SQLite's own declares it, which the guard would refuse.
    try run("select 1 from json_each('[]'), json_tree('[]')")
    bounds.guardReading(of: handle)
  }

  private func run(_ command: String) throws(FilterError) {
    if sqlite3_exec(handle, command, nil, nil, nil) != SQLITE_OK { throw failure() }
  }

  // MARK: The table that comes out

  func answer(_ text: SQLText, from table: Table) throws(FilterError) -> Table {
    do throws(FilterError) {
      // What the typed query says is wrong is what people want to read, so it is prepared first.
      let plain = try prepare(text.query)
      // Commands that are no questions answer in no columns, even those that need no permission.
      if plain.columnCount == 0 { throw FilterError(.notReadOnly) }
      if let query = text.queryWithRows, let telling = try? prepare(query),
        telling.columnCount == plain.columnCount + 1
      {
        return try rows(of: telling, tellsRows: true, selectsAll: text.selectsAll, from: table)
      }
      return try rows(of: plain, tellsRows: false, selectsAll: text.selectsAll, from: table)
    } catch {
      guard case .sql(let message, let offset, _) = error.problem else { throw error }
      throw FilterError(
        .sql(
          message: message, offset: offset.map(text.typedOffset),
          columns: table.columns.map(\.name)))
    }
  }

  private func rows(
    of statement: borrowing SQLStatement, tellsRows: Bool, selectsAll: Bool, from table: Table
  ) throws(FilterError) -> Table {
    let count = statement.columnCount - (tellsRows ? 1 : 0)
    let declared = statement.declaredKinds
    var kinds = declared
    var result = Table(columns: [], notes: table.notes)
    var bytes = 0
    while true {
      let code = sqlite3_step(statement.handle)
      if code == SQLITE_DONE { break }
      guard code == SQLITE_ROW else { throw failure() }
      var values: [Value] = []
      values.reserveCapacity(count)
      for column in 0..<count {
        let value = statement.value(at: Int32(column), as: declared[column])
        if declared[column] == nil { kinds[column] = value.kind(among: kinds[column]) }
        bytes += Int(sqlite3_column_bytes(statement.handle, Int32(column))) + 64
        values.append(value)
      }
      if bytes > bounds.bytesInResult { throw FilterError(.unbounded) }
      var origin = RowGroup()
      if tellsRows {
        let numbers = statement.value(at: Int32(count), as: nil).words.split(separator: ",")
        for number in numbers.compactMap({ Int($0) }) where table.rows.indices.contains(number - 1)
        {
          origin.add(table.rows[number - 1])
        }
      }
      result.rows.append(origin.row(values))
    }
    for column in 0..<count {
      let name = statement.name(of: Int32(column))
      let same = table.columns.first { $0.name == name }
      result.columns.append(
        Column(
          result.unusedName(name), kinds[column] ?? .text,
          wide: selectsAll && same?.isWide == true,
          drawing: declared[column] != nil && same?.isDrawing == true))
    }
    return result
  }

  // MARK: Statements and errors

  private func prepare(_ query: String) throws(FilterError) -> SQLStatement {
    bounds.denied = nil
    // SQLite would read to the NUL and answer another question than the one asked.
    guard !query.utf8.contains(0) else {
      throw FilterError(.sql(message: "a NUL in the query", offset: nil, columns: []))
    }
    var statement: OpaquePointer?
    var hasMore = false
    let code = query.withCString { start in
      var rest: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(handle, start, -1, &statement, &rest)
      if code == SQLITE_OK, let rest, rest.pointee != 0 {
        // Blank space, comments and semicolons make no statement.
        var next: OpaquePointer?
        let isBlank = sqlite3_prepare_v2(handle, rest, -1, &next, nil) == SQLITE_OK && next == nil
        hasMore = !isBlank
        sqlite3_finalize(next)
      }
      return code
    }
    guard code == SQLITE_OK else { throw failure() }
    guard let statement else {
      throw FilterError(.sql(message: "the query is empty", offset: nil, columns: []))
    }
    let prepared = SQLStatement(handle: statement)
    if hasMore { throw FilterError(.severalQueries) }
    return prepared
  }

  private func failure() -> FilterError {
    if bounds.isExhausted { return FilterError(.unbounded) }
    if bounds.denied == .change { return FilterError(.notReadOnly) }
    let offset = sqlite3_error_offset(handle)
    let message = String(cString: sqlite3_errmsg(handle))
    return FilterError(
      .sql(message: message, offset: offset >= 0 ? Int(offset) : nil, columns: []))
  }
}
