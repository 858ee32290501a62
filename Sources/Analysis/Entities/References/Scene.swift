internal import Articles

/// Walks through a text, keeps in mind who and what is spoken of, and ties nouns and pronouns to
/// names.
struct Scene {
  let names: [Name]
  let clusters: [NameClusters.Cluster]
  let words: WordTable
  let parts: [PartOfSpeech?]
  let sentences: [Sentence]
  let text: Text
  var tokens: [Token] { words.tokens }
  /// The nominals and pronouns that were tied to clusters, in the order of the text.
  var tied: [(cluster: Int, mention: Mention)] = []
  /// The pronouns that show a gender and that nobody named was tied to.
  var open: [TextRange] = []
  /// The number of pronouns that show a gender.
  var genderedCount = 0
  /// Whom a pronoun means; the weights decide where nobody else does.
  let decide: (PronounQuestion, Int, Referents) -> PronounChoice
  /// For each cluster, how much the pronouns that mean it say of its gender.
  var habits: Habits
  var referents = Referents()
  let clusterOf: [Int]
  let nouns: PeopleNouns
  let roles: GrammaticalRoles
  /// The clusters that the text gives a role such as `president`.
  var holders: [String: Set<Int>] = [:]
  var sentence = SentenceState()
  /// Who spoke last, as far as a verb of speech beside a name or a pronoun tells.
  var speaker: (referent: Int, sentence: Int)?
  /// The token of the mark that opened the last quotation of the paragraph.
  var quotationStart: Int?
  var lastMeant: [Pronoun.Kind: Int] = [:]
  /// The tokens of the last noun that was tied to the name before it.
  var described = 0..<0

  /// What is known while a sentence is read.
  struct SentenceState {
    var number = 0
    var tokens = 0..<0
    var isQuoted = false
    var clauseSubject: Int?
    var firstSubject: Int?
    var hasSubject = false
  }

  init(
    _ article: Article, _ names: [Name], _ clusters: [NameClusters.Cluster], habits: Habits?,
    decide: @escaping (PronounQuestion, Int, Referents) -> PronounChoice
  ) {
    self.names = names
    self.clusters = clusters
    words = article[Mentions.self].words
    parts = article[PartsOfSpeech.self].all
    sentences = article[Sentences.self].all
    text = article.text
    self.decide = decide
    self.habits = Habits(count: clusters.count)
    nouns = PeopleNouns(words: words, parts: parts)
    roles = GrammaticalRoles(words: words, parts: parts)
    var clusterOf = [Int](repeating: 0, count: names.count)
    for (index, cluster) in clusters.enumerated() {
      for member in cluster.members { clusterOf[member.name] = index }
      let opens = cluster.members.contains { names[$0.name].sentence == 0 }
      _ = referents.add(
        Referents.Referent(
          cluster: index, kind: Referents.Referent.Kind(cluster.type),
          isPlural: cluster.type == .group, habit: habits?.gender(of: index),
          names: cluster.members.count, opensArticle: opens))
    }
    self.clusterOf = clusterOf
  }

  /// Reads an article twice: the second time with what the first told of genders.
  static func resolved(
    _ article: Article, _ names: [Name], _ clusters: [NameClusters.Cluster],
    decide: @escaping (PronounQuestion, Int, Referents) -> PronounChoice = { question, _, _ in
      PronounChoice(question)
    }
  ) -> Scene {
    func scene(
      _ habits: Habits?, _ decide: @escaping (PronounQuestion, Int, Referents) -> PronounChoice
    ) -> Scene {
      var scene = Scene(article, names, clusters, habits: habits, decide: decide)
      scene.resolve()
      return scene
    }
    let first = scene(nil) { question, _, _ in PronounChoice(question) }
    return scene(first.habits, decide)
  }

  /// What pronouns say of the genders of names, if nothing is made of titles before surnames; none
  /// where an article has no such title.
  static func genders(in article: Article) -> [Int: Gender] {
    let names = article[Mentions.self].names
    var builder = NameClusters(names: names, tokens: article[Tokens.self])
    guard builder.hasTitledSurname else { return [:] }
    builder.keepsTitledApart = true
    let clusters = builder.build()
    let scene = resolved(article, names, clusters)
    var genders: [Int: Gender] = [:]
    for (index, cluster) in clusters.enumerated() {
      guard let gender = scene.habits.leaning(of: index) else { continue }
      for member in cluster.members { genders[member.name] = gender }
    }
    return genders
  }

