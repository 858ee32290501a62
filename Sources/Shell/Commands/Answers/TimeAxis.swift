/// A linear scale of days over the cells of a chart, from which long empty stretches are cut.
///
/// Days are counted from 1970-01-01.
struct TimeAxis: Hashable {
  /// Days that are shown, and the cells they are shown in.
  struct Stretch: Hashable {
    /// The first and the last day.
    var days: ClosedRange<Int>
    /// The cells, one at least.
    var cells: Range<Int>

    /// The cell in which a day begins; a day outside falls into the nearest cell.
    func cell(of day: Int) -> Int {
      let day = min(max(day, days.lowerBound), days.upperBound)
      return cells.lowerBound + (day - days.lowerBound) * cells.count / days.count
    }

    /// The cell in which a day ends.
    func lastCell(of day: Int) -> Int {
      let next = min(max(day, days.lowerBound), days.upperBound) + 1
      return cells.lowerBound + ((next - days.lowerBound) * cells.count - 1) / days.count
    }
  }

  /// The cells of a chart: what an 80-column terminal has beside a date, words and a locator.
  static let width = 28
  /// The cells of the mark where days are cut out.
  static let breakWidth = 2
  /// The most places to cut at; with more, the marks would be more than the time between them.
  private static let mostBreaks = 3
  /// The least cells of a stretch, in which its year can stand.
  private static let leastStretch = 4

  /// What is shown, in the order of time, with a break between each and the next.
  let stretches: [Stretch]

  /// The cells of the marks between stretches.
  var breaks: [Range<Int>] {
    zip(stretches, stretches.dropFirst())
      .map { before, after in before.cells.upperBound..<after.cells.lowerBound }
  }

  /// Makes room for spans of days; none where there is no span.
  ///
  /// While a fifth of the spans cannot be told from others, the longest stretch between neighbouring
  /// ends is cut out if it takes more than a third of what is shown. Takes n log n.
  init?(_ spans: [ClosedRange<Int>]) {
    let spans = Set(spans)
    let ends = Set(spans.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    guard let first = ends.first, let last = ends.last else { return nil }
    let gaps = zip(ends, ends.dropFirst()).map { start, end in start...end }
      .sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    var shown = last - first
    var axis = TimeAxis(first...last, without: [])
    var best = (axis: axis, places: axis.places(of: spans))
    for (index, gap) in gaps.prefix(Self.mostBreaks).enumerated() {
      let length = gap.count - 1
      guard length * 3 > shown, axis.places(of: spans) * 5 <= spans.count * 4 else { break }
      shown -= length
      let cuts = gaps[...index].sorted { $0.lowerBound < $1.lowerBound }
      axis = TimeAxis(first...last, without: cuts)
      // A cut that sets no more spans apart only makes the scale harder to read.
      let places = axis.places(of: spans)
      if places > best.places { best = (axis, places) }
    }
    self = best.axis
  }

  /// Shares the cells among what cuts leave, which keep their first and last day.
  private init(_ whole: ClosedRange<Int>, without cuts: [ClosedRange<Int>]) {
    let starts = [whole.lowerBound] + cuts.map(\.upperBound)
    let ends = cuts.map(\.lowerBound) + [whole.upperBound]
    let days = zip(starts, ends).map { start, end in start...end }
    let shares = Self.shares(
      of: days.map(\.count), among: Self.width - cuts.count * Self.breakWidth)
    var start = 0
    stretches = zip(days, shares).map { days, share in
      defer { start += share + Self.breakWidth }
      return Stretch(days: days, cells: start..<start + share)
    }
  }

  /// How many of the spans can be told from the others.
  private func places(of spans: Set<ClosedRange<Int>>) -> Int { Set(spans.map(cells)).count }

  /// The cells from the start of the first day to the end of the last; one for a single day, and for
  /// days that are shorter than a cell.
  func cells(of days: ClosedRange<Int>) -> ClosedRange<Int> {
    let (first, last) = (stretch(of: days.lowerBound), stretch(of: days.upperBound))
    if first == last, days.count == 1 || days.count * first.cells.count <= first.days.count {
      let middle = first.cell(of: days.lowerBound + days.count / 2)
      return middle...middle
    }
    return first.cell(of: days.lowerBound)...last.lastCell(of: days.upperBound)
  }

  /// The cell in which a day begins; one that is cut out falls behind the break.
  func cell(of day: Int) -> Int { stretch(of: day).cell(of: day) }

  private func stretch(of day: Int) -> Stretch {
    stretches.first { day <= $0.days.upperBound } ?? stretches[stretches.count - 1]
  }

  /// Shares cells in proportion to lengths, with a least for each.
  private static func shares(of lengths: [Int], among cells: Int) -> [Int] {
    let least = leastStretch
    var shares = lengths.map { _ in least }
    var open = Array(lengths.indices)
    var rest = cells - least * lengths.count
    // Whoever would get no more than the least has it already.
    while true {
      let total = open.reduce(0) { $0 + lengths[$1] }
      let room = rest + least * open.count
      let larger = open.filter { lengths[$0] * room > least * total }
      if larger.count == open.count { break }
      open = larger
    }
    // By the largest remainder, the earlier of two equal ones first.
    let total = open.reduce(0) { $0 + lengths[$1] }
    let room = rest + least * open.count
    for index in open {
      let share = lengths[index] * room / total
      rest -= share - shares[index]
      shares[index] = share
    }
    let byRemainder = open.sorted {
      (lengths[$1] * room % total, $0) < (lengths[$0] * room % total, $1)
    }
    for index in byRemainder.prefix(rest) { shares[index] += 1 }
    return shares
  }
}
