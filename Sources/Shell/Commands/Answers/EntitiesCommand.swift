internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `entities`: who and what is in it.
  static let entities = Command(
    "entities", "who and what is in it",
    parameters: [
      .articles,
      Parameter("type", .option, .choice(EntityTypeName.all), "only entities of this type"),
      Parameter("min", .option, .number, "only entities with at least so many mentions"),
      Parameter("by", .option, .choice(["article"]), "a row for each article that has it"),
      Parameter("rejected", .flag, .text, "what reject left out, instead"),
    ],
    discussion: [
      "Names and pronouns are counted apart: a person can be talked about and never be named, or "
        + "be named and never be heard. A pronoun counts only where the text gives evidence for "
        + "whom it means.",
      "Over several articles, one row is whoever has the same full name, or is the only bearer of a "
        + "surname in articles that share more than that; why says which. Two that may be different "
        + "stay two: merge puts them together.",
      "With .wide: names in the scope of a negation and inside quotations, and a status where all "
        + "names are.",
    ],
    examples: [
      Example(
        "entities mill --type person",
        gives: [
          "#\tentity\ttype\tnames\tpronouns\tquoted\tfirst\taliases",
          "1\tNora Vance\tPERSON\t2\t1\t2\tmill:1.1\tVance",
          "2\tTom Hale\tPERSON\t1\t0\t0\tmill:3.1\t",
        ]),
      Example(
        "entities all | where names > 2 | select entity names articles",
        gives: [
          "entity\tnames\tarticles",
          "Nora Vance\t3\t2",
          "he, she: 1 of 2 stay open",
        ]),
      Example(
        "entities all --by article --type person | select article entity names",
        gives: [
          "article\tentity\tnames",
          "mill\tNora Vance\t2",
          "mill\tTom Hale\t1",
          "late\tNora Vance\t1",
          "late\tTom Hale\t1",
          "he, she: 1 of 2 stay open",
        ]),
    ],
    columns: EntityTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    try workspace.prepare(Framing.self, of: articles)
    let type = arguments.text("type").flatMap(EntityTypeName.type)
    let least = arguments.number("min") ?? 0
    func fits(_ summary: EntitySummary) -> Bool {
      (type == nil || summary.type == type) && summary.mentions.count >= least
    }
    if arguments.has("rejected") { return EntityTable.table(ofRejectedIn: articles) }
    let summaries: [EntitySummary]
    var table: Table
    if arguments.has("by") {
      let groups = EntitySummary.byArticle(articles)
      summaries = groups.flatMap(\.summaries)
      table = EntityTable.table(byArticle: groups.map { ($0, $1.filter(fits)) })
    } else {
      summaries = EntitySummary.over(articles)
      table = EntityTable.table(of: summaries.filter(fits), over: articles)
    }
    table.notes = notes(shown: table.rows.count, found: summaries.count, in: articles)
    return table
  }

  private static func notes(shown: Int, found: Int, in articles: [Article]) -> [String] {
    let sentences = articles.reduce(0) { $0 + $1[Sentences.self].all.count }
    var notes: [String] = []
    if found == 0 { notes.append("no entity: \(counted(sentences, "sentence")) read") }
    if shown == 0, found > 0 {
      notes.append("none of \(counted(found, "entity", "entities")) fits")
    }
    let open = articles.reduce(0) { $0 + $1[Entities.self].openPronouns.count }
    let all = articles.reduce(0) { $0 + $1[Entities.self].pronounCount }
    if open > 0 { notes.append("he, she: \(open) of \(all) stay open") }
    let rejected = articles.reduce(0) { $0 + $1[Entities.self].rejected.count }
    if rejected > 0 { notes.append("\(rejected) rejected · entities --rejected shows them") }
    return notes
  }
}

/// The entity types as a person types them.
enum EntityTypeName {
  /// All of them, small letters, in the order of the glossary.
  static let all = EntityType.allCases.map { $0.rawValue.lowercased() }

  /// The type of that name, which may be written in capitals.
  static func type(_ name: String) -> EntityType? { EntityType(rawValue: name.uppercased()) }
}
