internal import Analysis

extension Command {
  /// `retype`: what an entity is.
  static let retype = Command(
    "retype", "says what an entity is",
    parameters: [
      .entity("name", "the entity"),
      Parameter("type", .word, .choice(EntityTypeName.all), required: true, "what it is"),
      Parameter("because", .option, .text, "your reason, kept with it"),
    ],
    examples: [
      Example(
        "retype \"Tom Hale\" org\nentities mill --type org | select entity type names",
        gives: [
          "entity\ttype\tnames",
          "Karlow Courier\tORG\t1",
          "Tom Hale\tORG\t1",
        ]),
      Example(
        "retype \"Karlow Courier\" work_of_art | select entity type",
        gives: [
          "entity\ttype",
          "Karlow Courier\tWORK_OF_ART",
        ]),
    ],
    columns: CorrectionTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let name = try workspace.named(arguments.first("name")!).name
    let type = EntityTypeName.type(arguments.text("type")!)!
    return try workspace.correcting([
      Correction(
        .retype(name, type), origin: workspace.correctionOrigin,
        reason: arguments.text("because"))
    ])
  }
}