  /// Goes through all sentences; takes time in proportion to the number of tokens.
  private mutating func resolve() {
    noteTitles()
    var name = 0
    var isQuoted = false
    var paragraph = -1
    for (number, sentence) in sentences.enumerated() {
      if sentence.paragraph != paragraph {
        isQuoted = false
        quotationStart = nil
        paragraph = sentence.paragraph
      }
      self.sentence = SentenceState(number: number, tokens: sentence.tokens, isQuoted: isQuoted)
      walk(name: &name)
      isQuoted = self.sentence.isQuoted
    }
  }

  // MARK: One sentence

  mutating func walk(name next: inout Int) {
    if let named = speakerNamed(from: next) { speaker = (named, sentence.number) }
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      while next < names.count, names[next].tokens.lowerBound < index { next += 1 }
      if next < names.count, names[next].tokens.lowerBound == index {
        meet(name: next)
        index = names[next].tokens.upperBound
        continue
      }
      let limit =
        next < names.count
        ? min(names[next].tokens.lowerBound, sentence.tokens.upperBound)
        : sentence.tokens.upperBound
      if described.contains(index) {
        index = described.upperBound
        continue
      } else if tokens[index].kind == .mark {
        passMark(at: index)
      } else if Self.relatives.contains(tokens[index].folded), index > sentence.tokens.lowerBound {
        if let described = lastNamedOrCalled { sentence.clauseSubject = described }
      } else if let pronoun = pronoun(at: index) {
        meet(pronoun, at: index)
      } else if let end = meetNominal(at: index) {
        index = end
        continue
      } else if isHead(index, before: limit), !(index + 1 == limit && isPerson(next)) {
        meetNoun(at: index)
      }
      index += 1
    }
  }

  mutating func passMark(at index: Int) {
    let wasQuoted = sentence.isQuoted
    switch tokens[index].folded {
    case "“": sentence.isQuoted = true
    case "”": sentence.isQuoted = false
    case "\"": sentence.isQuoted.toggle()
    case ";", ":", "—", "–":
      sentence.clauseSubject = nil
      return
    default: return
    }
    if sentence.isQuoted, !wasQuoted { quotationStart = index }
    sentence.clauseSubject = nil
  }

  static let relatives: Set<String> = ["who", "whose", "whom"]

  /// The person whom the sentence named, or called by a noun, last.
  var lastNamedOrCalled: Int? {
    referents.recent.last { index in
      let referent = referents.all[index]
      return referent.last.sentence == sentence.number && referent.last.form != .pronoun
        && (referent.kind == .person || referent.kind == .maybePerson)
    }
  }

  /// Notes that a referent is spoken of; a subject becomes that of the clause.
  mutating func mention(
    _ index: Int, at token: Int, as role: GrammaticalRole, _ form: Mention.Form
  ) {
    referents.mention(
      index,
      Referents.Mention(
        sentence: sentence.number, token: token, role: role, form: form,
        isQuoted: sentence.isQuoted, preposition: preposition(before: token)))
    if role == .subject { takeSubject(index) }
  }

  /// The folded preposition right before a token; none where another word stands there.
  func preposition(before token: Int) -> String? {
    token > 0 && parts[token - 1] == .adposition ? tokens[token - 1].folded : nil
  }

  mutating func takeSubject(_ index: Int?) {
    sentence.clauseSubject = index
    if !sentence.hasSubject { sentence.firstSubject = index }
    sentence.hasSubject = true
  }

  mutating func tie(
    _ range: Range<Int>, to cluster: Int, _ form: Mention.Form, _ reason: String
  ) {
    let stretch = TextRange(
      tokens[range.lowerBound].range.start, tokens[range.upperBound - 1].range.end)
    tied.append((cluster, Mention(stretch, form: form, reason: reason)))
  }
}
