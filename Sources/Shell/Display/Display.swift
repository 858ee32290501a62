package import Tables

/// How results are shown; dot commands change it, and it is never recorded.
package struct Display: Sendable {
  /// The format; none for the grid on a terminal and for tab-separated lines elsewhere.
  package var format: Format?
  /// Whether wide columns are shown too.
  package var isWide = false
  /// The most rows that are shown; none for all.
  package var rowLimit: Int? = 200
  /// Whether a result longer than the screen goes to a pager.
  package var usesPager = true
  /// Whether the time a command took is told.
  package var tellsTime = false

  /// The first look.
  package init() {}
}
