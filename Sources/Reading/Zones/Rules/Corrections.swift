import Articles

/// Lines in which an outlet says that its article changed, or was wrong.
enum Corrections {
  static let rules: [ZoneRule] = [
    ZoneRule(
      .correction, "a correction notice", .anywhere, longest: 400,
      example: "Correction: An earlier version misspelled the mayor’s name.",
      "correction|corrections|corrected|clarification|clarifications|erratum : …",
      "correction|corrections|clarification , # …",
      "correction|corrections|clarification , january|february|march|april|may …",
      "correction|corrections|clarification , june|july|august|september|october …",
      "correction|corrections|clarification , november|december …",
      "correction|clarification ( …", "correction|corrections|clarification — …",
      "correction|corrections|clarification $", "for the record : …"),
    ZoneRule(
      .correction, "a note of the editor", .anywhere, longest: 400,
      example: "Editor’s note: This story first said that two people were hurt.",
      "editor's|editors|editor note|notes :|—|–|- …", "editor's|editors|editor note $",
      "editors ' note : …", "a note from the editor|editors : …"),
    ZoneRule(
      .correction, "a notice that the article was changed", .anywhere, longest: 200,
      example: "This article was amended on 3 March 2024 to remove a name.",
      "this \(piece) has|have been \(changed) …",
      "this \(piece) was|is [being|later|since] \(changed) …", "this \(piece) will be \(changed) …",
      "an|a earlier|previous|prior version|edition|headline of|on|in this|the …",
      "this \(piece) originally|previously|initially|incorrectly|mistakenly \(misstated) …",
      "an|a earlier|previous version \(misstated) …", "we have \(changed) this \(piece) …"),
    ZoneRule(
      .correction, "a notice of an update", .anywhere, longest: 200,
      example: "Update, 5.30 p.m.: The number of injured has risen to four.",
      "update : …", "update ( …", "update , … : …", "update # … : …", "updates : …",
      "updated to …", "updated with …", "updated : this|the …"),
  ]

  private static let piece =
    "article|story|post|piece|report|column|headline|version|caption|page|item|text|interview"
  private static let changed =
    "updated|corrected|amended|revised|edited|changed|clarified|modified|expanded|republished"
  private static let misstated = "misstated|misspelled|misidentified|said|stated|gave|incorrectly"
}
