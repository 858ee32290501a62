/// Finds which sentences without a partner are worth comparing, in near-linear time.
struct Candidates {
  /// The old sentences without a partner, ascending.
  let old: [Int]
  /// The new sentences without a partner, ascending.
  let new: [Int]
  let oldWordings: [Wording]
  let newWordings: [Wording]
  let vocabulary: WordNumbers

  /// A pair of indices into the old and the new version.
  struct Pair: Hashable, Comparable {
    var old: Int
    var new: Int
    static func < (left: Pair, right: Pair) -> Bool {
      (left.old, left.new) < (right.old, right.new)
    }
  }

  /// No more old sentences times new sentences than this may share a shingle that counts.
  private static let commonest = 12
  /// So many candidates are kept for each sentence, by the number of rare shingles shared.
  private static let kept = 8
  /// So many shared shingles are weighed for each sentence, the rarest first.
  private static let budget = 64
  /// How far from its expected place a sentence is looked for in its gap.
  private static let reach = 4

  /// Sentences that share rare words or pairs of neighbouring words.
  func sharingShingles() -> [Pair] {
    var shared: [(pair: Pair, weight: Int)] = []
    for product in sharedShingles().sorted(by: { $0.product < $1.product }) {
      guard shared.count < Self.budget * (old.count + new.count) else { break }
      for left in product.old {
        for right in product.new {
          shared.append((Pair(old: left, new: right), Self.commonest + 1 - product.product))
        }
      }
    }
    return best(summed(shared))
  }

  /// Sentences that stand in about the same place of the same gap.
  func inPlace(_ gaps: Gaps) -> [Pair] {
    var pairs: [Pair] = []
    var (left, right) = (0, 0)
    while left < old.count {
      let gap = gaps.ofOld[old[left]]
      let leftStart = left
      while left < old.count, gaps.ofOld[old[left]] == gap { left += 1 }
      while right < new.count, gaps.ofNew[new[right]] < gap { right += 1 }
      let rightStart = right
      while right < new.count, gaps.ofNew[new[right]] == gap { right += 1 }
      let width = right - rightStart
      for place in leftStart..<left {
        let expected = rightStart + (place - leftStart) * width / (left - leftStart)
        for other in max(rightStart, expected - Self.reach)..<min(right, expected + Self.reach + 1)
        {
          pairs.append(Pair(old: old[place], new: new[other]))
        }
      }
    }
    return pairs
  }

  // MARK: Shingles

  private struct Posting {
    var shingle: UInt64
    var sentence: Int32
  }

  private func sharedShingles() -> [(product: Int, old: [Int], new: [Int])] {
    let lefts = postings(old, oldWordings)
    let rights = postings(new, newWordings)
    var found: [(product: Int, old: [Int], new: [Int])] = []
    var (i, j) = (0, 0)
    while i < lefts.count, j < rights.count {
      let shingle = min(lefts[i].shingle, rights[j].shingle)
      let (iStart, jStart) = (i, j)
      while i < lefts.count, lefts[i].shingle == shingle { i += 1 }
      while j < rights.count, rights[j].shingle == shingle { j += 1 }
      let product = (i - iStart) * (j - jStart)
      guard product > 0, product <= Self.commonest else { continue }
      found.append(
        (
          product, lefts[iStart..<i].map { Int($0.sentence) },
          rights[jStart..<j].map { Int($0.sentence) }
        ))
    }
    return found
  }

  /// All shingles of some sentences, sorted by shingle and then by sentence, each once a sentence.
  private func postings(_ sentences: [Int], _ wordings: [Wording]) -> [Posting] {
    var postings: [Posting] = []
    for sentence in sentences {
      let number = Int32(truncatingIfNeeded: sentence)
      var previous: Int32 = -1
      for word in wordings[sentence].words where vocabulary.weight(of: word) > 1 {
        if vocabulary.isContent(word) {
          postings.append(Posting(shingle: UInt64(UInt32(bitPattern: word)), sentence: number))
        }
        if previous >= 0 {
          let pair =
            UInt64(UInt32(bitPattern: previous) + 1) << 32 | UInt64(UInt32(bitPattern: word))
          postings.append(Posting(shingle: pair, sentence: number))
        }
        previous = word
      }
    }
    postings.sort { ($0.shingle, $0.sentence) < ($1.shingle, $1.sentence) }
    var kept = 0
    for index in postings.indices {
      if index > 0, postings[index].shingle == postings[kept - 1].shingle,
        postings[index].sentence == postings[kept - 1].sentence
      {
        continue
      }
      postings[kept] = postings[index]
      kept += 1
    }
    postings.removeLast(postings.count - kept)
    return postings
  }

  private func summed(_ shared: [(pair: Pair, weight: Int)]) -> [(pair: Pair, weight: Int)] {
    var sums: [(pair: Pair, weight: Int)] = []
    for next in shared.sorted(by: { $0.pair < $1.pair }) {
      if let last = sums.last, last.pair == next.pair {
        sums[sums.count - 1].weight += next.weight
      } else {
        sums.append(next)
      }
    }
    return sums
  }

  /// The pairs that are among the best of either of their sentences.
  private func best(_ pairs: [(pair: Pair, weight: Int)]) -> [Pair] {
    var ofOld = Array(repeating: 0, count: oldWordings.count)
    var ofNew = Array(repeating: 0, count: newWordings.count)
    var best: [Pair] = []
    for (pair, _) in pairs.sorted(by: { ($1.weight, $0.pair) < ($0.weight, $1.pair) }) {
      guard ofOld[pair.old] < Self.kept || ofNew[pair.new] < Self.kept else { continue }
      ofOld[pair.old] += 1
      ofNew[pair.new] += 1
      best.append(pair)
    }
    return best
  }
}
