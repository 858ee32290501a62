internal import Articles

// Attributions that the encoder reads where no rule knows the words: `Lowe shot back`.
extension Attributor {
  /// The share from which a cue, or a content, that only the encoder reads is believed.
  private static let (cueFrom, contentFrom): (Float, Float) = (0.5, 0.4)

  /// Adds the cues that the encoder reads in a sentence and the rules do not know.
  mutating func takeRead(beside cues: [Cue], in index: Int) {
    let sentence = sentences[index]
    let parts = speechParts(of: sentence)
    guard !parts.isEmpty else { return }
    for read in ReadParts(parts, of: sentence).attributions
    where read.cue.share >= Self.cueFrom
      && !cues.contains(where: { $0.group.overlaps(read.cue.items) }) && isNews(read, in: sentence)
    {
      take(read, in: index)
    }
  }

  /// Whether the rules do not know better: they judge the words they know, and what is denied or may
  /// be is not said.
  private func isNews(_ read: ReadParts.Attribution, in sentence: OuterSentence) -> Bool {
    let items = sentence.items[read.cue.items]
    guard !items.contains(where: { !$0.word.isDisjoint(with: [.negation, .hypothetical]) }),
      sentence.isHeadline || !items.contains(where: \.isCapitalised)
    else { return false }
    // `Asked if she would run, Lowe laughed.`
    if let content = read.content, content.items.lowerBound < read.cue.items.lowerBound,
      sentence.item(content.items.lowerBound - 1)?.folded == "asked"
    {
      return false
    }
    if isPassive(read.cue.items, of: sentence) { return true }
    if let source = read.source {
      guard !sentence.items[source.items.lowerBound].word.contains(.negation) else { return false }
    } else {
      // `There is talk that the pier was lost`: a clause that nobody is said to have said.
      let first = read.content.map { sentence.items[$0.items.lowerBound] }
      guard let first, first.folded == "that" || first.word.contains(.question) else {
        return false
      }
    }
    // A noun such as `claim` is none of their verbs.
    return !items.contains { $0.cue != nil && $0.part != .noun || $0.folded == "according" }
  }

  private func speechParts(of sentence: OuterSentence) -> ArraySlice<SpeechPart> {
    guard let first = sentence.items.first, let last = sentence.items.last else { return [] }
    let start = speechParts.boundary { $0.tokens.lowerBound >= first.tokens.lowerBound }
    let end = speechParts.boundary { $0.tokens.lowerBound >= last.tokens.upperBound }
    return speechParts[start..<end]
  }

  private mutating func take(_ read: ReadParts.Attribution, in index: Int) {
    let sentence = sentences[index]
    let cue = cue(read, of: sentence)
    let contents = Contents(sentence, cues: [cue])
    if !read.isThought, let quoted = quotedBefore(cue, sentence),
      nonSpeech.test(quoted, of: sentence) == nil, sentence.items[quoted].endsClause
    {
      takeQuoted(quoted, before: cue, contents, in: index)
      return
    }
    guard let content = read.content, content.share >= Self.contentFrom else { return }
    let first = sentence.items[content.items.lowerBound]
    if !read.isThought, let number = first.stretch, owner[number] == nil,
      nonSpeech.test(content.items.lowerBound, of: sentence) == nil,
      startsSpeech(content.items.lowerBound, of: sentence)
    {
      var draft = draft(.direct, QuotationRules.introduced, [], cue, in: index)
      claim([number], for: &draft)
      return
    }
    let rule = read.isThought ? QuotationRules.readBelief : QuotationRules.read
    let kind: Quotation.Kind = quotesWords(content.items, in: sentence) ? .mixed : .indirect
    keep(kind, rule, [content.items], cue, in: index)
  }

  private func cue(_ read: ReadParts.Attribution, of sentence: OuterSentence) -> Cue {
    let cue = read.cue.items
    var source = read.source?.items
    // `The inquiry was told that`: the subject of a passive is spoken to, or of.
    if let named = source, named.upperBound <= cue.lowerBound, isPassive(cue, of: sentence) {
      source = nil
    }
    let isBehind = source.map { $0.lowerBound >= cue.upperBound } ?? false
    return Cue(
      verb: CueVerb(
        lemma: "", family: read.isThought ? .belief : .speech, frames: [.quotation, .thatClause]),
      group: cue, source: source, placing: isBehind ? .after : .before,
      clauseStart: min(cue.lowerBound, source?.lowerBound ?? cue.lowerBound),
      clauseEnd: max(cue.upperBound, source?.upperBound ?? cue.upperBound))
  }

  /// Whether a verb that rules know is in the passive: `was told`, `is said to`.
  private func isPassive(_ cue: Range<Int>, of sentence: OuterSentence) -> Bool {
    guard let form = cue.prefix(3).first(where: { sentence.items[$0].word.contains(.be) }) else {
      return false
    }
    return sentence.items[form + 1..<cue.upperBound].contains {
      $0.cue?.form == .past || $0.cue?.form == .participle
    }
  }
}
