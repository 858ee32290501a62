import CSQLite

/// A system for SQLite without a clock, so that a query answers the same on every day.
enum SQLClock {
  /// The name under which SQLite knows the system; none, and so the usual one, if it is refused.
  static var nameOfSystem: String? { isRegistered ? name : nil }

  private static let name = "lede-without-clock"

  /// The usual system of SQLite, but with a clock that fails; then `date('now')` is null.
  private static let isRegistered: Bool = {
    guard let usual = sqlite3_vfs_find(nil) else { return false }
    // SQLite keeps the pointers, so what they point at is never given back.
    let name = Array(Self.name.utf8CString)
    let storedName = UnsafeMutablePointer<CChar>.allocate(capacity: name.count)
    storedName.initialize(from: name, count: name.count)
    let system = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    system.initialize(to: usual.pointee)
    system.pointee.pNext = nil
    system.pointee.zName = UnsafePointer(storedName)
    system.pointee.xCurrentTime = { _, _ in SQLITE_ERROR }
    system.pointee.xCurrentTimeInt64 = { _, _ in SQLITE_ERROR }
    return sqlite3_vfs_register(system, 0) == SQLITE_OK
  }()
}
