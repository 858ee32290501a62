/// Pairs the sentences that two versions share word for word.
///
/// The method is Paul Heckel's (“A technique for isolating differences between files”, 1978):
/// sentences that occur once on each side are pairs wherever they stand, and pairs grow over
/// equal neighbours. What is still repeated is paired by a difference between the anchors, and
/// then in order.
struct ExactPairs {
  /// The new sentence of each old one; −1 where it has none.
  private(set) var newOfOld: [Int]
  /// The old sentence of each new one; −1 where it has none.
  private(set) var oldOfNew: [Int]
  private let numbers: SentenceNumbers

  init(_ numbers: SentenceNumbers) {
    self.numbers = numbers
    newOfOld = Array(repeating: -1, count: numbers.old.count)
    oldOfNew = Array(repeating: -1, count: numbers.new.count)
    pairUnique()
    growForwards()
    growBackwards()
    pairRepeatedBetweenAnchors()
    pairRepeatedInOrder()
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    newOfOld[old] = new
    oldOfNew[new] = old
  }

  private mutating func pairUnique() {
    // −1: not seen; −2: seen more than once.
    var placeInOld = Array(repeating: -1, count: numbers.count)
    var placeInNew = placeInOld
    for (place, number) in numbers.old.enumerated() {
      placeInOld[number] = placeInOld[number] == -1 ? place : -2
    }
    for (place, number) in numbers.new.enumerated() {
      placeInNew[number] = placeInNew[number] == -1 ? place : -2
    }
    for number in 0..<numbers.count where placeInOld[number] >= 0 && placeInNew[number] >= 0 {
      pair(placeInOld[number], placeInNew[number])
    }
  }

  private mutating func growForwards() {
    var follower = 0
    for old in newOfOld.indices {
      if newOfOld[old] < 0, follower < oldOfNew.count, oldOfNew[follower] < 0,
        numbers.old[old] == numbers.new[follower]
      {
        pair(old, follower)
      }
      follower = newOfOld[old] < 0 ? oldOfNew.count : newOfOld[old] + 1
    }
  }

  private mutating func growBackwards() {
    var leader = oldOfNew.count - 1
    for old in newOfOld.indices.reversed() {
      if newOfOld[old] < 0, leader >= 0, oldOfNew[leader] < 0,
        numbers.old[old] == numbers.new[leader]
      {
        pair(old, leader)
      }
      leader = newOfOld[old] < 0 ? -1 : newOfOld[old] - 1
    }
  }

  private mutating func pairRepeatedBetweenAnchors() {
    let isInNew = occurrences(numbers.new, where: oldOfNew)
    let isInOld = occurrences(numbers.old, where: newOfOld)
    let lefts = newOfOld.indices.filter { newOfOld[$0] < 0 && isInNew[numbers.old[$0]] > 0 }
    guard !lefts.isEmpty else { return }
    let rights = oldOfNew.indices.filter { oldOfNew[$0] < 0 && isInOld[numbers.new[$0]] > 0 }
    let gaps = Gaps(newOfOld: newOfOld, newCount: oldOfNew.count)
    var right = rights.startIndex
    var left = lefts.startIndex
    while left < lefts.endIndex {
      let gap = gaps.ofOld[lefts[left]]
      let leftStart = left
      while left < lefts.endIndex, gaps.ofOld[lefts[left]] == gap { left += 1 }
      while right < rights.endIndex, gaps.ofNew[rights[right]] < gap { right += 1 }
      let rightStart = right
      while right < rights.endIndex, gaps.ofNew[rights[right]] == gap { right += 1 }
      let hunks = SequenceDifference.hunks(
        lefts[leftStart..<left].map { Int32(truncatingIfNeeded: numbers.old[$0]) },
        rights[rightStart..<right].map { Int32(truncatingIfNeeded: numbers.new[$0]) })
      let same = SequenceDifference.matches(hunks, left - leftStart, right - rightStart)
      for (i, j) in same { pair(lefts[leftStart + i], rights[rightStart + j]) }
    }
  }

  private mutating func pairRepeatedInOrder() {
    var free: [Int: [Int]] = [:]
    let isInOld = occurrences(numbers.old, where: newOfOld)
    for new in oldOfNew.indices.reversed()
    where oldOfNew[new] < 0 && isInOld[numbers.new[new]] > 0 {
      free[numbers.new[new], default: []].append(new)
    }
    guard !free.isEmpty else { return }
    for old in newOfOld.indices where newOfOld[old] < 0 {
      if let new = free[numbers.old[old]]?.popLast() { pair(old, new) }
    }
  }

  /// How often each sentence stands unpaired on one side.
  private func occurrences(_ side: [Int], where partner: [Int]) -> [Int] {
    var counts = Array(repeating: 0, count: numbers.count)
    for (place, number) in side.enumerated() where partner[place] < 0 { counts[number] += 1 }
    return counts
  }
}

/// Which sentences lie between the same two pairs that kept their order.
struct Gaps {
  /// The number of kept pairs before each old sentence.
  let ofOld: [Int]
  /// The number of kept pairs before each new sentence.
  let ofNew: [Int]

  /// Takes the new sentence of each old one, −1 for none.
  init(newOfOld: [Int], newCount: Int) {
    let paired = newOfOld.indices.filter { newOfOld[$0] >= 0 }
    let kept = KeptOrder.heaviestChain(
      of: paired.map { newOfOld[$0] }, weights: paired.map { _ in 1 }, below: newCount)
    var isOldAnchor = Array(repeating: false, count: newOfOld.count)
    var isNewAnchor = Array(repeating: false, count: newCount)
    for (place, old) in paired.enumerated() where kept[place] {
      isOldAnchor[old] = true
      isNewAnchor[newOfOld[old]] = true
    }
    ofOld = Self.running(isOldAnchor)
    ofNew = Self.running(isNewAnchor)
  }

  private static func running(_ isAnchor: [Bool]) -> [Int] {
    var sum = 0
    return isAnchor.map { isOne in
      defer { if isOne { sum += 1 } }
      return sum
    }
  }
}
