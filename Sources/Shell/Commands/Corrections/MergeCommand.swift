internal import Analysis

extension Command {
  /// `merge`: two names are one entity’s.
  static let merge = Command(
    "merge", "says that two names are those of one entity, which the first calls",
    parameters: [
      .entity("name", "what to call it"), .entity("other", "its other name"),
      Parameter("because", .option, .text, "your reason, kept with it"),
    ],
    discussion: [
      "It holds for all articles, those loaded later included, and is a line of the session. A merge "
        + "of names that a split keeps apart is refused.",
      "merge, split, retype, reject and aliases are corrections; corrections lists them, undo takes "
        + "the last cell back.",
    ],
    examples: [
      Example(
        "merge \"Chief Vance\" \"Nora Vance\"\nentities all --type person | select entity type names",
        gives: [
          "entity\ttype\tnames",
          "Chief Vance\tPERSON\t3",
          "Tom Hale\tPERSON\t2",
          "he, she: 1 of 2 stay open",
        ]),
      Example(
        "merge \"Nora Vance\" Vance --because \"the chief in late.txt\"",
        gives: [
          "correction\tentity\ttype\tother\tnames\tarticles\tsaid\treason",
          "merge\tNora Vance\tPERSON\tVance\t3\t2\tcell 2\tthe chief in late.txt",
        ]),
    ],
    columns: CorrectionTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let (name, other) = try workspace.twoNames(arguments)
    try workspace.prepare(Entities.self, of: workspace.articles)
    // `Clay`, where only Cassius Clay bears it, means him under his full name too.
    let bearer = workspace.onlyBearer(of: other).flatMap { $0 == name ? nil : $0 }
    let (origin, reason) = (workspace.correctionOrigin, arguments.text("because"))
    return try workspace.correcting(
      [bearer, other].compactMap(\.self).map {
        Correction(.merge(name, $0), origin: origin, reason: reason)
      })
  }
}
