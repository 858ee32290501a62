package import Articles

/// What a reader says of an entity or a quotation, against what the layers found.
package struct Correction: Hashable, Sendable {
  /// What is said.
  package enum Kind: Hashable, Sendable {
    /// Two names are those of one entity, which is called by the first.
    case merge(String, String)
    /// Two names are never those of one entity.
    case split(String, String)
    /// A name at some place, in the article of that handle, is that of another entity.
    case assign(String, to: String, article: String, place: TextRange)
    /// Whoever has this name is of this type.
    case retype(String, EntityType)
    /// Whatever has this name, and this type where one is said, is no entity.
    case reject(String, EntityType?)
    /// The words at some place, in the article of that handle, are no quotation.
    case rejectQuotation(String, article: String, place: TextRange)
  }

  /// What is said.
  package var kind: Kind
  /// Who says it, as `why` prints it: `cell 4`, `people.csv, line 3`.
  package var origin: String
  /// The reader’s own reason, where one was given.
  package var reason: String?

  /// Says something.
  package init(_ kind: Kind, origin: String, reason: String? = nil) {
    self.kind = kind
    self.origin = origin
    self.reason = reason
  }
}
