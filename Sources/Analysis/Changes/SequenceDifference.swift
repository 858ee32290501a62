/// A stretch of one sequence that stands where another stretch stands in the other.
struct Hunk: Hashable {
  /// The items of the first sequence, empty for an insertion.
  var before: Range<Int>
  /// The items of the second sequence, empty for a deletion.
  var after: Range<Int>

  /// The same hunk seen from the other sequence.
  var mirrored: Hunk { Hunk(before: after, after: before) }
}

/// Tells two sequences of numbers apart.
///
/// Short sequences by Myers’ greedy method (“An O(ND) difference algorithm and its variations”,
/// 1986). Long ones are first cut at runs that occur once in both and stand in the same order, in
/// the way of Bram Cohen’s patience difference; a piece that takes too many steps is one hunk.
enum SequenceDifference {
  /// Finds the stretches that differ, in order, never touching.
  static func hunks(_ old: [Int32], _ new: [Int32]) -> [Hunk] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    var hunks: [Hunk] = []
    if oldEnd - start + newEnd - start <= shortLength {
      append(myers(old, start..<oldEnd, new, start..<newEnd), to: &hunks)
      return hunks
    }
    var (p, q) = (start, start)
    for (x, y) in anchors(old, start..<oldEnd, new, start..<newEnd) + [(oldEnd, newEnd)] {
      if x > p || y > q { append(myers(old, p..<x, new, q..<y), to: &hunks) }
      (p, q) = (x + 1, y + 1)
    }
    return hunks
  }

  /// The pairs of equal items that some hunks leave.
  static func matches(_ hunks: [Hunk], _ oldCount: Int, _ newCount: Int) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (p, q) = (0, 0)
    for hunk in hunks + [Hunk(before: oldCount..<oldCount, after: newCount..<newCount)] {
      while p < hunk.before.lowerBound, q < hunk.after.lowerBound {
        pairs.append((p, q))
        p += 1
        q += 1
      }
      (p, q) = (hunk.before.upperBound, hunk.after.upperBound)
    }
    return pairs
  }

  /// Sequences no longer than this, together, are compared to the last step.
  private static let shortLength = 512
  /// The number of insertions and deletions at which a piece of a long sequence is given up.
  private static let stepLimit = 256

  /// How many items make a run; words recur in a long text, four words in a row hardly.
  private static let runLength = 4

  private static func append(_ more: [Hunk], to hunks: inout [Hunk]) {
    for hunk in more {
      if let last = hunks.last, last.before.upperBound == hunk.before.lowerBound,
        last.after.upperBound == hunk.after.lowerBound
      {
        hunks[hunks.count - 1] = Hunk(
          before: last.before.lowerBound..<hunk.before.upperBound,
          after: last.after.lowerBound..<hunk.after.upperBound)
      } else {
        hunks.append(hunk)
      }
    }
  }

  /// The places of items that stand in a run which occurs once in both, in one order.
  private static func anchors(
    _ old: [Int32], _ oldPart: Range<Int>, _ new: [Int32], _ newPart: Range<Int>
  ) -> [(Int, Int)] {
    let lefts = Shingles.of(old[oldPart], length: runLength)
    let rights = Shingles.of(new[newPart], length: runLength)
    // −1: not seen; −2: seen more than once.
    var places: [UInt64: (old: Int, new: Int)] = [:]
    places.reserveCapacity(lefts.count)
    for (place, run) in lefts.enumerated() {
      places[run] = places[run] == nil ? (place, -1) : (-2, -2)
    }
    for (place, run) in rights.enumerated() {
      guard let known = places[run] else { continue }
      places[run]?.new = known.new == -1 ? place : -2
    }
    let pairs = lefts.compactMap { run -> (Int, Int)? in
      guard let (left, right) = places[run], left >= 0, right >= 0 else { return nil }
      let (x, y) = (oldPart.lowerBound + left, newPart.lowerBound + right)
      return old[x] == new[y] ? (x, y) : nil
    }
    let kept = KeptOrder.heaviestChain(
      of: pairs.map(\.1), weights: pairs.map { _ in 1 }, below: new.count)
    return pairs.indices.filter { kept[$0] }.map { pairs[$0] }
  }

  /// Compares two stretches; one hunk of all where it takes more than the allowed steps.
  private static func myers(
    _ old: [Int32], _ oldPart: Range<Int>, _ new: [Int32], _ newPart: Range<Int>
  ) -> [Hunk] {
    let (n, m) = (oldPart.count, newPart.count)
    let whole = [Hunk(before: oldPart, after: newPart)]
    if n == 0 && m == 0 { return [] }
    if n == 0 || m == 0 { return whole }
    let limit = n + m <= shortLength ? n + m : stepLimit
    // How far each diagonal −d…d came after d steps; step d starts at d².
    var trace: [Int32] = []
    for d in 0...limit {
      for k in stride(from: -d, through: d, by: 1) {
        guard (k + d) % 2 == 0 else {
          trace.append(-1)
          continue
        }
        var x = d == 0 ? 0 : firstStep(trace, d, k, n, m)
        while x >= 0, x < n, x - k < m,
          old[oldPart.lowerBound + x] == new[newPart.lowerBound + x - k]
        {
          x += 1
        }
        trace.append(Int32(truncatingIfNeeded: x))
        if x == n && x - k == m { return backtrack(trace, d, n, m, oldPart, newPart) }
      }
    }
    return whole
  }

  /// Where diagonal `k` starts step `d`: below or right of the farther neighbour; −1 if nowhere.
  private static func firstStep(_ trace: [Int32], _ d: Int, _ k: Int, _ n: Int, _ m: Int) -> Int {
    let left = reach(trace, d - 1, k - 1)
    let above = reach(trace, d - 1, k + 1)
    let deletion = left >= 0 && left < n ? left + 1 : -1
    let insertion = above >= 0 && above - k <= m ? above : -1
    return max(deletion, insertion)
  }

  private static func reach(_ trace: [Int32], _ d: Int, _ k: Int) -> Int {
    guard d >= 0, abs(k) <= d else { return -1 }
    return Int(trace[d * d + k + d])
  }

  private static func backtrack(
    _ trace: [Int32], _ steps: Int, _ n: Int, _ m: Int, _ oldPart: Range<Int>,
    _ newPart: Range<Int>
  ) -> [Hunk] {
    var (x, y) = (n, m)
    var hunks: [Hunk] = []
    for d in stride(from: steps, to: 0, by: -1) {
      let k = x - y
      let start = firstStep(trace, d, k, n, m)
      let left = reach(trace, d - 1, k - 1)
      let isDeletion = left >= 0 && left < n && left + 1 == start
      let (fromX, fromY) = isDeletion ? (start - 1, start - k) : (start, start - k - 1)
      let hunk = Hunk(
        before: oldPart.lowerBound + fromX..<oldPart.lowerBound + start,
        after: newPart.lowerBound + fromY..<newPart.lowerBound + start - k)
      hunks.append(hunk)
      (x, y) = (fromX, fromY)
    }
    var joined: [Hunk] = []
    append(hunks.reversed(), to: &joined)
    return joined
  }
}
