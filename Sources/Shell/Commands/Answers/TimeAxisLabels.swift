internal import Articles

extension TimeAxis {
  /// What stands in the two cells where days are cut out.
  static let breakMark: [Character] = ["╱", "╱"]

  /// A line of years, months or days, each beginning in the cell of its first day.
  var labels: String {
    var line = [Character](repeating: " ", count: Self.width)
    for mark in breaks { line.replaceSubrange(mark, with: Self.breakMark) }
    for label in stretches.flatMap(\.labels) {
      line.replaceSubrange(label.cells, with: label.words)
    }
    return line.withoutBlankEnd
  }
}

extension [Character] {
  /// The characters without the blanks at their end.
  var withoutBlankEnd: String {
    String(prefix((lastIndex { $0 != " " } ?? -1) + 1))
  }
}

/// Words that begin in a cell.
private struct AxisLabel {
  var start: Int
  var words: String

  var cells: Range<Int> { start..<start + words.count }
}

extension TimeAxis.Stretch {
  /// The first day, as exactly as there is room for, and the ticks of the finest step that fits.
  fileprivate var labels: [AxisLabel] {
    guard let first = CalendarDate(dayNumber: days.lowerBound) else { return [] }
    let opening = openings(first).map { AxisLabel(start: cells.lowerBound, words: $0) }
      .first { $0.cells.upperBound <= cells.upperBound }
    guard let opening else { return [] }
    for step in AxisStep.all where days.count / step.days <= cells.count {
      let labels = [opening] + ticks(of: step, after: first, behind: opening)
      let areApart = zip(labels, labels.dropFirst()).allSatisfy {
        $0.cells.upperBound < $1.start
      }
      if areApart, labels.count > 1 { return labels }
    }
    return [opening]
  }

  /// How the first day may be written, the most telling first.
  private func openings(_ day: CalendarDate) -> [String] {
    let year = String(day.description.prefix(4))
    if days.count <= cells.count * 2 { return [day.description, year] }
    return days.count <= cells.count * 60 ? [String(day.description.prefix(7)), year] : [year]
  }

  /// The ticks behind the first label that have room before the end of the stretch.
  private func ticks(
    of step: AxisStep, after first: CalendarDate, behind opening: AxisLabel
  ) -> [AxisLabel] {
    var labels: [AxisLabel] = []
    var last = first
    for day in step.ticks(in: days) where day > first {
      let label = AxisLabel(
        start: cell(of: day.dayNumber), words: step.words(for: day, after: last))
      guard opening.cells.upperBound < label.start, label.cells.upperBound <= cells.upperBound
      else { continue }
      labels.append(label)
      last = day
    }
    return labels
  }
}

/// The time from one label to the next.
private enum AxisStep {
  case days(Int), months(Int), years(Int)

  static let all: [AxisStep] =
    [1, 2, 5, 7, 14].map { .days($0) } + [1, 2, 3, 6].map { .months($0) }
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map { .years($0) }

  /// Its length, short of the truth.
  var days: Int {
    switch self {
    case .days(let count): count
    case .months(let count): count * 28
    case .years(let count): count * 365
    }
  }

  /// The days at which a label begins: from the first day on, or the first of months and years.
  func ticks(in days: ClosedRange<Int>) -> [CalendarDate] {
    guard let first = CalendarDate(dayNumber: days.lowerBound),
      let last = CalendarDate(dayNumber: days.upperBound)
    else { return [] }
    let all: [CalendarDate?]
    switch self {
    case .days(let count):
      all = stride(from: days.lowerBound, through: days.upperBound, by: count)
        .map { CalendarDate(dayNumber: $0) }
    case .months(let count):
      all = (first.year...last.year).flatMap { year in
        stride(from: 1, through: 12, by: count).map { CalendarDate(year, $0, 1) }
      }
    case .years(let count):
      let start = (first.year + count - 1) / count * count
      all = stride(from: start, through: last.year, by: count).map { CalendarDate($0, 1, 1) }
    }
    return all.compactMap(\.self).filter { first <= $0 && $0 <= last }
  }

  /// The words of a tick: what the label before leaves open.
  func words(for day: CalendarDate, after last: CalendarDate) -> String {
    let year = String(day.description.prefix(4))
    switch self {
    case .days:
      return last.month == day.month && last.year == day.year
        ? String(day.day) : "\(day.monthName) \(day.day)"
    case .months where day.month > 1:
      return last.year == day.year ? day.monthName : String(day.description.prefix(7))
    case .months, .years: return year
    }
  }
}

extension CalendarDate {
  fileprivate var monthName: String {
    [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ][month - 1]
  }
}
