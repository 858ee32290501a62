internal import Articles
internal import Tables

extension Command {
  /// `zones`: what is analysed and what is set aside.
  static let zones = Command(
    "zones", "what is analysed, what is set aside, and why",
    parameters: [
      .articles,
      Parameter("zone", .option, .choice(Zone.Kind.allCases.map(\.rawValue)), "only this kind"),
    ],
    examples: [
      Example(
        "zones mill --zone bio",
        gives: [
          "zone\tanalysed\ttext\treason\twhere",
          "bio\tno\tIda Brandt is a reporter at the Karlow Courier.\ta note on the writer\tmill@291-338",
        ]),
      Example(
        "zones mill | where analysed = no | select zone where",
        gives: [
          "zone\twhere",
          "byline\tmill@26-39",
          "dateline\tmill@41-64",
          "bio\tmill@291-338",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    let kind = arguments.text("zone")
    let rows = articles.flatMap { article in
      let numbers = Dictionary(
        article.paragraphs.map { ($0.range, $0.number) }, uniquingKeysWith: { first, _ in first })
      return article.zones.filter { kind == nil || $0.kind.rawValue == kind }
        .map { row($0, of: article, number: numbers[$0.range]) }
    }
    return Table(
      columns: [
        Column("zone"), Column("analysed"), Column("text"), Column("reason"), Column("where"),
        Column("bytes", wide: true),
      ],
      rows: rows, notes: rows.isEmpty ? ["no such zone"] : [])
  }

  private static func row(_ zone: Zone, of article: Article, number: Int?) -> Row {
    let bytes = article.source?.documentRange(of: zone.range) ?? zone.range
    return Row(
      [
        .text(zone.kind.rawValue), .text(zone.isAnalysed ? "yes" : "no"),
        .text(article[zone.range]), .text(zone.reason),
        .text(article.place(of: zone, number: number)), .text("\(bytes.start)-\(bytes.end)"),
      ],
      anchors: [Anchor(article.handle, zone.range)],
      reasons: [
        "\(zone.kind.rawValue): \(zone.reason)",
        zone.isAnalysed ? "zones of this kind are analysed" : "zones of this kind are set aside",
      ])
  }
}

extension Article {
  /// The locator of a zone's paragraph; where it has no number, the stretch of code points.
  func place(of zone: Zone, number: Int?) -> String {
    if let number { return Locator(handle: handle, paragraph: number).description }
    let start = text.codePointOffset(of: zone.range.start)
    return "\(handle)@\(start)-\(text.codePointOffset(of: zone.range.end))"
  }
}
