package import Articles

/// An event of an article with the time that dates it.
package struct TimelineEntry: Hashable, Sendable {
  /// Which part of the timeline a row stands in, in the order of the parts.
  package enum Part: Int, Comparable, Sendable {
    case dated, age, undated

    /// Orders the parts as the timeline shows them.
    package static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  /// How exactly an event is dated.
  package enum Precision: String, Sendable {
    case minute
    case partOfDay = "part of day"
    case day, weekend, week, month, quarter, season, half, year, decade, century
    case about
    case none = ""
  }

  /// The part of the timeline it stands in.
  package var part: Part
  /// The index of its time in the `Times` layer.
  package var time: Int
  /// The indices of further times of the same event: the end of a range, or what is not dated either.
  package var others: [Int]
  /// The words that name the event; none where the sentence has none.
  package var event: TextRange?
  /// The word that stands for the event; none where there is no event.
  package var head: EventHead?
  /// When: `2018-05-30`, `1993/2003`, `~1997/2018-05-30`, `age`, `no date`.
  package var when: String
  /// How exact that is.
  package var precision: Precision
  /// Whether the text tells it as having happened.
  package var factuality: EventFactuality
  /// The index of the quotation in the `Quotations` layer that tells it; none where the article does.
  package var quotation: Int?
  /// The index of a participant in the `Entities` layer: who did it, or whose age it is.
  package var who: Int?
  /// The indices of all entities in the `Entities` layer that the event names, its subject first.
  package var participants: [Int]
  /// The first day it may lie on.
  package var earliest: CalendarDate?
  /// The last day it may lie on.
  package var latest: CalendarDate?
}

extension TimelineEntry {
  /// Whether it stands before another: by part, by interval, by the time of day.
  ///
  /// What is still equal keeps the order of the text.
  package func isBefore(_ other: TimelineEntry) -> Bool {
    guard part == other.part else { return part < other.part }
    guard part == .dated else { return false }
    return sortKey.lexicographicallyPrecedes(other.sortKey)
  }

  private var sortKey: [Int] {
    [
      (earliest ?? latest)?.dayNumber ?? 0, (latest ?? earliest)?.dayNumber ?? 0, minuteOfDay,
    ]
  }

  /// Minutes since midnight; a day as a whole stands before its hours.
  private var minuteOfDay: Int {
    guard precision == .minute || precision == .partOfDay,
      let mark = when.utf8.firstIndex(of: UInt8(ascii: "T"))
    else { return -1 }
    let time = when[when.index(after: mark)...]
    switch time.prefix(2) {
    case "MO": return 6 * 60
    case "DT": return 8 * 60
    case "MI": return 12 * 60
    case "AF": return 13 * 60
    case "EV": return 18 * 60
    case "NI": return 21 * 60
    default: return (Int(time.prefix(2)) ?? 0) * 60 + (Int(time.dropFirst(3).prefix(2)) ?? 0)
    }
  }
}
