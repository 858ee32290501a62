/// The addresses that a person asks for: a part of them, or all of them with `*` and `?`.
package struct AddressPattern: Hashable, Sendable {
  /// The pattern as it was typed.
  package let written: String

  /// Takes a pattern over.
  package init(_ written: String) {
    self.written = written
  }

  /// Whether an address holds the pattern as it stands, or fits it from end to end.
  ///
  /// Addresses may hold `?` themselves, so that the pattern is looked for as it stands first.
  package func fits(_ address: String) -> Bool {
    Array(address.utf8).holds(Array(written.utf8)) || PathPattern.fits(address, written)
  }
}

extension [UInt8] {
  /// Whether other bytes stand in these, one behind the other.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var start = 0
    while let found = offset(of: first, from: start) {
      if self[found...].starts(with: part) { return true }
      start = found + 1
    }
    return false
  }
}
