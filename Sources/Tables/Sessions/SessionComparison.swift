/// How strictly a recorded result is compared with the one of a replay.
package enum CheckMode: String, CaseIterable, Sendable {
  /// The same columns, the same rows in the same order, and the same notes if any is recorded.
  case exact
  /// The same columns and the same rows in any order; notes may differ.
  case set
  /// Anything.
  case ignore
  /// The command must fail.
  case error
}

/// What is different between a recorded result and the one of a replay.
package struct SessionComparison: Hashable, Sendable {
  /// One difference; rows count from 1, as recorded or, where there is more, as they are now.
  package enum Difference: Hashable, Sendable {
    /// The columns are others.
    case header(recorded: [String], actual: [String])
    /// A row is another.
    case row(Int, recorded: [String], actual: [String])
    /// A recorded row is not there.
    case missingRow(Int, [String])
    /// A row is there that is not recorded.
    case extraRow(Int, [String])
    /// A recorded note is not there.
    case missingNote(String)
    /// A note is there that is not recorded.
    case extraNote(String)
    /// The command failed and should not have.
    case failed
    /// The command did not fail and should have.
    case didNotFail
  }

  /// The first differences.
  package private(set) var differences: [Difference] = []
  /// How many there are in all.
  package private(set) var count = 0
  private let limit: Int

  /// Whether the result is the recorded one.
  package var isSame: Bool { count == 0 }

  /// Compares results; none stands for a command that failed. Complexity: O(n).
  package init(
    recorded: SessionLines, actual: SessionLines?, mode: CheckMode, limit: Int = 5
  ) {
    self.limit = limit
    guard mode != .ignore else { return }
    guard mode != .error else {
      if actual != nil { note(.didNotFail) }
      return
    }
    guard let actual else {
      note(.failed)
      return
    }
    if recorded.header != actual.header {
      note(.header(recorded: recorded.header, actual: actual.header))
    }
    if mode == .set {
      compareSets(recorded.rows, actual.rows)
    } else {
      compareRows(recorded.rows, actual.rows)
      compareNotes(recorded.notes, actual.notes)
    }
  }

  private mutating func note(_ difference: Difference) {
    count += 1
    if differences.count < limit { differences.append(difference) }
  }

  /// Compares row by row between what is equal at the start and at the end.
  private mutating func compareRows(_ recorded: [[String]], _ actual: [[String]]) {
    let shorter = min(recorded.count, actual.count)
    var start = 0
    while start < shorter, recorded[start] == actual[start] { start += 1 }
    var end = 0
    while end < shorter - start,
      recorded[recorded.count - 1 - end] == actual[actual.count - 1 - end]
    {
      end += 1
    }
    let before = recorded.count - end
    let now = actual.count - end
    for row in start..<max(before, now) {
      if row >= before {
        note(.extraRow(row + 1, actual[row]))
      } else if row >= now {
        note(.missingRow(row + 1, recorded[row]))
      } else if recorded[row] != actual[row] {
        note(.row(row + 1, recorded: recorded[row], actual: actual[row]))
      }
    }
  }

  /// Compares without order; a row that is there twice must be there twice.
  private mutating func compareSets(_ recorded: [[String]], _ actual: [[String]]) {
    for (row, fields) in Self.rows(of: recorded, notIn: actual) { note(.missingRow(row, fields)) }
    for (row, fields) in Self.rows(of: actual, notIn: recorded) { note(.extraRow(row, fields)) }
  }

  private static func rows(
    of some: [[String]], notIn others: [[String]]
  ) -> [(Int, [String])] {
    var available: [[String]: Int] = [:]
    for row in others { available[row, default: 0] += 1 }
    var absent: [(Int, [String])] = []
    for (index, row) in some.enumerated() {
      if let count = available[row], count > 0 {
        available[row] = count - 1
      } else {
        absent.append((index + 1, row))
      }
    }
    return absent
  }

  private mutating func compareNotes(_ recorded: [String], _ actual: [String]) {
    // A result written by hand has no notes, and is right without them.
    guard recorded != actual, !recorded.isEmpty else { return }
    let before = Set(recorded)
    let now = Set(actual)
    for text in recorded where !now.contains(text) { note(.missingNote(text)) }
    for text in actual where !before.contains(text) { note(.extraNote(text)) }
  }
}
