/// A stretch of an article by its role on the page, with the reason for saying so.
package struct Zone: Hashable, Sendable {
  /// The role a stretch plays on the page.
  package enum Kind: String, CaseIterable, Sendable {
    case title, dek, byline, dateline, body, caption, credit, correction
    case bio, social, related, advert, other

    /// Whether the analysers read stretches of this kind.
    package var isAnalysed: Bool {
      switch self {
      case .title, .dek, .body, .correction: true
      case .byline, .dateline, .caption, .credit, .bio, .social, .related, .advert, .other: false
      }
    }
  }

  /// The role.
  package var kind: Kind
  /// Where it lies, without surrounding white space.
  package var range: TextRange
  /// The rule that named the role, in words a reader understands.
  package var reason: String

  /// Names the role of a stretch.
  package init(_ kind: Kind, _ range: TextRange, reason: String) {
    self.kind = kind
    self.range = range
    self.reason = reason
  }

  /// Whether the analysers read it.
  package var isAnalysed: Bool { kind.isAnalysed }
}
