/// How the program ends.
enum ExitStatus: Int32 {
  /// All went well.
  case success = 0
  /// A command failed, or a check found a difference.
  case failure = 1
  /// The words behind `lede` do not fit.
  case wrongUsage = 2
  /// A script stopped at an error.
  case scriptStopped = 3
  /// An input is not the one that a session recorded.
  case inputChanged = 4

  /// The graver of two: a later success never hides an earlier failure.
  mutating func note(_ other: ExitStatus) {
    if self == .success { self = other }
  }
}
