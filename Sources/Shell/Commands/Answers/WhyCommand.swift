internal import Analysis
internal import Articles
internal import CommandLanguage
internal import Tables

extension Command {
  /// `why`: the reasons for a row.
  static let why = Command(
    "why", "the reasons for a row of an earlier result",
    parameters: [whyRow],
    examples: [
      Example(
        "quotes mill\nwhy _.1",
        gives: [
          "what\twords\twhere",
          "because\t“said” is a verb of saying\t",
          "because\tthe source stands before it\t",
          "because\tthe encoder reads the cue as one by 100 %\t",
          "because\trule: closing attribution\t",
          "because\tsaid 2024-03-02: no time beside the cue: the document date\t",
          "evidence\tA fire destroyed the old mill on Friday\tmill:1.1",
          "evidence\tsaid\tmill:1.1",
          "evidence\tfire chief Nora Vance\tmill:1.1",
        ]),
      Example(
        "timeline mill\nwhy _.1",
        gives: [
          "what\twords\twhere",
          "because\t“two years ago” is a DATE with the value 2022 (rule: ago)\t",
          "because\thow: date − 2 years · resolved\t",
          "because\tdocument date: 2024-03-02 (dateline)\t",
          "because\twith Tom Hale\t",
          "because\ttold by Karlow Courier, not by the article itself\t",
          "evidence\ttwo years ago\tmill:3.1",
          "evidence\tthe mill was sold to Tom Hale\tmill:3.1",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let word = arguments.first("row")!
    guard let reference = ResultReference(word.text) else {
      throw Problem(.badValue(word.text, of: whyRow), at: word.range)
    }
    let row = try workspace.row(workspace.passingReasons(reference)).row
    let reasons = row.reasons.map {
      Row([.text("because"), .text($0)], anchors: row.anchors)
    }
    let evidence = row.anchors.prefix(evidenceLimit).compactMap { anchor in
      evidenceRow(anchor, in: workspace)
    }
    let rest = row.anchors.count - evidenceLimit
    var notes =
      rest > 0 ? ["\(counted(rest, "more place")) · show \(word.text) shows all"] : []
    if reasons.isEmpty { notes.append("no reason was kept with this row") }
    return Table(
      columns: [Column("what"), Column("words"), Column("where")],
      rows: (reasons + evidence).map { row in
        var row = row
        if row.values.count == 2 { row.values.append(.empty) }
        return row
      },
      notes: notes)
  }

  private static let whyRow = Parameter(
    "row", .word, .row, required: true, "the row: _4.2 is row 2 of cell 4")
  private static let evidenceLimit = 5

  private static func evidenceRow(_ anchor: Anchor, in workspace: Workspace) -> Row? {
    guard let article = workspace.article(anchor.article) else { return nil }
    let range = TextRange(anchor.start, anchor.end)
    guard range.end <= article.text.count else { return nil }
    return Row(
      [
        .text("evidence"), .text(article[range]),
        Value(article.locator(at: range.start)?.description),
      ],
      anchors: [anchor])
  }
}

extension Workspace {
  /// The same reference counted back without the answers of `why`: several rows of one result are
  /// asked about in turn.
  fileprivate func passingReasons(_ reference: ResultReference) -> ResultReference {
    guard case .back(var steps) = reference.cell else { return reference }
    while let cell = try? cell(.back(steps)), case .code(let source, _) = cell.content,
      source.hasPrefix("why")
    {
      steps += 1
    }
    return ResultReference(cell: .back(steps), row: reference.row)
  }
}
