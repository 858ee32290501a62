/// Finds the neighbour of a sentence that took over the words it lost.
///
/// A sentence that was cut is linked with its likest part first; the other part may be rewritten so
/// far that only the words missing from the first give it away.
struct SentenceParts {
  let vocabulary: WordNumbers

  /// Of the missing words, the taker has one in so many at least.
  private static let shareOfMissing = 2
  /// Of the taker's own words, one in so many is a missing one at least.
  private static let shareOfTaker = 3

  /// The free neighbour of a run of parts that has what they lack of the whole; none where neither
  /// has.
  func taker(
    of whole: Wording, beside parts: Range<Int>, _ wordings: [Wording], isFree: (Int) -> Bool
  ) -> Int? {
    let neighbours = [parts.upperBound, parts.lowerBound - 1].filter {
      wordings.indices.contains($0) && isFree($0)
    }
    guard !neighbours.isEmpty else { return nil }
    let present = parts.flatMap { wordings[$0].bag }.sorted()
    let missing = Self.difference(whole.bag, present).filter { vocabulary.isContent($0) }
    guard !missing.isEmpty else { return nil }
    return neighbours.first { neighbour in
      let own = wordings[neighbour].bag.filter { vocabulary.isContent($0) }
      let shared = own.count - Self.difference(own, missing).count
      return shared * Self.shareOfMissing >= missing.count
        && shared * Self.shareOfTaker >= own.count && (shared > 1 || own.count <= 2 && shared > 0)
    }
  }

  /// What is in the first sorted bag and not in the second, as often.
  private static func difference(_ bag: [Int32], _ other: [Int32]) -> [Int32] {
    var rest: [Int32] = []
    var index = 0
    for word in bag {
      while index < other.count, other[index] < word { index += 1 }
      if index < other.count, other[index] == word { index += 1 } else { rest.append(word) }
    }
    return rest
  }
}
