internal import Analysis
internal import Articles
internal import Tables

extension Command {
  /// `pairs`: who appears with whom.
  static let pairs = Command(
    "pairs", "who and what is spoken of together",
    parameters: [
      .articles,
      Parameter("of", .option, .name, "only pairs with this entity"),
      Parameter("type", .option, .choice(EntityTypeName.all), "only with entities of this type"),
      Parameter(
        "within", .option, .choice(["sentence", "paragraph"]), "how near; else a sentence"),
    ],
    discussion: [
      "Two are together where one sentence speaks of both, by a name, a noun or a pronoun. The "
        + "table is one of edges: sql and other programs make a network of it."
    ],
    examples: [
      Example(
        "pairs mill",
        gives: [
          "#\tentity\tother\ttogether\tarticles\tfirst",
          "1\tKarlow Courier\tTom Hale\t1\t1\tmill:3.1",
        ]),
      Example(
        "pairs late --of \"Tom Hale\" --within paragraph | select entity other together",
        gives: [
          "entity\tother\ttogether",
          "Tom Hale\tKarlow Courier\t1",
        ]),
    ],
    columns: columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    try workspace.prepare(Entities.self, of: articles)
    let name = arguments.text("of").map { NameKey($0) }
    let type = arguments.text("type").flatMap(EntityTypeName.type)
    let pairs = EntityPairs(
      in: articles, areParagraphs: arguments.text("within") == "paragraph"
    ) { identity in
      type == nil || identity.type == type || name.map { identity.isCalled($0) } ?? false
    }
    let chosen = pairs.all.filter { pair in
      guard let name else { return true }
      return pair.entity.isCalled(name) || pair.other.isCalled(name)
    }
    return Table(
      columns: columns,
      rows: chosen.enumerated().map { row($0.element, number: $0.offset + 1, name, articles) },
      notes: chosen.isEmpty ? ["nobody and nothing is spoken of together"] : [])
  }

  private static let columns = [
    Column("#", .integer), Column("entity"), Column("other"), Column("together", .integer),
    Column("articles", .integer), Column("first"), Column("type", wide: true),
    Column("other-type", wide: true),
  ]

  private static func row(
    _ pair: EntityPairs.Pair, number: Int, _ name: NameKey?, _ articles: [Article]
  ) -> Row {
    // Whom the person asked about stands first.
    let isTurned = name.map { !pair.entity.isCalled($0) } ?? false
    let (entity, other) = isTurned ? (pair.other, pair.entity) : (pair.entity, pair.other)
    let places = pair.places.map { (articles[$0.article], $0.range) }
    return Row(
      [
        .integer(number), .text(entity.name), .text(other.name), .integer(places.count),
        .integer(Set(pair.places.map(\.article)).count),
        Value(places.first.map { $0.0.place(of: $0.1) }), .text(entity.type.rawValue),
        .text(other.type.rawValue),
      ],
      anchors: places.map { Anchor($0.0.handle, $0.1) },
      reasons: places.prefix(20).map { article, range in
        "\(article.place(of: range)): “\(article[range])”"
      })
  }
}

/// Who and what is spoken of in one sentence or paragraph.
private struct EntityPairs {
  struct Pair {
    var entity: Identities.Identity
    var other: Identities.Identity
    var places: [(article: Int, range: TextRange)]
  }

  /// The pairs, those most often together first.
  private(set) var all: [Pair] = []

  init(
    in articles: [Article], areParagraphs: Bool, where counts: (Identities.Identity) -> Bool
  ) {
    let identities = Identities(in: articles)
    let isCounted = identities.all.map(counts)
    var places: [Key: Int] = [:]
    for (number, article) in articles.enumerated() {
      for (range, entities) in Self.stretches(of: article, areParagraphs) {
        let present = Set(entities.map { identities.index(article: number, entity: $0) })
          .filter { isCounted[$0] }.sorted()
        for (offset, first) in present.enumerated() {
          for second in present[(offset + 1)...] {
            let key = Key(first: first, second: second)
            let place = places[key] ?? all.count
            if place == all.count {
              places[key] = place
              all.append(
                Pair(entity: identities.all[first], other: identities.all[second], places: []))
            }
            all[place].places.append((number, range))
          }
        }
      }
    }
    all = all.enumerated().sorted {
      ($1.element.places.count, $0.offset) < ($0.element.places.count, $1.offset)
    }.map(\.element)
  }

  private struct Key: Hashable {
    var first: Int
    var second: Int
  }

  /// The sentences or paragraphs of an article, each with the entities it speaks of.
  private static func stretches(
    of article: Article, _ areParagraphs: Bool
  ) -> [(range: TextRange, entities: [Int])] {
    let ranges =
      areParagraphs ? article.paragraphs.map(\.range) : article[Sentences.self].all.map(\.range)
    let mentions = article[Entities.self].all.enumerated()
      .flatMap { index, entity in entity.mentions.map { ($0.range.start, index) } }
      .sorted { $0 < $1 }
    var next = 0
    return ranges.map { range in
      var entities: [Int] = []
      while next < mentions.count, mentions[next].0 < range.end {
        if mentions[next].0 >= range.start { entities.append(mentions[next].1) }
        next += 1
      }
      return (range, entities)
    }
  }
}

extension Identities.Identity {
  /// Whether this is one of its names.
  func isCalled(_ key: NameKey) -> Bool {
    NameKey(name) == key || aliases.contains { NameKey($0) == key }
  }
}
