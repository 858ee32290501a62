internal import Articles

/// Which sentences of two versions belong together, and which of them moved.
struct Alignment {
  /// The links by their place in the old version, without overlap.
  let links: [Link]
  /// Whether each link kept its order.
  let kept: [Bool]

  /// Aligns two versions in near-linear time.
  ///
  /// The comparison has no direction of its own: the text that sorts first is taken first, so the
  /// way back is the mirror image of the way there.
  init(_ old: Version, _ new: Version) {
    let isMirrored = new.article.text.utf8.lexicographicallyPrecedes(old.article.text.utf8)
    let (first, second) = isMirrored ? (new, old) : (old, new)
    let exact = ExactPairs(SentenceNumbers(first, second))
    var links = SimilarLinks(first, second, beside: exact).links
    for (index, partner) in exact.newOfOld.enumerated() where partner >= 0 {
      links.append(
        Link(
          old: index..<index + 1, new: partner..<partner + 1, similarity: 1, isSame: true))
    }
    links.sort { $0.old.lowerBound < $1.old.lowerBound }
    let kept = KeptOrder.heaviestChain(
      of: links.map(\.new.lowerBound), weights: links.map { Self.weight($0, first, second) },
      below: second.count)
    guard isMirrored else {
      (self.links, self.kept) = (links, kept)
      return
    }
    let order = links.indices.sorted { links[$0].new.lowerBound < links[$1].new.lowerBound }
    self.links = order.map { links[$0].mirrored }
    self.kept = order.map { kept[$0] }
  }

  /// Fewer moved sentences are better, and of as many the shorter ones.
  private static func weight(_ link: Link, _ old: Version, _ new: Version) -> Int {
    let tokens = old.tokens(of: link.old).count + new.tokens(of: link.new).count
    return (link.old.count + link.new.count) << 32 + tokens
  }
}
