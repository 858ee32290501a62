internal import Analysis
internal import Articles
internal import CommandLanguage
internal import Tables

extension Command {
  /// `reject`: what is no entity or no quotation.
  static let reject = Command(
    "reject", "says that something found is no entity, or no quotation",
    parameters: [
      .entity("name", "what was found"),
      Parameter("reason", .word, .text, "your reason, kept with it"),
    ],
    discussion: [
      "A row such as _4.2 rejects that name as that type; a name alone rejects it as any. entities "
        + "--rejected shows what was rejected. A row of quotes rejects the quotation, not its source; "
        + "quotes --rejected shows it."
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
      Example(
        "quotes mill\nreject _.3 \"hearsay\"\nquotes mill --rejected",
        gives: [
          "#\twords\tis\twhere",
          "1\tthe mill was sold to Tom Hale two years ago\trejected by the reader\tmill:3.1",
        ]),
    ],
    columns: CorrectionTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let word = arguments.first("name")!
    if let quotation = workspace.quotation(word.text) {
      return try workspace.correcting([
        Correction(
          quotation, origin: workspace.correctionOrigin, reason: arguments.text("reason"))
      ])
    }
    let named = try workspace.named(word)
    return try workspace.correcting([
      Correction(
        .reject(named.name, named.type), origin: workspace.correctionOrigin,
        reason: arguments.text("reason"))
    ])
  }
}

extension Workspace {
  /// The rejection of the quotation in the row that some words point at; none where it holds none.
  fileprivate func quotation(_ words: String) -> Correction.Kind? {
    guard let reference = ResultReference(words), let (table, row) = try? row(reference),
      let column = table.index(ofColumn: "content"), table.index(ofColumn: "cue") != nil,
      case .text(let content) = row.values[column], let place = row.anchors.first
    else { return nil }
    return .rejectQuotation(
      content, article: place.article, place: TextRange(place.start, place.end))
  }
}
