/// How alike two sentences are: the share of their words' weight that both have in one order.
struct Similarity {
  let vocabulary: WordNumbers
  private var row: [Int32] = []
  init(_ vocabulary: WordNumbers) {
    self.vocabulary = vocabulary
  }

  /// The weight of the words that both have, in any order; linear in the lengths.
  ///
  /// Of two long sentences only words that stand in common shingles count: nearly every word of
  /// a long text recurs in another.
  func shared(_ left: Wording, _ right: Wording) -> Int {
    if !left.shingles.isEmpty && !right.shingles.isEmpty {
      let common = common(left.shingles, right.shingles)
      let smaller = left.weight < right.weight ? left : right
      return smaller.weight * common / smaller.shingles.count
    }
    var (i, j, sum) = (0, 0, 0)
    while i < left.bag.count, j < right.bag.count {
      let (a, b) = (left.bag[i], right.bag[j])
      if a == b { sum += vocabulary.weight(of: a) }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return sum
  }

  /// The number of words with matter that both have, and that the one with fewer of them has.
  func sharedContent(_ left: Wording, _ right: Wording) -> (shared: Int, least: Int) {
    let (own, other) = (content(left), content(right))
    var (i, j, count) = (0, 0, 0)
    while i < own.count, j < other.count {
      let (a, b) = (own[i], other[j])
      if a == b { count += 1 }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return (count, min(own.count, other.count))
  }

  private func content(_ wording: Wording) -> [Int32] {
    wording.bag.filter { vocabulary.isContent($0) }
  }

  /// Dice’s coefficient over the heaviest common subsequence, 0 to 1; 0 where below `floor`.
  mutating func callAsFunction(_ left: Wording, _ right: Wording, floor: Double) -> Double {
    let total = Double(left.weight + right.weight)
    guard total > 0 else { return 1 }
    guard 2 * Double(min(left.weight, right.weight)) >= floor * total else { return 0 }
    let bound = 2 * Double(shared(left, right)) / total
    guard bound >= floor else { return 0 }
    guard left.shingles.isEmpty || right.shingles.isEmpty else { return bound }
    let ordered = 2 * Double(heaviestCommonSubsequence(left.words, right.words)) / total
    return ordered >= floor ? ordered : 0
  }

  private func common(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] { count += 1 }
      let step = left[i]
      if step <= right[j] { i += 1 }
      if right[j] <= step { j += 1 }
    }
    return count
  }

  private mutating func heaviestCommonSubsequence(_ left: [Int32], _ right: [Int32]) -> Int {
    var sum = 0
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] {
      sum += vocabulary.weight(of: left[start])
      start += 1
    }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
      sum += vocabulary.weight(of: left[leftEnd])
    }
    let width = rightEnd - start
    guard width > 0, leftEnd > start else { return sum }
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: width + 1))
    for i in start..<leftEnd {
      let word = left[i]
      let weight = Int32(truncatingIfNeeded: vocabulary.weight(of: word))
      var diagonal: Int32 = 0
      for j in 0..<width {
        let above = row[j + 1]
        row[j + 1] = right[start + j] == word ? diagonal + weight : max(above, row[j])
        diagonal = above
      }
    }
    return sum + Int(row[width])
  }
}
