internal import Articles

/// Who and what is named, over several articles.
struct CoverageEntities {
  /// All that are named, in the order of their first mention.
  let all: [CoverageFinding]

  /// Joins names across articles as `Identities` does, and what else is written alike.
  ///
  /// One type or another, a surname with or without the name before it: where two may be one, none
  /// of them is said to be missing.
  init(in articles: [Article], identities: Identities, words: [WordIndex]) {
    var groups: [Group] = []
    var byName: [NameKey: Int] = [:]
    for identity in identities.all {
      let places = Self.places(of: identity, articles)
      guard !places.isEmpty else { continue }
      let own = Group(identity: identity, places: places)
      guard let known = byName[NameKey(identity.name)] else {
        byName[NameKey(identity.name)] = groups.count
        groups.append(own)
        continue
      }
      groups[known].places += places
    }
    all = Self.withSurnames(groups).map { $0.finding(articles, words) }
  }

  /// The names of an identity, in the order of the articles; none where it is only spoken of.
  private static func places(
    of identity: Identities.Identity, _ articles: [Article]
  ) -> [CoverageFinding.Place] {
    identity.bearers.flatMap { bearer in
      articles[bearer.article][Entities.self].all[bearer.entity].mentions
        .filter { $0.form == .name }
        .map { CoverageFinding.Place(article: bearer.article, range: $0.range) }
    }
  }

  /// Joins a person known by one word to the only one who has it for a last name elsewhere.
  private static func withSurnames(_ groups: [Group]) -> [Group] {
    var bearers: [Substring: [Int]] = [:]
    for (index, group) in groups.enumerated() where group.identity.type == .person {
      let words = group.identity.name.split(separator: " ")
      if words.count > 1, let last = words.last { bearers[last, default: []].append(index) }
    }
    var groups = groups
    for index in groups.indices where groups[index].identity.type == .person {
      guard let others = bearers[groups[index].identity.name[...]], others.count == 1 else {
        continue
      }
      let articles = Set(groups[index].places.map(\.article))
      guard articles.isDisjoint(with: groups[others[0]].places.map(\.article)) else { continue }
      groups[others[0]].places += groups[index].places
      groups[index].places = []
    }
    return groups.filter { !$0.places.isEmpty }
  }

  /// What is named alike.
  private struct Group {
    var identity: Identities.Identity
    var places: [CoverageFinding.Place]

    func finding(_ articles: [Article], _ words: [WordIndex]) -> CoverageFinding {
      let sorted = places.sorted { ($0.article, $0.range) < ($1.article, $1.range) }
      var finding = CoverageFinding(
        .entity, identity.name, at: sorted, detail: identity.type.rawValue)
      finding.reasons = identity.bearers.compactMap { bearer in
        bearer.reason.map { "\(articles[bearer.article].handle): \($0)" }
      }
      // A name that is read otherwise or not at all is not missing for that.
      let writings = Self.writings(of: sorted, identity.type, articles)
      finding.articles = articles.indices.filter { article in
        sorted.contains { $0.article == article }
          || writings.contains { words[article].holds($0, isName: true) }
      }
      return finding
    }

    /// The ways in which it is written, each once; of a person the last word alone, too.
    private static func writings(
      of places: [CoverageFinding.Place], _ type: EntityType, _ articles: [Article]
    ) -> Set<[String]> {
      var writings: Set<[String]> = []
      for place in places.prefix(40) {
        let words = articles[place.article].indexedWords(of: [place.range])
        writings.insert(words)
        if type == .person, let last = words.last, last.utf8.count > 2 { writings.insert([last]) }
      }
      return writings
    }
  }
}
