package import Articles

/// Every layer of the analysis, in the order in which they build on one another.
package let allLayers: [any Layer.Type] = [
  Tokens.self,
  Sentences.self,
  Encoding.self,
  PartsOfSpeech.self,
  Mentions.self,
  Entities.self,
  Quotations.self,
  Times.self,
  Timeline.self,
]
