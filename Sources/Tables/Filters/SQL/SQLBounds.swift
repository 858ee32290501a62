import CSQLite

/// What a query may do and how much: SQLite asks it before and while a query runs.
final class SQLBounds {
  /// What was refused.
  enum Denial { case change, function }

  /// What the last query was refused, if anything.
  var denied: Denial?
  /// Whether a query was stopped.
  private(set) var isExhausted = false
  private var rounds = 0

  /// The largest result, in bytes.
  let bytesInResult: Int
  private let maximumRounds: Int

  /// The longest value, in bytes; larger than any article.
  static let bytesInValue: Int32 = 256 << 20
  private static let bytesInUse: Int64 = 2 << 30
  private static let stepsInRound: Int32 = 20_000

  /// Allows so much; 300 million steps of SQLite's machine take some five seconds.
  init(steps: Int = 300_000_000, bytesInResult: Int = 256 << 20) {
    maximumRounds = steps / Int(Self.stepsInRound)
    self.bytesInResult = bytesInResult
  }

  /// Lets a database be read from now on, and nothing else.
  func guardReading(of database: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_set_authorizer(
      database,
      { context, action, _, name, _, _ in
        guard let context else { return SQLITE_DENY }
        let bounds = Unmanaged<SQLBounds>.fromOpaque(context).takeUnretainedValue()
        return bounds.answer(to: action, on: name.map { String(cString: $0) } ?? "")
      }, context)
    sqlite3_progress_handler(
      database, Self.stepsInRound,
      { context in
        guard let context else { return 1 }
        return Unmanaged<SQLBounds>.fromOpaque(context).takeUnretainedValue().stops() ? 1 : 0
      }, context)
  }

  private func answer(to action: Int32, on name: String) -> Int32 {
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_FUNCTION:
      guard Self.refused.contains(name.lowercased()) else { return SQLITE_OK }
      denied = .function
      return SQLITE_DENY
    default:
      denied = .change
      return SQLITE_DENY
    }
  }

  private func stops() -> Bool {
    rounds += 1
    isExhausted = rounds > maximumRounds || sqlite3_memory_used() > Self.bytesInUse
    return isExhausted
  }

  /// Functions that reach outside the table or answer otherwise every time.
  private static let refused: Set<String> = [
    "current_date", "current_time", "current_timestamp", "fts3_tokenizer", "load_extension",
    "random", "randomblob",
  ]
}
