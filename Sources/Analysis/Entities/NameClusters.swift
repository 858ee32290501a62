internal import Articles

/// Ties the names of an article that are aliases of one another.
struct NameClusters {
  let names: [Name]
  let tokens: Tokens
  /// What the pronouns that mean some names say of the gender of those who bear them.
  var genders: [Int: Gender] = [:]
  /// Whether names with `Mr.` or `Mrs.` stay apart from full names without.
  var keepsTitledApart = false

  /// A cluster of names.
  struct Cluster {
    var type: EntityType
    /// What a reader calls it; none where the names themselves decide.
    var name: String?
    /// Indices of names, in the order of the text, each with the rule that tied it.
    var members: [(name: Int, reason: String)] = []
  }

  /// Ties names of one type together; every name is in exactly one cluster.
  ///
  /// Takes time in proportion to the number of names.
  func build() -> [Cluster] {
    var clusters = personClusters()
    for type in EntityType.allCases where type != .person {
      clusters += otherClusters(of: type)
    }
    for index in clusters.indices { clusters[index].members.sort { $0.name < $1.name } }
    return clusters.sorted { ($0.members.first?.name ?? 0) < ($1.members.first?.name ?? 0) }
  }

  /// What found a name, and how much speaks for its type and for others: `encoder: ORG 92 %, LOC 7 %`.
  private func found(_ index: Int) -> String {
    let name = names[index]
    var reason = name.rule
    if !name.trigger.isEmpty, name.trigger != name.range {
      reason += " “" + tokens.text(of: name.trigger) + "”"
    }
    let types = [(name.type, name.confidence)] + name.rejected.map { ($0.type, $0.confidence) }
    return reason + ": "
      + types.map { "\($0.rawValue) \(Int(($1 * 100).rounded())) %" }.joined(separator: ", ")
  }

  // MARK: People

  private func personClusters() -> [Cluster] {
    var registry = PersonRegistry()
    let people = names.indices.filter { names[$0].type == .person }
      .map { (index: $0, name: PersonName(tokens: tokens[names[$0].tokens])) }
    // `de Miranda` is no full name where `Luis de Miranda` is one.
    let surnames = Set(people.flatMap(\.name.longSurnames))
    let isFull = people.map { $0.name.words.count > 1 && !surnames.contains($0.name.words) }
    let former = Set(people.map(\.index).filter(isFormer))
    for (person, isFull) in zip(people, isFull) where isFull && !former.contains(person.index) {
      registry.add(person.name, name: person.index, reason: found(person.index))
    }
    var single: [(index: Int, name: PersonName)] = []
    for ((index, person), isFull) in zip(people, isFull) {
      if former.contains(index),
        bearers(ofFormer: index).contains(where: {
          registry.addFormer(person, name: index, of: $0.name, isNamedBefore: $0.isRightBefore)
        })
      {
        continue
      }
      if !isFull {
        single.append((index, person))
      } else if former.contains(index) {
        registry.add(person, name: index, reason: found(index))
      }
    }
    for (index, person) in single {
      registry.addSingle(
        person, name: index, gender: names[index].title.flatMap(gender),
        alone: found(index), keepsApart: keepsTitledApart,
        genders: { names[$0].title.flatMap(gender) ?? genders[$0] })
    }
    return registry.clusters.filter { !$0.members.isEmpty }
  }

  /// Whether words before a name say that it is another name of somebody: `née`, `known as`.
  private func isFormer(_ index: Int) -> Bool {
    let start = names[index].tokens.lowerBound
    guard start > 1 else { return false }
    let word = tokens.all[start - 1].folded
    return Self.formerly.contains(word) || (word == "as" && tokens.all[start - 2].folded == "known")
  }

  /// The people named before a former name in its sentence, the nearest first, and whether the
  /// words between only say that it is one: `Ada Ruiz, née Lowe`.
  private func bearers(ofFormer index: Int) -> [(name: PersonName, isRightBefore: Bool)] {
    let start = names[index].tokens.lowerBound
    return names[..<index].suffix(Self.near).reversed()
      .prefix { $0.sentence == names[index].sentence }
      .filter { $0.type == .person }
      .map {
        let between = tokens.all[$0.tokens.upperBound..<start]
        let isRightBefore = between.count <= 4 && between.first.map { $0.kind == .mark } ?? false
        return (PersonName(tokens: tokens[$0.tokens]), isRightBefore)
      }
  }

  /// So many names before a former one are looked at.
  private static let near = 8

  private static let formerly: Set<String> = ["née", "nee", "né", "formerly", "born"]

  /// Whether a title of some name says a gender, and a full name may be meant.
  var hasTitledSurname: Bool {
    names.contains { name in
      name.type == .person && name.tokens.count == 1 && name.title.flatMap(gender) != nil
    }
  }

  /// The gender that a title says.
  private func gender(of title: Range<Int>) -> Gender? {
    title.lazy.compactMap { Gender(saidBy: tokens[$0].folded) }.first
  }

  // MARK: Everything else

  private func otherClusters(of type: EntityType) -> [Cluster] {
    let members = names.indices.filter { names[$0].type == type }
    let forms = members.map { NameForm(tokens[names[$0].tokens], type: type) }
    var byKey: [String: Int] = [:]
    var clusters: [Cluster] = []
    var clusterOf: [Int: Int] = [:]
    var aliases = AliasIndex()
    // Longer names first, so that a short form before its full name finds it.
    let order = members.indices.sorted {
      (-forms[$0].words.count, members[$0]) < (-forms[$1].words.count, members[$1])
    }
    for position in order {
      let index = members[position]
      let form = forms[position]
      if let cluster = byKey[form.key] {
        clusters[cluster].members.append((index, found(index)))
        clusterOf[index] = cluster
      } else if let full = names[index].expansion, let cluster = clusterOf[full] {
        clusters[cluster].members.append((index, "short form in brackets"))
        byKey[form.key] = cluster
        clusterOf[index] = cluster
      } else if type == .organisation || type == .event, let alias = aliases.cluster(for: form) {
        clusters[alias.cluster].members.append((index, alias.reason))
        byKey[form.key] = alias.cluster
        clusterOf[index] = alias.cluster
      } else {
        byKey[form.key] = clusters.count
        clusterOf[index] = clusters.count
        if type == .organisation || type == .event { aliases.add(form, cluster: clusters.count) }
        clusters.append(Cluster(type: type, members: [(index, found(index))]))
      }
    }
    return clusters
  }
}

extension Tokens {
  /// The tokens of a range of indices.
  subscript(range: Range<Int>) -> ArraySlice<Token> { all[range] }

  /// The folded words that lie in a stretch, apart by blanks.
  func text(of range: TextRange) -> String {
    self[indices(in: range)].map(\.folded).joined(separator: " ")
  }
}
