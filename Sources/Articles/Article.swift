/// One text with its metadata, its zones and the layers pulled from it so far.
package struct Article: Sendable {
  /// The short name a person calls it by, such as `kim`.
  package var handle: String
  /// The words, as read.
  package let text: Text
  /// Where the bytes came from.
  package let origin: Origin
  /// What is said about it beside its words.
  package let metadata: Metadata
  /// The roles of its stretches, in the order of the text, without overlap.
  package let zones: [Zone]
  /// The paragraphs that the analysers read, in the order of the text.
  package let paragraphs: [Paragraph]
  /// Where its words stand in the document; none where the document is the text itself.
  package let source: SourceMap?
  let layers = LayerStore()

  /// Puts an article together from what a reader found.
  package init(
    handle: String, text: Text, origin: Origin, metadata: Metadata, zones: [Zone],
    paragraphs: [Paragraph], source: SourceMap? = nil
  ) {
    self.handle = handle
    self.text = text
    self.origin = origin
    self.metadata = metadata
    self.zones = zones
    self.paragraphs = paragraphs
    self.source = source
  }

  /// The same article speaking from another day, with its layers to be built anew, but those of
  /// some kinds that are built.
  package func dated(_ date: DocumentDate?, keeping kinds: [any Layer.Type]) -> Article {
    var metadata = metadata
    metadata.date = date
    let copy = Article(
      handle: handle, text: text, origin: origin, metadata: metadata, zones: zones,
      paragraphs: paragraphs, source: source)
    copy.layers.adopt(kinds, from: layers)
    return copy
  }

  /// The same article with its layers to be built anew, but those of some kinds that are built.
  package func reconsidered(keeping kinds: [any Layer.Type]) -> Article {
    dated(metadata.date, keeping: kinds)
  }

  /// The words of one stretch as a string.
  package subscript(range: TextRange) -> String { text[range] }
}
