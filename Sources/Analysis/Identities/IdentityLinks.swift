/// Ties entities of several articles together.
struct IdentityLinks {
  private let nodes: [IdentityNode]
  private let corrections: Corrections?
  private var parents: [Int]
  /// For each root, the articles of the nodes below it.
  private var articles: [Set<Int>]
  /// For some nodes, why they were tied.
  private(set) var reasons: [Int: String] = [:]

  init(_ nodes: [IdentityNode], corrections: Corrections?) {
    self.nodes = nodes
    self.corrections = corrections?.all.isEmpty == false ? corrections : nil
    parents = Array(nodes.indices)
    articles = nodes.map { [$0.article] }
  }

  /// Ties by what a reader said, by full names and keys, then by lone surnames.
  mutating func linkAll() {
    linkGroups()
    linkKeys()
    linkAliases()
    linkFullNames()
    linkLoneNames()
  }

  /// The node that stands for all that are one with a node: the first of them.
  func root(_ node: Int) -> Int {
    var node = node
    while parents[node] != node { node = parents[node] }
    return node
  }

  private mutating func link(_ one: Int, _ other: Int, because reason: String? = nil) {
    let (left, right) = (root(one), root(other))
    // What one article keeps apart is not one by way of another.
    guard left != right, articles[left].isDisjoint(with: articles[right]), !areSplit(one, other)
    else { return }
    if let reason { reasons[max(one, other)] = reason }
    let (first, second) = (min(left, right), max(left, right))
    parents[second] = first
    if articles[first].count < articles[second].count { articles.swapAt(first, second) }
    articles[first].formUnion(articles[second])
    articles[second] = []
  }

  private func areSplit(_ one: Int, _ other: Int) -> Bool {
    guard let corrections else { return false }
    let names = [one, other].map { [nodes[$0].entity.name] + nodes[$0].entity.aliases }
    return names[0].contains { name in names[1].contains { corrections.areSplit(name, $0) } }
  }

  private mutating func linkGroups() {
    linkGiven()
    var first: [Int: Int] = [:]
    for (number, node) in nodes.enumerated() {
      guard let group = node.group else { continue }
      if let known = first[group] {
        link(known, number, because: "merged by the reader")
      } else {
        first[group] = number
      }
    }
  }

  /// Ties those whom a reader called so at some place, and those who are called so anyway.
  private mutating func linkGiven() {
    let given = Set(nodes.compactMap(\.given))
    guard !given.isEmpty else { return }
    var first: [NameKey: Int] = [:]
    for (number, node) in nodes.enumerated() {
      let name = node.given ?? NameKey(node.entity.name)
      guard given.contains(name) else { continue }
      if let known = first[name] {
        link(known, number, because: "called so by the reader")
      } else {
        first[name] = number
      }
    }
  }

  // MARK: Bodies, places and things

  /// Ties what is called alike and is of one type.
  private mutating func linkKeys() {
    var first: [TypedKey: Int] = [:]
    for (number, node) in nodes.enumerated() {
      guard let key = node.keys.first.map({ TypedKey(key: $0, type: node.entity.type) }) else {
        continue
      }
      if let known = first[key] { link(known, number) } else { first[key] = number }
    }
  }

  /// Ties a short form to the one that bears it as another name elsewhere: `APA`.
  private mutating func linkAliases() {
    var bearers: [TypedKey: Set<Int>] = [:]
    for (number, node) in nodes.enumerated() {
      for key in node.keys.dropFirst() {
        bearers[TypedKey(key: key, type: node.entity.type), default: []].insert(root(number))
      }
    }
    for (number, node) in nodes.enumerated() {
      guard let key = node.keys.first,
        let known = bearers[TypedKey(key: key, type: node.entity.type)], known.count == 1,
        let bearer = known.first
      else { continue }
      link(bearer, number, because: "“\(node.entity.name)” is its other name elsewhere")
    }
  }

  private struct TypedKey: Hashable {
    var key: String
    var type: EntityType
  }

  // MARK: People

  /// Ties equal full names, then a name to the longer ones it agrees with, if those are one.
  private mutating func linkFullNames() {
    var byWords: [[String]: Int] = [:]
    var forms: [(name: PersonName, node: Int)] = []
    var bySurname: [String: [Int]] = [:]
    for (number, node) in nodes.enumerated() {
      for name in node.people {
        let key = name.words + [name.generation].compactMap { $0 }
        if let known = byWords[key] {
          link(known, number)
        } else {
          byWords[key] = number
          for word in Set(name.words.dropFirst()) {
            bySurname[word, default: []].append(forms.count)
          }
          forms.append((name, number))
        }
      }
    }
    for (name, node) in forms {
      let others = (bySurname[name.last] ?? []).prefix(Self.bearers)
        .filter { forms[$0].name.isFuller(than: name) && forms[$0].name.agrees(with: name) }
      let people = Set(others.map { root(forms[$0].node) }).subtracting([root(node)])
      guard people.count == 1, let other = people.first else { continue }
      link(other, node, because: "“\(nodes[node].entity.name)” is a form of the full name")
    }
  }

  /// So many bearers of one surname are compared.
  private static let bearers = 64

  /// Ties a surname alone to its only bearer, where the articles share somebody or something else.
  private mutating func linkLoneNames() {
    var bearers: [String: Set<Int>] = [:]
    for (number, node) in nodes.enumerated() {
      for name in node.people { bearers[name.last, default: []].insert(root(number)) }
    }
    let company = Company(nodes, root: root)
    var lone: [String: Int] = [:]
    for (number, node) in nodes.enumerated() {
      guard let word = node.lone, root(number) == number else { continue }
      if let people = bearers[word], people.count == 1, let person = people.first,
        let shared = company.shared(by: node.article, with: person)
      {
        link(
          person, number,
          because: "the only “\(node.entity.name)” of the articles, which share “\(shared)”")
      } else if let known = lone[word] {
        link(known, number)
      } else {
        lone[word] = number
      }
    }
  }
}

/// Who and what is named in which articles.
private struct Company {
  private var articles: [Int: Set<Int>] = [:]
  private var members: [Int: [(root: Int, name: String)]] = [:]

  init(_ nodes: [IdentityNode], root: (Int) -> Int) {
    for (number, node) in nodes.enumerated() {
      let root = root(number)
      articles[root, default: []].insert(node.article)
      // Countries and nationalities are everywhere.
      guard node.lone == nil, node.entity.type != .location, node.entity.type != .group else {
        continue
      }
      members[node.article, default: []].append((root, node.entity.name))
    }
  }

  /// Somebody or something that an article names, and one that names a person too.
  func shared(by article: Int, with person: Int) -> String? {
    let others = articles[person] ?? []
    return members[article]?.first { member in
      member.root != person && !(articles[member.root] ?? []).isDisjoint(with: others)
    }?.name
  }
}
