internal import Synchronization

/// One analysis of an article, such as its sentences or its quotations.
///
/// Layers are pulled, not scheduled: `article[Quotations.self]` builds what it needs once.
package protocol Layer: Sendable {
  /// Computes the layer; it may pull other layers of the same article, never itself.
  static func build(for article: Article) -> Self
}

extension Article {
  /// The layer of that kind, built at the first call and kept with the article.
  package subscript<L: Layer>(kind: L.Type) -> L {
    if let kept = layers.value(of: kind) { return kept }
    let built = L.build(for: self)
    layers.keep(built)
    return built
  }

  /// Keeps a layer that was made elsewhere, so that it is not built.
  package func keep<L: Layer>(_ layer: L) { layers.keep(layer) }

  /// The layer of that kind where it is built already; none where no one has asked for it.
  package func built<L: Layer>(_ kind: L.Type) -> L? { layers.value(of: kind) }
}

/// The layers that were built for one article; shared by all copies of it.
final class LayerStore: Sendable {
  private let built = Mutex<[ObjectIdentifier: any Layer]>([:])

  func value<L: Layer>(of kind: L.Type) -> L? {
    built.withLock { $0[ObjectIdentifier(kind)] as? L }
  }

  func keep<L: Layer>(_ layer: L) {
    built.withLock { $0[ObjectIdentifier(L.self)] = layer }
  }

  /// Takes over what another article has built of some kinds.
  func adopt(_ kinds: [any Layer.Type], from other: LayerStore) {
    let known = other.built.withLock { $0 }
    built.withLock { layers in
      for kind in kinds.map({ ObjectIdentifier($0) }) { layers[kind] = known[kind] }
    }
  }
}
