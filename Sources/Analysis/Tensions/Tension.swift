package import Articles

/// Two statements of times that do not agree, or that agree only if one is not taken exactly.
///
/// It is no verdict: which of the two is wrong, if any, is for the reader to find out.
package struct Tension: Hashable, Sendable {
  /// Words of one of the articles that are compared.
  package struct Statement: Hashable, Sendable {
    /// The index of the article.
    package var article: Int
    /// Where the words lie.
    package var range: TextRange
  }

  /// What a statement is held against.
  package enum Side: Hashable, Sendable {
    /// Other words.
    case words(Statement)
    /// The day that the article speaks from.
    case documentDate
    /// What everybody knows of days and years.
    case calendar
  }

  /// Whether both can be true.
  package enum Holding: Hashable, Sendable {
    case no
    /// Both can, under a condition: `“two decades ago” is approximate`.
    case onlyIf(String)
    /// Nothing is contradicted; the words say something about the text itself.
    case hint
  }

  /// The name of the rule that found it.
  package var kind = ""
  /// What is odd, in a line of plain words.
  package var what: String
  /// The one statement.
  package var left: Statement
  /// The other one.
  package var right: Side
  /// Whether both can be true.
  package var holds = Holding.no
  /// The first day on which both hold, or the first day on which the text can have been captured.
  package var earliest: CalendarDate?
  /// The last day on which both hold, or the last day on which the text can have been captured.
  package var latest: CalendarDate?
  /// The days between the two, where each is one day.
  package var apart: Int?
  /// What each statement was taken to say, a sentence each.
  package var reasons: [String] = []
}
