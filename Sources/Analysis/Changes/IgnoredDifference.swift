package import Articles

/// A difference between two versions that is no change of what the article says.
package struct IgnoredDifference: Hashable, Sendable {
  /// Why it does not count.
  package enum Kind: String, Sendable {
    /// The same words in other characters.
    case typography
    /// The same sentences in other paragraphs.
    case layout
    /// Stretches that are set aside, such as a social line.
    case boilerplate
  }

  /// Why it does not count.
  package var kind: Kind
  /// What differs, with the number of places: `5 NBSP made spaces`.
  package var what: String
  /// The places in the old text; an empty stretch marks where something came in.
  package var before: [TextRange]
  /// The places in the new text; an empty stretch marks where something went out.
  package var after: [TextRange]

  /// Names a difference and its places.
  package init(_ kind: Kind, _ what: String, before: [TextRange], after: [TextRange]) {
    self.kind = kind
    self.what = what
    self.before = before
    self.after = after
  }
}

extension IgnoredDifference: CustomStringConvertible {
  /// The difference in one line: `typography: 5 NBSP made spaces`.
  package var description: String { "\(kind.rawValue): \(what)" }
}
