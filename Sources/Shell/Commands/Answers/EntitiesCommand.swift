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
    ],
    discussion: [
      "Names and pronouns are counted apart: a person can be talked about and never be named, or "
        + "be named and never be heard. A pronoun counts only where the text gives evidence for "
        + "whom it means."
    ],
    examples: [
      Example(
        "entities mill --type person",
        gives: [
          "#\tentity\ttype\tnames\tpronouns\tquoted\tfirst\taliases",
          "1\tNora Vance\tPERSON\t2\t1\t3\tmill:1.1\tVance",
          "2\tTom Hale\tPERSON\t1\t0\t0\tmill:3.1\t",
        ]),
      Example(
        "entities all | where names > 2 | select entity names",
        gives: [
          "entity\tnames",
          "none of 5 rows matches",
        ]),
    ],
    columns: EntityTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    let type = arguments.text("type").flatMap(EntityTypeName.type)
    let least = arguments.number("min") ?? 0
    let summaries = EntitySummary.over(articles)
    let chosen = summaries.filter {
      (type == nil || $0.entity.type == type) && $0.mentionCount >= least
    }
    return EntityTable.table(of: chosen, found: summaries.count, in: articles)
  }
}

/// The entity types as a person types them.
enum EntityTypeName {
  /// All of them, small letters, in the order of the glossary.
  static let all = EntityType.allCases.map { $0.rawValue.lowercased() }

  /// The type of that name, which may be written in capitals.
  static func type(_ name: String) -> EntityType? { EntityType(rawValue: name.uppercased()) }
}
