/// What a cell of a table holds.
package enum Value: Hashable, Sendable {
  /// Nothing: the answer is not known or does not apply.
  case empty
  /// Words.
  case text(String)
  /// A count or another whole number.
  case integer(Int)
  /// A measure.
  case real(Double)
  /// Several words or phrases, such as aliases or facets.
  case list([String])
  /// Words of a text with marks in them.
  case passage(Passage)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Holds words.
  package init(stringLiteral words: String) { self = .text(words) }
  /// Holds a whole number.
  package init(integerLiteral number: Int) { self = .integer(number) }
}

extension Value {
  /// Holds words, or nothing where there are none.
  package init(_ words: String?) { self = words.map { .text($0) } ?? .empty }
  /// Holds a whole number, or nothing where there is none.
  package init(_ number: Int?) { self = number.map { .integer($0) } ?? .empty }
}
