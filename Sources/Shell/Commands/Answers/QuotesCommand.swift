internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `quotes`: who said what.
  static let quotes = Command(
    "quotes", "who said what",
    parameters: [
      .articles,
      Parameter("from", .option, .name, "only of sources with this name in them"),
      Parameter(
        "type", .option, .choice(["direct", "indirect", "mixed"]), "only quotations given so"),
      Parameter("min-words", .option, .number, "only of at least so many words"),
      Parameter("on", .option, .day, "only what was or may have been said on that day"),
      Parameter("beliefs", .flag, .text, "beliefs, stances and acts too, which are no sure speech"),
      Parameter("rejected", .flag, .text, "what is in quotation marks and no speech, instead"),
      Parameter("drift", .flag, .text, "what became of quotations in later articles, instead"),
    ],
    discussion: [
      "A direct quotation gives the words themselves, an indirect one the writer's words for them, "
        + "a mixed one both. Titles, nicknames and scare quotes are not speech; the note under the "
        + "table says how many there were, --rejected shows them and why tells which test they failed.",
      "The day of a quotation is the one named beside the cue, or else the document date.",
      "--drift holds every quotation against the earliest article with the same words: a lost “not”, "
        + "another figure or speaker, other words, a cut. It needs more than one article.",
    ],
    examples: [
      Example(
        "quotes mill",
        gives: [
          "#\ttype\tsource\tcue\tcontent\twhere",
          "1\tindirect\tNora Vance\tsaid\tA fire destroyed the old mill on Friday\tmill:1.1",
          "2\tdirect\tNora Vance\tsaid\tNobody was hurt … We were lucky.\tmill:2.1",
          "3\tindirect\tKarlow Courier (outlet)\tAccording to\tthe mill was sold to Tom Hale two years ago\tmill:3.1",
          "without attribution: 1 of 5 sentences",
        ]),
      Example(
        "quotes late --from Vance | select source content",
        gives: [
          "source\tcontent",
          "Vance\tTwo people were hurt … We were lucky.",
          "without attribution: 2 of 6 sentences",
        ]),
      Example(
        "quotes all --drift | select drift words later-source later-words",
        gives: [
          "drift\twords\tlater-source\tlater-words",
          "negation; words\tNobody was hurt … We were lucky.\tVance\tTwo people were hurt … We were lucky.",
          "number\tthe mill was sold to Tom Hale two years ago\tKarlow Courier (outlet)\tthe mill was sold to Tom Hale three years ago",
          "speaker\tA fire destroyed the old mill on Friday\ta spokesman (anonymous)\tA fire destroyed the old mill on Friday",
          "6 quotations compared, 0 said again word for word",
        ]),
    ],
    columns: QuoteTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    try workspace.prepare(Quotations.self, of: articles)
    if arguments.has("rejected"), arguments.has("drift") {
      throw Problem(.optionsExclude("rejected", "drift"))
    }
    for other in ["from", "on", "type", "min-words", "beliefs"] where arguments.has(other) {
      for instead in ["rejected", "drift"] where arguments.has(instead) {
        throw Problem(.optionsExclude(instead, other))
      }
    }
    if arguments.has("rejected") { return QuoteTable.table(ofRejectedIn: articles) }
    if arguments.has("drift") { return DriftTable(articles).table }
    // For the day of each quotation.
    try workspace.prepare(Times.self, of: articles)
    let least = arguments.number("min-words") ?? 0
    let from = arguments.text("from")?.lowercased()
    let day = arguments.text("on").flatMap { CalendarDate(iso: $0) }
    var said: [AttributedQuotation] = []
    for article in articles {
      let quotations = article[Quotations.self]
      said += (arguments.has("beliefs") ? quotations.all : quotations.speech)
        .map { AttributedQuotation(quotation: $0, article: article) }
    }
    let chosen = said.filter { quotation in
      (arguments.text("type") ?? quotation.quotation.kind.rawValue)
        == quotation.quotation.kind.rawValue
        && quotation.wordCount >= least
        && (from.map(quotation.isFrom) ?? true)
        && (day.map { quotation.date?.mayBe($0) ?? false } ?? true)
    }
    var table = QuoteTable.table(of: chosen)
    table.notes = QuoteTable.notes(on: articles)
    if chosen.isEmpty, !said.isEmpty {
      table.notes.insert("none of \(counted(said.count, "quotation")) fits", at: 0)
    }
    return table
  }
}

/// A quotation with the article it stands in.
struct AttributedQuotation {
  let quotation: Quotation
  let article: Article

  /// The entity that is the source; none where the source has no row among the entities.
  var entity: Entity? { quotation.entity.map { article[Entities.self].all[$0] } }

  /// The words that name the source, as written; none where the text names none.
  var writtenSource: String? {
    quotation.source.isEmpty
      ? nil : quotation.source.map { article[$0] }.joined(separator: " … ")
  }

  /// The name of the source with its kind, where that is not a person.
  var source: String {
    let antecedent = quotation.antecedent.map { article[$0] }
    guard let name = entity?.name ?? antecedent ?? writtenSource else { return "unknown" }
    switch quotation.sourceKind {
    case .person, .unknown: return name
    case .organisation, .outlet, .document, .anonymous:
      return "\(name) (\(quotation.sourceKind.rawValue))"
    }
  }

  /// The words that were said; a mark of omission stands where the reporting clause parts them.
  var content: String {
    quotation.content.map { article[$0] }.joined(separator: " … ")
  }

  /// When it was said; none where neither the text nor a document date tells.
  var date: SpeechDate? { SpeechDate(of: quotation, in: article) }

  /// The number of words that were said.
  var wordCount: Int {
    quotation.content.reduce(0) { $0 + article[Tokens.self].words(in: $1) }
  }

  /// Whether a name, in small letters, is part of a name of the source.
  func isFrom(_ name: String) -> Bool {
    let names = [writtenSource, entity?.name].compactMap { $0 } + (entity?.aliases ?? [])
    return names.contains { $0.lowercased().contains(name) }
  }
}
