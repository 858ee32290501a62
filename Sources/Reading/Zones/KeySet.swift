/// A set of words by their keys, made for asking often: a look at a table, no hashing.
struct KeySet: Sendable {
  /// The keys, each once, in their order.
  let keys: [UInt64]
  /// A key at the place its low bits name or behind it, 0 where none is; empty for a few keys,
  /// which are as soon compared one by one.
  private let table: [UInt64]

  private static let few = 6

  /// Gathers keys; each is well mixed already, as `LineWord.key(of:)` makes them.
  init(_ keys: some Sequence<UInt64>) {
    var unique: [UInt64] = []
    for key in keys.sorted() where key != unique.last { unique.append(key) }
    self.keys = unique
    guard unique.count > Self.few else {
      table = []
      return
    }
    var size = 16
    while size < unique.count * 3 { size *= 2 }
    var table = [UInt64](repeating: 0, count: size)
    for key in unique {
      var place = Int(truncatingIfNeeded: key) & (size - 1)
      while table[place] != 0 { place = (place + 1) & (size - 1) }
      table[place] = key
    }
    self.table = table
  }

  /// Whether a word is in the set; takes time that does not depend on its size.
  func contains(_ key: UInt64) -> Bool {
    guard !table.isEmpty else { return keys.contains(key) }
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while table[place] != 0 {
      if table[place] == key { return true }
      place = (place + 1) & mask
    }
    return false
  }
}
