/// The people of an article so far, found by the words of their names.
struct PersonRegistry {
  private(set) var clusters: [NameClusters.Cluster] = []
  /// The full forms of each cluster.
  private var forms: [[PersonName]] = []
  /// Clusters with a full name that holds a word behind the given name.
  private var bySurname: [String: [Int]] = [:]
  private var byGiven: [String: [Int]] = [:]
  /// Clusters with a full name, in the order of the text.
  private var full: [Int] = []
  /// Clusters of a single word that no full name holds.
  private var lone: [String: Int] = [:]

  /// So many bearers of one name are compared; a text with more is a list, not an article.
  private static let bearers = 24

  /// Adds a full name: to the person whose name it agrees with, or as a new person.
  mutating func add(_ person: PersonName, name: Int, reason: String) {
    // The last word is no surname behind a married name: `Ada Lowe`, `Ada Lowe Ruiz`.
    for word in [person.last] + person.words.dropFirst().dropLast() {
      for cluster in (bySurname[word] ?? []).suffix(Self.bearers)
      where forms[cluster].contains(where: { $0.agrees(with: person) }) {
        if !forms[cluster].contains(where: { $0.words == person.words }) {
          register(person, as: cluster)
          clusters[cluster].members.append((name, "longer or shorter form of the full name"))
        } else {
          clusters[cluster].members.append((name, reason))
        }
        return
      }
    }
    if let alike = full.suffix(Self.bearers).first(where: { cluster in
      forms[cluster].contains { $0.isSpelledLike(person) }
    }) {
      register(person, as: alike)
      clusters[alike].members.append((name, "another spelling of the full name"))
      return
    }
    if let knighted = bearer(ofTitled: person) {
      clusters[knighted].members.append((name, "a title with the given name"))
      return
    }
    full.append(clusters.count)
    clusters.append(NameClusters.Cluster(type: .person, members: [(name, reason)]))
    forms.append([])
    register(person, as: clusters.count - 1)
  }

  /// The only person whose given name stands behind a title that goes with it: `Dame Ada`.
  private func bearer(ofTitled person: PersonName) -> Int? {
    guard person.words.count == 2, Self.titlesOfGivenNames.contains(person.first),
      let bearers = byGiven[person.last], bearers.count == 1
    else { return nil }
    return bearers[0]
  }

  private static let titlesOfGivenNames: Set<String> = [
    "sir", "dame", "lady", "lord", "king", "queen", "prince", "princess", "pope", "sister",
    "brother", "father", "mother",
  ]

  /// Adds another name that a person bears or bore: `Ada Ruiz, née Lowe`.
  ///
  /// False where the bearer is not the only one of the name, or is named farther before and has
  /// another given name: `Ruiz met Owen and was known as Ada Lowe` says it of Ada Ruiz.
  mutating func addFormer(
    _ person: PersonName, name: Int, of bearer: PersonName, isNamedBefore: Bool
  ) -> Bool {
    let bearers = (bySurname[bearer.last] ?? []).filter { cluster in
      bearer.words.count == 1 || forms[cluster].contains { $0.agrees(with: bearer) }
    }
    guard bearers.count == 1, let given = forms[bearers[0]].first?.first,
      isNamedBefore || (person.words.count > 1 && person.first == given)
    else { return false }
    let cluster = bearers[0]
    clusters[cluster].members.append((name, "another name of the person before it"))
    let whole = person.words.count > 1 ? person : PersonName(given: given, person)
    // `Ada Lowe`, if she stands elsewhere, is she.
    let maiden = bySurname[whole.last]?.first { other in
      other != cluster && forms[other].contains { $0.words == whole.words }
    }
    if let maiden {
      clusters[cluster].members += clusters[maiden].members.map {
        ($0.name, "the given name with another name")
      }
      for form in forms[maiden] { register(form, as: cluster) }
      clusters[maiden].members = []
      forms[maiden] = []
    }
    register(whole, as: cluster)
    return true
  }

  private mutating func register(_ person: PersonName, as cluster: Int) {
    guard forms[cluster].count < 8 else { return }
    forms[cluster].append(person)
    for word in person.words.dropFirst() where bySurname[word]?.last != cluster {
      bySurname[word, default: []].append(cluster)
    }
    if byGiven[person.first]?.last != cluster {
      byGiven[person.first, default: []].append(cluster)
    }
  }

  /// Adds a single word: as the surname, then as the given name, of a person with a full name.
  ///
  /// Where several bear it, the one named last before it is meant, unless a title says another
  /// gender; `genders` tells what the title of a name says, or else what pronouns do. Where it
  /// `keepsApart`, a title goes with no full name that has none.
  mutating func addSingle(
    _ person: PersonName, name: Int, gender: Gender?, alone: String, keepsApart: Bool,
    genders: @escaping (Int) -> Gender?
  ) {
    let ways: [(bearers: [Int], what: String)] = [
      (bySurname[person.last] ?? [], "surname"), (byGiven[person.first] ?? [], "given name"),
    ]
    for (bearers, what) in ways where !bearers.isEmpty {
      let fitting = bearers.suffix(Self.bearers).filter { cluster in
        guard let gender else { return true }
        let said = clusters[cluster].members.prefix(8).lazy.compactMap { genders($0.name) }.first
        return said == gender || said == nil && !keepsApart
      }
      guard let cluster = nearest(of: fitting, before: name) else { continue }
      let reason =
        bearers.count == 1 ? "\(what) of a full name" : "\(what) of the nearest of \(bearers.count)"
      clusters[cluster].members.append((name, reason))
      return
    }
    let alike = full.suffix(Self.bearers).filter { cluster in
      forms[cluster].contains { NameSpelling.areAlike($0.last, person.last) }
    }
    if alike.count == 1 {
      clusters[alike[0]].members.append((name, "another spelling of a surname"))
    } else if let cluster = lone[person.last] {
      clusters[cluster].members.append((name, alone))
    } else {
      lone[person.last] = clusters.count
      clusters.append(NameClusters.Cluster(type: .person, members: [(name, alone)]))
      forms.append([])
    }
  }

  /// The cluster named last before a name, or else first behind it.
  private func nearest(of bearers: [Int], before name: Int) -> Int? {
    guard bearers.count > 1 else { return bearers.first }
    return bearers.max { left, right in
      distance(left, to: name) > distance(right, to: name)
    }
  }

  private func distance(_ cluster: Int, to name: Int) -> Int {
    // Full names come in order, then single ones in order: the last few hold the nearest.
    let members = clusters[cluster].members
    if let before = members.suffix(64).lazy.map(\.name).filter({ $0 < name }).max() {
      return name - before
    }
    return Self.behind + (members.first?.name ?? 0)
  }

  /// What is named only behind counts as farther than anything before.
  private static let behind = 1 << 40
}
