internal import Articles

/// Walks through a text, keeps in mind who is spoken of, and ties nouns and pronouns to names.
struct Scene {
  let names: [Name]
  let clusters: [NameClusters.Cluster]
  private let words: WordTable
  private var tokens: [Token] { words.tokens }
  let sentences: [Sentence]
  /// The nominals and pronouns that were tied to clusters, in the order of the text.
  private(set) var tied: [(cluster: Int, mention: Mention)] = []

  private var referents: Referents
  private let clusterOf: [Int]
  private let nouns: PeopleNouns
  /// The clusters that the text gives a role such as `president`.
  private var holders: [String: Set<Int>] = [:]
  /// Who spoke last, as far as a verb of speech beside a name or a pronoun tells.
  private var speaker: Int?

  init(
    names: [Name], clusters: [NameClusters.Cluster], words: WordTable, sentences: [Sentence]
  ) {
    self.names = names
    self.clusters = clusters
    self.words = words
    self.sentences = sentences
    referents = Referents(clusters: clusters.count)
    nouns = PeopleNouns(words: words)
    var clusterOf = [Int](repeating: 0, count: names.count)
    for (index, cluster) in clusters.enumerated() {
      for member in cluster.members { clusterOf[member.name] = index }
    }
    self.clusterOf = clusterOf
  }

  /// Goes through all sentences; takes time in proportion to the number of tokens.
  mutating func resolve() {
    noteTitles()
    var name = 0
    var isQuoted = false
    var paragraph = -1
    for (number, sentence) in sentences.enumerated() {
      if sentence.paragraph != paragraph {
        isQuoted = false
        paragraph = sentence.paragraph
      }
      walk(sentence, number: number, name: &name, isQuoted: &isQuoted)
    }
  }

  // MARK: What the text says of people

  /// Takes genders and roles from titles, and from nouns in apposition, wherever they stand.
  private mutating func noteTitles() {
    for (index, name) in names.enumerated() where name.type == .person {
      let sentence = sentences[name.sentence].tokens
      for title in name.title ?? 0..<0 { note(tokens[title].folded, for: clusterOf[index]) }
      if let nominal = nouns.before(name.tokens.lowerBound, from: sentence.lowerBound) {
        note(nominal.noun, for: clusterOf[index])
      }
      if let nominal = nouns.behind(name.tokens.upperBound, before: sentence.upperBound) {
        note(nominal.noun, for: clusterOf[index])
      }
    }
  }

  private mutating func note(_ word: String, for cluster: Int) {
    if let gender = Gender(saidBy: word) { referents.note(gender, for: cluster) }
    let flags = Vocabulary.flags[word] ?? []
    if !flags.isDisjoint(with: [.role, .title]) { holders[word, default: []].insert(cluster) }
  }

  // MARK: One sentence

  private mutating func walk(
    _ sentence: Sentence, number: Int, name next: inout Int, isQuoted: inout Bool
  ) {
    var clause = ClauseWalk(isQuoted: isQuoted)
    speaker = speakerNamed(in: sentence, from: next) ?? speaker
    var index = sentence.tokens.lowerBound
    var antecedent: Int?
    while index < sentence.tokens.upperBound {
      while next < names.count, names[next].tokens.lowerBound < index { next += 1 }
      if next < names.count, names[next].tokens.lowerBound == index {
        antecedent = meet(name: next, in: sentence, number, &clause)
        index = names[next].tokens.upperBound
        continue
      }
      let token = tokens[index]
      let following = index + 1 < sentence.tokens.upperBound ? tokens[index + 1] : nil
      let flags = words.flags(index)
      if flags.contains(.pronoun), let pronoun = Pronoun(token.folded, next: following) {
        antecedent = meet(pronoun, at: index, in: sentence, number, &clause)
      } else if let met = meetNominal(at: index, in: sentence, number, &clause) {
        antecedent = met.referent
        index = met.end
        continue
      } else {
        clause.pass(token, flags: flags, next: following, antecedent: antecedent)
        if token.kind != .mark { antecedent = nil }
      }
      index += 1
    }
    isQuoted = clause.isQuoted
  }

  private mutating func meet(
    name: Int, in sentence: Sentence, _ number: Int, _ clause: inout ClauseWalk
  ) -> Int? {
    let cluster = clusterOf[name]
    let end = names[name].tokens.upperBound
    let isOwner = end < sentence.tokens.upperBound && tokens[end].folded == "'s"
    guard names[name].type == .person else {
      _ = clause.takeSubject(nil)
      return nil
    }
    let isSubject = clause.takeSubject(isOwner ? nil : cluster) && !isOwner
    referents.mention(
      cluster, sentence: number, token: names[name].tokens.lowerBound, asSubject: isSubject)
    if let nominal = nouns.before(names[name].tokens.lowerBound, from: sentence.tokens.lowerBound),
      nominal.tokens.count > 1
    {
      tie(nominal.tokens, to: cluster, .nominal, "noun before the name “\(nominal.noun)”")
    }
    return cluster
  }

