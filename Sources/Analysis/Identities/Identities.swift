package import Articles

/// Who is who over several articles: entities of different articles that are one.
///
/// A name alone says little about who bears it elsewhere, so whatever could be two stays two.
package struct Identities: Sendable {
  /// An entity of one article.
  package struct Bearer: Hashable, Sendable {
    /// The index of the article.
    package var article: Int
    /// The index of the entity in it.
    package var entity: Int
    /// Why it is taken for the same as the others; none for the first, and where the names are alike.
    package var reason: String?
  }

  /// One that bears its names in some articles.
  package struct Identity: Hashable, Sendable {
    /// The most complete of its common names.
    package var name: String
    /// What it is.
    package var type: EntityType
    /// Its other names, in the order of their first use.
    package var aliases: [String]
    /// The entities that are this one, in the order of the articles.
    package var bearers: [Bearer]
  }

  /// All of them, in the order of their first mention.
  package let all: [Identity]
  /// For each article and each of its entities, the index of its identity.
  private let numbers: [[Int]]

  /// The index of the identity of an entity.
  package func index(article: Int, entity: Int) -> Int { numbers[article][entity] }

  /// Tells who is who; takes time near the number of entities.
  package init(in articles: [Article]) {
    var nodes: [IdentityNode] = []
    var numbers: [[Int]] = []
    for (index, article) in articles.enumerated() {
      let entities = article[Entities.self].all
      numbers.append(Array(nodes.count..<nodes.count + entities.count))
      nodes += entities.indices.map { IdentityNode(entities[$0], $0, index, of: article) }
    }
    var links = IdentityLinks(nodes, corrections: articles.first?[Corrections.self])
    links.linkAll()
    var identities: [Identity] = []
    var places: [Int: Int] = [:]
    for (number, node) in nodes.enumerated() {
      let root = links.root(number)
      let place = places[root] ?? identities.count
      if place == identities.count {
        places[root] = place
        identities.append(Identity(name: "", type: node.entity.type, aliases: [], bearers: []))
      }
      identities[place].bearers.append(
        Bearer(article: node.article, entity: node.index, reason: links.reasons[number]))
    }
    for index in identities.indices {
      let entities = identities[index].bearers.map {
        articles[$0.article][Entities.self].all[$0.entity]
      }
      let given = articles.first?[Corrections.self].called(entities.map(\.name))
      (identities[index].name, identities[index].aliases) = Self.names(of: entities, given: given)
    }
    all = identities
    self.numbers = numbers.map { $0.map { places[links.root($0)]! } }
  }

  /// The name that most articles use among those of several words, and all others.
  private static func names(
    of entities: [Entity], given: String?
  ) -> (name: String, aliases: [String]) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for entity in entities {
      for name in [entity.name] + entity.aliases {
        if counts[name] == nil { order.append(name) }
        counts[name, default: 0] += name == entity.name ? 2 : 1
      }
    }
    func rank(_ name: String) -> (Int, Int, Int) {
      (name.contains(" ") ? 1 : 0, counts[name] ?? 0, name.utf8.count)
    }
    let own = Set(entities.map(\.name))
    let best = order.filter { own.contains($0) }.reduce("") { rank($1) > rank($0) ? $1 : $0 }
    let name = given ?? best
    return (name, order.filter { $0 != name })
  }
}

/// An entity of one article, as it is compared with those of others.
struct IdentityNode {
  let entity: Entity
  let index: Int
  let article: Int
  /// What its name and aliases are looked up under; the name’s stands first.
  let keys: [String]
  /// Its full names, where it is a person.
  let people: [PersonName]
  /// Its single name, where it is a person that the article names by one word only.
  let lone: String?
  /// The number of the group of names that merges put it in.
  let group: Int?
  /// What a reader called it at some place.
  let given: NameKey?

  init(_ entity: Entity, _ index: Int, _ article: Int, of text: Article) {
    (self.entity, self.index, self.article) = (entity, index, article)
    let corrections = text[Corrections.self]
    // A surname alone says little about who bears it elsewhere.
    let others = entity.aliases.filter { entity.type != .person || $0.contains(" ") }
    group =
      corrections.all.isEmpty
      ? nil
      : ([entity.name] + others).lazy.compactMap { corrections.group(of: NameKey($0)) }.first
    given = corrections.isGiven(entity.name) ? NameKey(entity.name) : nil
    // Whoever a reader calls otherwise than the text is nobody by the names of the text.
    let forms = given == nil ? text.nameTokens(of: entity) : []
    if entity.type == .person {
      let all = forms.map { PersonName(tokens: $0) }
      people = all.filter { $0.words.count > 1 }
      lone = people.isEmpty ? all.first?.words.first : nil
      keys = []
    } else {
      people = []
      lone = nil
      keys = forms.map { NameForm($0, type: entity.type).key }
    }
  }
}

extension Article {
  /// The tokens of each way in which an entity is named, its own name first.
  fileprivate func nameTokens(of entity: Entity) -> [ArraySlice<Token>] {
    let tokens = self[Tokens.self]
    var seen: Set<String> = []
    var forms: [(name: String, tokens: ArraySlice<Token>)] = []
    for mention in entity.mentions where mention.form == .name {
      let slice = tokens[tokens.indices(in: mention.range)]
      guard seen.insert(slice.map(\.folded).joined(separator: " ")).inserted else { continue }
      forms.append((self[mention.range], slice))
    }
    let own = forms.firstIndex { $0.name == entity.name } ?? 0
    if own < forms.count { forms.swapAt(0, own) }
    return forms.map(\.tokens)
  }
}
