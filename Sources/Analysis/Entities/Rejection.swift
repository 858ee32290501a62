package import Articles

/// What the names of an article were taken for, and a reader said is no entity.
package struct Rejection: Hashable, Sendable {
  /// What a reader calls it, or else the first of its names, as written.
  package var name: String
  /// What it was taken for.
  package var type: EntityType
  /// Where its names lie, in the order of the text.
  package var places: [TextRange]
  /// What the reader said.
  package var correction: Correction

  init(_ called: String?, _ names: [Name], _ correction: Correction, _ article: Article) {
    name = called ?? names.first.map { article[$0.range] } ?? ""
    type = names.first?.type ?? .person
    places = names.map(\.range)
    self.correction = correction
  }
}