  /// A noun for a person that stands by itself, or in apposition to the name before it.
  private mutating func meetNominal(
    at index: Int, in sentence: Sentence, _ number: Int, _ clause: inout ClauseWalk
  ) -> (referent: Int, end: Int)? {
    guard PeopleNouns.determiners.contains(tokens[index].folded),
      !["his", "her"].contains(tokens[index].folded),
      let nominal = nouns.nominal(at: index, before: sentence.tokens.upperBound)
    else { return nil }
    let end = nominal.tokens.upperBound
    if end < sentence.tokens.upperBound, tokens[end].isCapitalised, tokens[end].followsSpace {
      return nil
    }
    if index >= 2, tokens[index - 1].folded == ",", let last = referents.recent.last,
      let cluster = referents.all[last].cluster, isNamed(cluster, endingAt: index - 1)
    {
      tie(nominal.tokens, to: cluster, .nominal, "apposition “\(nominal.noun)”")
      clause.openApposition(to: cluster)
      return (cluster, end)
    }
    let known = tokens[index].folded == "the" ? holders[nominal.noun] : nil
    let isOther = end < sentence.tokens.upperBound && ["of", "'s"].contains(tokens[end].folded)
    if let known, known.count == 1, let cluster = known.first, !isOther,
      referents.all[cluster].mentions > 0
    {
      tie(nominal.tokens, to: cluster, .nominal, "the only “\(nominal.noun)” named")
      referents.mention(
        cluster, sentence: number, token: index, asSubject: clause.takeSubject(cluster))
      return (cluster, end)
    }
    let referent = referents.addNominal(gender: nominal.gender)
    referents.mention(
      referent, sentence: number, token: index, asSubject: clause.takeSubject(referent))
    return (referent, end)
  }

  private func isNamed(_ cluster: Int, endingAt comma: Int) -> Bool {
    referents.all[cluster].lastToken >= comma - 4 && clusters[cluster].type == .person
  }

  // MARK: Pronouns

  private mutating func meet(
    _ pronoun: Pronoun, at index: Int, in sentence: Sentence, _ number: Int,
    _ clause: inout ClauseWalk
  ) -> Int? {
    if pronoun.role == .subject, clause.hasSubject { clause.open() }
    let choice = PronounChoice(
      pronoun: pronoun, token: index, sentence: number, clause: clause, referents: referents,
      barred: barred(for: pronoun, at: index, in: sentence, clause)
    ).best()
    guard let choice else {
      if pronoun.role == .subject { _ = clause.takeSubject(nil) }
      if pronoun.role == .possessive { _ = clause.takeSubject(nil) }
      return nil
    }
    let isSubject = pronoun.role == .subject && clause.takeSubject(choice.referent)
    if isSubject, !clause.isQuoted, index + 1 < sentence.tokens.upperBound,
      words.flags(index + 1).contains(.speech)
    {
      speaker = choice.referent
    }
    if pronoun.role == .possessive { _ = clause.takeSubject(nil) }
    referents.mention(choice.referent, sentence: number, token: index, asSubject: isSubject)
    if choice.isClear { referents.note(pronoun.gender, for: choice.referent) }
    if let cluster = referents.all[choice.referent].cluster {
      tie(index..<index + 1, to: cluster, .pronoun, choice.reason)
    }
    return choice.referent
  }

  /// Those whom a pronoun cannot mean because its own clause names them otherwise.
  private func barred(
    for pronoun: Pronoun, at index: Int, in sentence: Sentence, _ clause: ClauseWalk
  ) -> Set<Int> {
    var barred: Set<Int> = []
    // Whoever speaks calls himself `I`.
    if clause.isQuoted, let speaker { barred.insert(speaker) }
    guard pronoun.role == .subject else { return barred }
    // `She chose Lowe’s birthday`: whoever is named behind `she` in its clause is somebody else.
    var position = index + 1
    var name = firstName(from: index)
    while position < sentence.tokens.upperBound, position < index + 14 {
      if [",", ";", "—", "“", "”", "\"", "that", "because", "when"].contains(
        tokens[position].folded)
      {
        break
      }
      if name < names.count, names[name].tokens.lowerBound == position {
        barred.insert(clusterOf[name])
        position = names[name].tokens.upperBound
        name += 1
      } else {
        position += 1
      }
    }
    return barred
  }

  /// The person in a sentence beside whose name a verb of speech stands; none in most sentences.
  private func speakerNamed(in sentence: Sentence, from first: Int) -> Int? {
    var name = first
    while name < names.count, names[name].tokens.upperBound <= sentence.tokens.upperBound {
      defer { name += 1 }
      guard names[name].type == .person, names[name].tokens.lowerBound >= sentence.tokens.lowerBound
      else { continue }
      let before = names[name].tokens.lowerBound - 1
      let behind = names[name].tokens.upperBound
      if before >= sentence.tokens.lowerBound, words.flags(before).contains(.speech) {
        return clusterOf[name]
      }
      if behind < sentence.tokens.upperBound, words.flags(behind).contains(.speech) {
        return clusterOf[name]
      }
    }
    return nil
  }

  private func firstName(from token: Int) -> Int {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func tie(
    _ range: Range<Int>, to cluster: Int, _ form: Mention.Form, _ reason: String
  ) {
    let stretch = TextRange(
      tokens[range.lowerBound].range.start, tokens[range.upperBound - 1].range.end)
    tied.append((cluster, Mention(stretch, form: form, reason: reason)))
  }
}
