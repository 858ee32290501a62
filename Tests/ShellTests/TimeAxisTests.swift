import Articles
import Testing

@testable import Shell

struct TimeAxisTests {
  /// The axis of stretches such as `2015-06-03` or `1949-01-01/1949-12-31`.
  private func axis(_ written: String...) throws -> TimeAxis {
    var spans: [ClosedRange<Int>] = []
    for stretch in written {
      let ends = try stretch.split(separator: "/").map(day)
      spans.append(ends[0]...ends[ends.count - 1])
    }
    return try #require(TimeAxis(spans))
  }

  private func day(_ written: some StringProtocol) throws -> Int {
    try #require(CalendarDate(iso: written)).dayNumber
  }

  private func cell(_ written: String, _ axis: TimeAxis) throws -> Int {
    axis.cell(of: try day(written))
  }

  @Test func `no day has no axis`() {
    #expect(TimeAxis([]) == nil)
  }

  @Test func `one day stands in the first cell, and is written out`() throws {
    let axis = try axis("2015-06-03")
    #expect(try cell("2015-06-03", axis) == 0)
    #expect(axis.stretches.map(\.cells) == [0..<TimeAxis.width])
    #expect(axis.labels == "2015-06-03")
  }

  @Test func `one stretch takes the whole chart, up to the end of its last day`() throws {
    for end in ["1949-12-31", "1949-01-02"] {
      let axis = try axis("1949-01-01/\(end)")
      #expect(axis.cells(of: try day("1949-01-01")...day(end)) == 0...TimeAxis.width - 1)
    }
  }

  @Test func `equal times take equal room`() throws {
    let axis = try axis("2024-06-01", "2024-06-08", "2024-06-15", "2024-06-22", "2024-06-28")
    let cells = try ["01", "08", "15", "22", "28"].map { try cell("2024-06-\($0)", axis) }
    #expect(cells == [0, 7, 14, 21, 27])
  }

  @Test func `a date of 1912 does not squeeze a week of 2015`() throws {
    let axis = try axis("1912-04-15", "2015-06-03", "2015-06-05", "2015-06-09")
    #expect(axis.labels == "1912╱╱2015-06-03  7  8  9")
    let days = ["1912-04-15", "2015-06-03", "2015-06-05", "2015-06-09"]
    let cells = try days.map { try cell($0, axis) }
    #expect(cells == [0, 6, 12, 24])
  }

  @Test func `stretches are cut out until what happened can be told apart`() throws {
    let axis = try axis("1912-04-15", "1945-05-08", "1989-11-09", "2015-06-03", "2015-06-09")
    #expect(axis.breaks.count == 3)
    #expect(axis.labels.hasPrefix("1912╱╱1945╱╱1989╱╱2015"))
    #expect(try cell("2015-06-03", axis) < cell("2015-06-09", axis))
  }

  @Test(arguments: [
    ["1912-04-15", "2015-06-03"], ["1990-01-01", "2000-01-01", "2010-01-01"],
    ["1990-01-01", "2010-01-01", "2015-01-01"],
  ])
  func `nothing is cut out where everything has a place of its own`(days: [String]) throws {
    let axis = try #require(TimeAxis(try days.map(day).map { $0...$0 }))
    #expect(axis.breaks.isEmpty)
  }

  @Test func `a cut that sets nothing apart is not made`() throws {
    // Wherever three cuts are made, the two days stay in one cell beside a year.
    let axis = try axis(
      "2010-01-01", "2016-01-01", "2022-01-01/2022-12-31", "2022-04-01", "2022-04-02")
    #expect(axis.breaks.isEmpty)
  }

  @Test func `a stretch shorter than a cell takes one, wherever it begins`() throws {
    let axis = try axis("1931-01-01", "2026-12-31")
    for year in 1931...2026 {
      let days = try day("\(year)-01-01")...day("\(year)-12-31")
      #expect(axis.cells(of: days).count == 1, "\(year)")
    }
    #expect(axis.cells(of: -10_000 ... -3_000).count > 1)
  }

  @Test func `a day keeps its order on any axis`() throws {
    var random = Steps(state: 7)
    for _ in 0..<200 {
      let days = (0..<Int(random.next() % 30 + 1)).map { _ in
        Int(random.next() % (random.next() % 5 == 0 ? 3_000_000 : 3_000))
      }
      let axis = try #require(TimeAxis(days.map { $0...($0 + Int(random.next() % 40)) }))
      let cells = days.sorted().map { axis.cell(of: $0) }
      #expect(cells == cells.sorted())
      #expect(cells.allSatisfy { (0..<TimeAxis.width).contains($0) })
      #expect(axis.stretches.allSatisfy { !$0.cells.isEmpty })
      #expect(axis.stretches.last?.cells.upperBound == TimeAxis.width)
      #expect(axis.labels.count <= TimeAxis.width)
    }
  }

  @Test(arguments: [
    ("1931-02-09", "2026-06-11", "1931    1960  1980  2000"),
    ("2011-01-01", "2027-12-31", "2011  2015    2020     2025"),
    ("2022-01-01", "2024-03-01", "2022-01     2023   Jul"),
    ("2024-01-01", "2024-05-31", "2024-01    Mar  Apr   May"),
    ("2024-06-03", "2024-06-09", "2024-06-03  6   7   8   9"),
    ("2024-02-26", "2024-03-02", "2024-02-26        Mar 1"),
    ("0001-01-01", "9999-12-31", "0001 2000  4000 6000  8000"),
    ("9999-12-31", "9999-12-31", "9999-12-31"),
  ])
  func `an axis names years, months or days`(first: String, last: String, labels: String) throws {
    let axis = try axis(first, last)
    #expect(axis.labels == labels)
  }

  @Test func `thousands of rows take no time to speak of`() throws {
    var random = Steps(state: 3)
    let spans = (0..<20_000).map { _ in
      let first = Int(random.next() % 40_000)
      return first...first + Int(random.next() % 400)
    }
    let time = ContinuousClock().measure { #expect(TimeAxis(spans)?.labels.isEmpty == false) }
    #expect(time < .seconds(5))
  }
}

/// Numbers that look random and are the same in every run.
private struct Steps {
  var state: UInt64

  /// The linear congruential generator of Knuth's MMIX; its high bits are the better ones.
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
