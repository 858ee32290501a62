internal import Analysis
internal import Tables

extension Command {
  /// `corrections`: what was corrected.
  static let corrections = Command(
    "corrections", "what you have said of entities, and whom it concerns",
    parameters: [],
    examples: [
      Example(
        "merge \"Nora Vance\" Vance\nreject Karlow\ncorrections | select correction entity said",
        gives: [
          "correction\tentity\tsaid",
          "merge\tNora Vance\tcell 2",
          "reject\tKarlow\tcell 3",
        ]),
      Example(
        "corrections",
        gives: [
          "nothing was corrected so far"
        ]),
    ],
    columns: CorrectionTable.columns
  ) { (_, workspace: inout Workspace) throws(Problem) in
    let corrections = workspace.corrections.all
    guard !corrections.isEmpty else { return Table(note: "nothing was corrected so far") }
    return CorrectionTable(articles: workspace.articles).table(of: corrections)
  }
}
