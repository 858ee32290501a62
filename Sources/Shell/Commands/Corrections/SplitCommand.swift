internal import Analysis
internal import Articles

extension Command {
  /// `split`: two names are not one entity’s.
  static let split = Command(
    "split", "says that two names are never those of one entity",
    parameters: [
      .entity("name", "one"), .entity("other", "the other"),
      Parameter("at", .option, .place, "only there: the first name there means the other"),
      Parameter("because", .option, .text, "your reason, kept with it"),
    ],
    discussion: [
      "With --at it parts two bearers of one name: split Ruiz \"Luis Ruiz\" --at late:4 gives the "
        + "Ruiz of paragraph 4 to Luis Ruiz."
    ],
    examples: [
      Example(
        "split \"Nora Vance\" Vance\nentities mill | select entity type names",
        gives: [
          "entity\ttype\tnames",
          "Karlow\tLOC\t1",
          "Nora Vance\tPERSON\t1",
          "Vance\tPERSON\t1",
          "Karlow Courier\tORG\t1",
          "Tom Hale\tPERSON\t1",
          "he, she: 1 of 1 stay open",
        ]),
      Example(
        "split Vance \"Luis Vance\" --at mill:2 | select entity other names",
        gives: [
          "entity\tother\tnames",
          "Luis Vance\tVance\t1",
        ]),
    ],
    columns: CorrectionTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let (name, other) = try workspace.twoNames(arguments)
    var kinds: [Correction.Kind] = [.split(name, other)]
    if let word = arguments.first("at") {
      let place = try workspace.place(word)
      let article = place.article
      let ranges = place.ranges.isEmpty ? [TextRange(0, article.text.count)] : place.ranges
      kinds = ranges.map { .assign(name, to: other, article: article.handle, place: $0) }
    }
    let (origin, reason) = (workspace.correctionOrigin, arguments.text("because"))
    return try workspace.correcting(
      kinds.map { Correction($0, origin: origin, reason: reason) })
  }
}
