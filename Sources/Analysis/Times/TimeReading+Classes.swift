extension TimeReading {
  /// What later rules may take it as.
  var classes: TimeClass {
    switch meaning {
    case .calendar(let part, _): Self.classes(of: part)
    case .period(let unit, _, _): Self.classes(of: unit)
    case .samePart: .date
    case .distance: [.distance, .date]
    case .weekday: [.weekdayDate, .dayDate, .date]
    case .weekdayBeside: [.weekdayDate, .dayDate, .date]
    case .weekdayOfWeek, .dayOfMonth, .dayOfMonthAway: [.dayDate, .date]
    case .weekend: .date
    case .yearBeforeChrist: [.yearDate, .date]
    case .decade, .century, .fiscalYear: .date
    case .beyond: [.dayDate, .date]
    case .clock(_, let day): day == nil ? .clock : .timed
    case .dayPart(_, let day): day == nil ? .part : .partDate
    case .duration: .duration
    case .set: .set
    case .reference: []
    case .age: .age
    }
  }

  private static func classes(of part: CalendarPart) -> TimeClass {
    switch part {
    case .year: [.yearDate, .date]
    case .month: [.monthDate, .date]
    case .week, .weekOf, .weekOfYear: [.weekDate, .date]
    case .day, .namedDay, .holiday: [.dayDate, .date]
    case .half, .quarter, .season: .date
    }
  }

  private static func classes(of unit: TimeUnit) -> TimeClass {
    switch unit {
    case .day: [.dayDate, .date]
    case .week: [.weekDate, .date]
    case .month: [.monthDate, .date]
    case .year: [.yearDate, .date]
    default: .date
    }
  }
}
