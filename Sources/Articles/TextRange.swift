/// A half-open stretch of a text, counted in UTF-8 bytes from its start.
package struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: Int
  /// The offset behind the last byte.
  package var end: Int

  /// Creates the stretch from `start` up to, and without, `end`.
  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  package var length: Int { end - start }

  /// Whether there is no byte in it.
  package var isEmpty: Bool { start == end }

  /// Whether the byte at `offset` lies in it.
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every byte of `other` lies in it.
  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a byte.
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest stretch that holds both.
  package func joined(with other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// Orders by start, and at one start the longer stretch first.
  package static func < (left: TextRange, right: TextRange) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
