/// The rules of the tagger, by the stage that applies them.
///
/// A stage reads what the one before has left; in a stage the longest match wins, then the first
/// rule of the list.
enum TimeRules {
  /// Reads of tokens: dates in digits, days of months, lengths, times of the clock, years.
  static let atoms: [TimeRule] = rates + digitDates + monthDays + lengths + clocks + relativeYears
  /// Reads of those: relative periods, parts of years, recurrences, ages, references.
  static let phrases: [TimeRule] =
    relativeDays + relativePeriods + yearParts + spans + distances + recurrences + ages
    + references + dayParts + holidays
  /// Joins days with weekdays and parts of the day.
  static let days: [TimeRule] = wholeDays
  /// Joins those with times of the clock.
  static let joined: [TimeRule] = dayAndTime
  /// Adds what makes a time less exact: `early`, `about`, `more than`, `the end of`.
  static let modified: [TimeRule] = modifiers
}
