import Testing

@testable import Analysis

struct SequenceDifferenceTests {
  @Test(arguments: 1...200)
  func `hunks are minimal and lead from one sequence to the other`(seed: Int) {
    var writer = Writer(seed: UInt64(seed))
    let old = (0..<writer.number(below: 30)).map { _ in Int32(writer.number(below: 5)) }
    let new = (0..<writer.number(below: 30)).map { _ in Int32(writer.number(below: 5)) }
    let hunks = SequenceDifference.hunks(old, new)
    let matches = SequenceDifference.matches(hunks, old.count, new.count)
    #expect(matches.allSatisfy { old[$0.0] == new[$0.1] })
    #expect(matches.count == longestCommon(old, new))
    let changed = hunks.reduce(0) { $0 + $1.before.count }
    #expect(matches.count + changed == old.count)
  }

  @Test func `long sequences are compared between runs they share`() {
    var writer = Writer(seed: 7)
    let old = (0..<20_000).map { _ in Int32(writer.number(below: 500)) }
    var new = old
    for place in stride(from: 50, to: new.count, by: 100) { new[place] = -1 }
    let hunks = SequenceDifference.hunks(old, new)
    #expect(hunks.count == 200)
    #expect(hunks.allSatisfy { $0.before.count == 1 && $0.after.count == 1 })
  }

  @Test func `long sequences without a shared run are one hunk`() {
    let hunks = SequenceDifference.hunks(
      Array(repeating: 1, count: 100_000), Array(repeating: 2, count: 90_000))
    #expect(hunks == [Hunk(before: 0..<100_000, after: 0..<90_000)])
  }

  @Test func `the heaviest chain is found`() {
    #expect(
      KeptOrder.heaviestChain(of: [3, 0, 1, 2], weights: [1, 1, 1, 1], below: 4)
        == [false, true, true, true])
    #expect(
      KeptOrder.heaviestChain(of: [1, 0], weights: [2, 3], below: 2) == [false, true])
    #expect(KeptOrder.heaviestChain(of: [], weights: [], below: 0) == [])
  }

  private func longestCommon(_ left: [Int32], _ right: [Int32]) -> Int {
    var row = Array(repeating: 0, count: right.count + 1)
    for item in left {
      var diagonal = 0
      for (place, other) in right.enumerated() {
        let above = row[place + 1]
        row[place + 1] = item == other ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
