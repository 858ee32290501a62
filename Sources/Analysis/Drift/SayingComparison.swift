internal import Articles

/// How a quotation differs from an earlier one with its words.
struct SayingComparison {
  /// The ways, the gravest first; none where the words and the speaker are the same.
  private(set) var kinds: [QuotationDrift.Kind] = []
  /// The words of the first that the later one lacks.
  private(set) var lost: [TextRange] = []
  /// The words of the later one that the first lacks.
  private(set) var gained: [TextRange] = []

  /// Whether not a word differs.
  var isVerbatim: Bool { lost.isEmpty && gained.isEmpty }

  init(
    _ first: ComparedSaying, _ later: ComparedSaying, in articles: [Article],
    _ identities: Identities
  ) {
    let hunks = SequenceDifference.hunks(first.words, later.words)
    let (old, new) = (articles[first.saying.article], articles[later.saying.article])
    lost = hunks.compactMap { Self.range(of: $0.before, first, in: old) }
    gained = hunks.compactMap { Self.range(of: $0.after, later, in: new) }
    func words(_ saying: ComparedSaying, _ article: Article, _ range: Range<Int>) -> [Token] {
      range.map { article[Tokens.self][saying.tokens[$0]] }
    }
    let missing = hunks.flatMap { words(first, old, $0.before) }
    let added = hunks.flatMap { words(later, new, $0.after) }

    var found: Set<QuotationDrift.Kind> = []
    if missing.count(where: Self.denies) != added.count(where: Self.denies) {
      found.insert(.negation)
    }
    let swapped = hunks.filter(Self.replaces)
    let before = Self.figures(in: swapped.flatMap { words(first, old, $0.before) })
    let after = Self.figures(in: swapped.flatMap { words(later, new, $0.after) })
    if !before.isEmpty, !after.isEmpty, before != after { found.insert(.number) }
    if Self.haveOtherSpeakers(first, later, in: articles, identities) { found.insert(.speaker) }
    let areOwnWords =
      first.saying.quotation.kind != .indirect && later.saying.quotation.kind != .indirect
    if areOwnWords {
      if !swapped.isEmpty { found.insert(.words) }
      if hunks.contains(where: { $0.after.isEmpty }) { found.insert(.cut) }
      if hunks.contains(where: { $0.before.isEmpty }) { found.insert(.longer) }
    }
    kinds = QuotationDrift.Kind.allCases.filter(found.contains)
  }

  private static func replaces(_ hunk: Hunk) -> Bool {
    !hunk.before.isEmpty && !hunk.after.isEmpty
  }

  private static func range(
    of words: Range<Int>, _ saying: ComparedSaying, in article: Article
  ) -> TextRange? {
    guard let first = words.first, let last = words.last else { return nil }
    let tokens = article[Tokens.self]
    return TextRange(
      tokens[saying.tokens[first]].range.start, tokens[saying.tokens[last]].range.end)
  }

  private static func denies(_ token: Token) -> Bool { Denials.words.contains(token.folded) }

  private static func figures(in tokens: [Token]) -> [String] {
    tokens.compactMap(NumberWords.value)
  }

  /// Whether the text names two different sources; a pronoun without a name names nobody.
  private static func haveOtherSpeakers(
    _ first: ComparedSaying, _ later: ComparedSaying, in articles: [Article],
    _ identities: Identities
  ) -> Bool {
    let (one, other) = (first.saying, later.saying)
    func identity(_ saying: Voice.Saying) -> Int? {
      saying.quotation.entity.map { identities.index(article: saying.article, entity: $0) }
    }
    if let a = identity(one), let b = identity(other) {
      return a != b && !haveOneSurname(identities.all[a], identities.all[b])
    }
    let kinds = [one.quotation.sourceKind, other.quotation.sourceKind]
    return kinds[0] != kinds[1] && !kinds.contains(.unknown)
  }

  /// Whether one is called by the last name of the other alone, as later copy does.
  private static func haveOneSurname(
    _ one: Identities.Identity, _ other: Identities.Identity
  ) -> Bool {
    let (words, others) = (one.name.split(separator: " "), other.name.split(separator: " "))
    return one.type == other.type && words.last == others.last
      && (words.count == 1 || others.count == 1)
  }
}
