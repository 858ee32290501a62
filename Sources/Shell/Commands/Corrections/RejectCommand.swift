internal import Analysis

extension Command {
  /// `reject`: what is no entity.
  static let reject = Command(
    "reject", "says that something found is no entity",
    parameters: [
      .entity("name", "what was found"),
      Parameter("reason", .word, .text, "your reason, kept with it"),
    ],
    discussion: [
      "A row such as _4.2 rejects that name as that type; a name alone rejects it as any. entities "
        + "--rejected shows what was rejected."
    ],
    examples: [
      Example(
        "entities mill --type person\nreject _.2 \"a firm\"",
        gives: [
          "correction\tentity\ttype\tother\tnames\tarticles\tsaid\treason",
          "reject\tTom Hale\tPERSON\t\t2\t2\tcell 3\ta firm",
        ]),
      Example(
        "reject \"Tom Hale\" \"a firm\"\nentities mill --rejected | select entity type names status",
        gives: [
          "entity\ttype\tnames\tstatus",
          "Tom Hale\tPERSON\t1\trejected",
        ]),
    ],
    columns: CorrectionTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let named = try workspace.named(arguments.first("name")!)
    return try workspace.correcting([
      Correction(
        .reject(named.name, named.type), origin: workspace.correctionOrigin,
        reason: arguments.text("reason"))
    ])
  }
}
