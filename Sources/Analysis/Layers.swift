package import Articles

extension Article {
  /// The same article speaking from another day; only the layers that tell times are built anew.
  package func speaking(from date: DocumentDate?) -> Article {
    let timed: [any Layer.Type] = [Times.self, Timeline.self]
    return dated(date, keeping: allLayers.filter { kind in !timed.contains { $0 == kind } })
  }
}

/// Every layer of the analysis, in the order in which they build on one another.
package let allLayers: [any Layer.Type] = [
  Tokens.self,
  Sentences.self,
  Encoding.self,
  PartsOfSpeech.self,
  Mentions.self,
  Corrections.self,
  NamedEntities.self,
  Quotations.self,
  Entities.self,
  Framing.self,
  Times.self,
  Timeline.self,
]
