internal import Analysis
internal import Reading
internal import Tables

extension Command {
  /// `aliases`: the other names that a project knows.
  static let aliases = Command(
    "aliases", "reads the other names of people and bodies from a table",
    parameters: [
      Parameter("file", .words, .input, required: true, "files of comma-separated values")
    ],
    discussion: [
      "A line has a name and its other names: Ana Ruiz,Ruiz,A. Ruiz. Under a heading with entity, "
        + "aliases and type, as entities > people.csv writes it, other names stand in one field, "
        + "apart by semicolons, and a type retypes.",
      "It is what merge and retype do, for many: it holds for all articles and is a line of the "
        + "session, and the file is one of its inputs.",
    ],
    examples: [
      Example(
        "aliases people.csv\nentities mill --type person | select entity names aliases",
        gives: [
          "entity\tnames\taliases",
          "Nora Vance\t2\tVance",
          "Tom Hale\t1\t",
        ]),
      Example(
        "aliases people.csv | select entity other said",
        gives: [
          "entity\tother\tsaid",
          "Nora Vance\tVance\tpeople.csv, line 2",
          "Karlow Courier\tthe Courier\tpeople.csv, line 3",
          "people.csv: 2 names, 3 other names",
        ]),
    ],
    columns: CorrectionTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let reader = workspace.reader
    let base = workspace.base.isEmpty ? nil : workspace.base
    var corrections: [Correction] = []
    var notes: [String] = []
    for input in reader.expand(arguments.all("file").map(\.text), base: base) {
      let file = try aliasFile(input, reader, &workspace)
      corrections += file.corrections
      notes.append(
        "\(input.path): \(counted(file.names.count, "name")), "
          + counted(file.aliasCount, "other name"))
      if let shared = file.sharedAliases.first {
        let more = file.sharedAliases.count - 1
        notes.append(
          "“\(shared)”" + (more > 0 ? " and \(more) more" : "")
            + (more > 0 ? " stand" : " stands") + " with several names: there the text decides")
      }
    }
    try workspace.correct(corrections)
    try workspace.prepare(Entities.self, of: workspace.articles)
    var table = CorrectionTable(articles: workspace.articles).tableOfFound(corrections)
    table.notes = notes
    return table
  }

  private static func aliasFile(
    _ input: Input, _ reader: Reader, _ workspace: inout Workspace
  ) throws(Problem) -> AliasFile {
    let bytes: [UInt8]
    let text: [UInt8]
    do throws(ReadingError) {
      bytes = try reader.read(input)
      text = try reader.utf8(of: bytes, path: input.path)
    } catch {
      throw Problem(.input(error))
    }
    try workspace.state.inputs.note(
      InputLedger.Entry(path: input.path, sha256: sha256(bytes)))
    let records: CSVRecords
    do throws(CSVRecords.SyntaxError) {
      records = try CSVRecords(text)
    } catch {
      throw Problem(.aliasFile(path: input.path, line: error.line, .openQuote))
    }
    return try AliasFile(records.all, path: input.path)
  }
}
