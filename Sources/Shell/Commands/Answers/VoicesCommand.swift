internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `voices`: who gets to speak.
  static let voices = Command(
    "voices", "who gets to speak, and who is only talked about",
    parameters: [
      .articles,
      Parameter("unheard", .flag, .text, "only those who are talked about and never heard"),
    ],
    discussion: [
      "Words are those attributed to a voice, in its own words or in the writer's. Names and "
        + "pronouns count how often it is talked about."
    ],
    examples: [
      Example(
        "voices mill",
        gives: [
          "source\tkind\tquotes\twords\tarticles\tnamed\tmentioned",
          "Nora Vance\tperson\t3\t16\t1\t2\t3",
          "Karlow Courier\toutlet\t1\t10\t1\t1\t1",
          "Tom Hale\tnot heard\t0\t0\t1\t1\t1",
          "1 of 2 people named get to speak · without attribution: 0 of 5 sentences",
        ]),
      Example(
        "voices mill --unheard | select source mentioned",
        gives: [
          "source\tmentioned",
          "Karlow\t1",
          "Tom Hale\t1",
          "1 of 2 people named get to speak · without attribution: 0 of 5 sentences",
        ]),
    ],
    columns: voiceColumns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    try workspace.prepare(Entities.self, of: articles)
    let voices = Voices(in: articles)
    let chosen = arguments.has("unheard") ? voices.unheard : voices.all.filter(speaksOrIsSomebody)
    return Table(
      columns: voiceColumns, rows: chosen.map { row($0, in: articles) },
      notes: notes(on: voices, in: articles))
  }

  private static let voiceColumns = [
    Column("source"), Column("kind"), Column("quotes", .integer), Column("words", .integer),
    Column("articles", .integer), Column("named", .integer), Column("mentioned", .integer),
    Column("direct", .integer, wide: true), Column("indirect", .integer, wide: true),
    Column("pronouns", .integer, wide: true), Column("type", wide: true),
  ]

  /// Places, events and works are talked about and cannot speak.
  private static func speaksOrIsSomebody(_ voice: Voice) -> Bool {
    !voice.isUnheard || voice.type == .person || voice.type == .organisation
      || voice.type == .group
  }

  private static func row(_ voice: Voice, in articles: [Article]) -> Row {
    let said = voice.said.map {
      AttributedQuotation(quotation: $0.quotation, article: articles[$0.article])
    }
    return Row(
      [
        .text(name(of: voice)), .text(voice.kind?.rawValue ?? "not heard"),
        .integer(voice.quotations),
        .integer(voice.words), .integer(voice.articles), .integer(voice.names),
        .integer(voice.names + voice.pronouns), .integer(voice.direct), .integer(voice.indirect),
        .integer(voice.pronouns), Value(voice.type?.rawValue),
      ],
      anchors: said.flatMap { attributed in
        attributed.quotation.content.map { Anchor(attributed.article.handle, $0) }
      },
      reasons: said.map { "\($0.quotation.kind.rawValue): “\($0.content)”" })
  }

  /// The name; words such as “it”, behind which nobody was found, are marked as such.
  private static func name(of voice: Voice) -> String {
    voice.type == nil && voice.kind == .unknown ? "“\(voice.name)” (not resolved)" : voice.name
  }

  private static func notes(on voices: Voices, in articles: [Article]) -> [String] {
    let people = voices.all.filter { $0.type == .person }
    let heard = people.count { !$0.isUnheard }
    var said = ["\(heard) of \(counted(people.count, "person", "people")) named get to speak"]
    let findings = articles.map { $0[Quotations.self].findings }
    let sentences = findings.reduce(0) { $0 + $1.sentences }
    let without = findings.reduce(0) { $0 + $1.unattributedSentences }
    said.append("without attribution: \(without) of \(counted(sentences, "sentence"))")
    return [said.joined(separator: " · ")]
  }
}
