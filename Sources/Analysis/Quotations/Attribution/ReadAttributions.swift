internal import Articles

// Attributions that the encoder reads where no rule knows the words: `Lowe shot back`.
extension Attributor {
  /// The share from which a cue, or a content, that only the encoder reads is believed.
  private static let (cueFrom, contentFrom): (Float, Float) = (0.6, 0.5)

  /// Adds the cues that the encoder reads in a sentence and the rules do not know.
  mutating func takeRead(beside cues: [Cue], in index: Int) {
    let sentence = sentences[index]
    let parts = speechParts(of: sentence)
    guard !parts.isEmpty else { return }
    for read in ReadParts(parts, of: sentence).attributions
    where read.cue.share >= Self.cueFrom
      && !cues.contains(where: { $0.group.overlaps(read.cue.items) })
    {
      take(read, in: index)
    }
  }

  private func speechParts(of sentence: OuterSentence) -> ArraySlice<SpeechPart> {
    guard let first = sentence.items.first, let last = sentence.items.last else { return [] }
    let start = speechParts.boundary { $0.tokens.lowerBound >= first.tokens.lowerBound }
    let end = speechParts.boundary { $0.tokens.lowerBound >= last.tokens.upperBound }
    return speechParts[start..<end]
  }

  private mutating func take(_ read: ReadParts.Attribution, in index: Int) {
    let sentence = sentences[index]
    let cue = cue(read)
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

  private func cue(_ read: ReadParts.Attribution) -> Cue {
    let (cue, source) = (read.cue.items, read.source?.items)
    let isBehind = source.map { $0.lowerBound >= cue.upperBound } ?? false
    return Cue(
      verb: CueVerb(
        lemma: "", family: read.isThought ? .belief : .speech, frames: [.quotation, .thatClause]),
      group: cue, source: source, placing: isBehind ? .after : .before,
      clauseStart: min(cue.lowerBound, source?.lowerBound ?? cue.lowerBound),
      clauseEnd: max(cue.upperBound, source?.upperBound ?? cue.upperBound))
  }
}
