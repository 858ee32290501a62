/// Finds sentences that were split into neighbours, or merged from them.
struct SentenceGroups {
  var similarity: Similarity
  let oldWordings: [Wording]
  let newWordings: [Wording]
  let isOldFree: [Bool]
  let isNewFree: [Bool]

  /// The share of a part's weight that the whole must have.
  private static let containment = 0.55
  /// A part is no less than one in so many of the whole.
  private static let leastShare = 16
  /// How alike the parts together and the whole must be.
  private static let floor = 0.6
  /// The least weight of the parts beside the likest one: two words with matter.
  private static let leastWeight = 2 * WordNumbers.contentWeight
  /// The most parts of one sentence.
  static let mostParts = 4

  /// Looks for splits and merges among candidates, which are sorted.
  mutating func find(around pairs: [Candidates.Pair]) -> [Link] {
    var links: [Link] = []
    var tried: Set<Link.Place> = []
    for pair in pairs {
      let split = Self.run(
        around: pair.new, of: newWordings, whole: oldWordings[pair.old], isFree: isNewFree,
        similarity)
      if split.count > 1,
        tried.insert(Link.Place(old: pair.old..<pair.old + 1, new: split)).inserted,
        let likeness = likeness(of: split, newWordings, to: oldWordings[pair.old])
      {
        links.append(Link(old: pair.old..<pair.old + 1, new: split, similarity: likeness))
      }
      let merge = Self.run(
        around: pair.old, of: oldWordings, whole: newWordings[pair.new], isFree: isOldFree,
        similarity)
      if merge.count > 1,
        tried.insert(Link.Place(old: merge, new: pair.new..<pair.new + 1)).inserted,
        let likeness = likeness(of: merge, oldWordings, to: newWordings[pair.new])
      {
        links.append(Link(old: merge, new: pair.new..<pair.new + 1, similarity: likeness))
      }
    }
    return links
  }

  /// Grows a run of neighbouring parts around one of them; empty where that is no part.
  private static func run(
    around part: Int, of wordings: [Wording], whole: Wording, isFree: [Bool],
    _ similarity: Similarity
  ) -> Range<Int> {
    func isPart(_ index: Int) -> Bool {
      guard wordings.indices.contains(index), isFree[index], wordings[index].weight > 0,
        wordings[index].weight < whole.weight,
        wordings[index].weight * leastShare >= whole.weight
      else { return false }
      let shared = Double(similarity.shared(wordings[index], whole))
      return shared >= containment * Double(wordings[index].weight)
    }
    guard isPart(part) else { return part..<part }
    var run = part..<part + 1
    while run.count < mostParts, isPart(run.upperBound) {
      run = run.lowerBound..<run.upperBound + 1
    }
    while run.count < mostParts, isPart(run.lowerBound - 1) {
      run = run.lowerBound - 1..<run.upperBound
    }
    return run
  }

  /// How alike the parts together and the whole are; none where one part alone is as good.
  private mutating func likeness(
    of parts: Range<Int>, _ wordings: [Wording], to whole: Wording
  ) -> Double? {
    let together = Wording(words: parts.flatMap { wordings[$0].words }, in: similarity.vocabulary)
    let likeness = similarity(together, whole, floor: Self.floor)
    let singles = parts.map { (similarity(wordings[$0], whole, floor: 0), wordings[$0].weight) }
    guard let (single, weight) = singles.max(by: { $0.0 < $1.0 }), likeness > single else {
      return nil
    }
    // The other parts must bring in as much of their own weight as makes a part.
    let rest = together.weight - weight
    let gained =
      (likeness * Double(together.weight + whole.weight) - single * Double(weight + whole.weight))
      / 2
    return rest >= Self.leastWeight && gained >= Self.containment * Double(rest) ? likeness : nil
  }
}
