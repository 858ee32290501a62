package import Articles

/// The entities as the article itself refers to them: by names, by nouns, and by pronouns of the
/// third person.
package struct NamedEntities: Layer {
  /// The entities, in the order of their first mention.
  let entities: Entities

  /// Ties names together as a reader has corrected them, and resolves pronouns where the text
  /// gives evidence.
  package static func build(for article: Article) -> NamedEntities {
    let corrected = CorrectedNames(of: article)
    let scene = Scene.resolved(article, corrected.names, corrected.clusters)
    let entities = EntityList(names: corrected.names, scene: scene, article: article).entities()
    return NamedEntities(
      entities: Entities(
        entities, pronouns: scene.genderedCount, open: scene.open,
        rejected: corrected.rejected.map { Rejection($0.called, $0.names, $0.correction, article) })
    )
  }
}
