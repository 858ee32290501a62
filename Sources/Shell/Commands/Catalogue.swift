extension Command {
  /// Every command, in the order of the help.
  package static let all: [Command] = [
    .load, .archive, .articles, .use, .drop, .zones, .show, .find,
    .entities, .pairs, .quotes, .voices, .timeline, .check, .diff, .why,
    .merge, .split, .retype, .reject, .aliases, .corrections,
    .cells, .note, .undo, .rerun, .save, .replay,
  ]

  /// The command of that name; none where there is none.
  package static func named(_ name: String) -> Command? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
