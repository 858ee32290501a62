internal import Articles

/// Applies the stages of a grammar to sentences.
struct TimeScanner {
  private let tokens: Tokens
  private let grammar: TimeGrammar
  private let reader: TimePieces
  private let convention: DateConvention
  private var pieces: [TimePiece] = []
  private var findings: [TimeFinding] = []

  init(_ article: Article, grammar: TimeGrammar = .english) {
    tokens = article[Tokens.self]
    self.grammar = grammar
    convention = DateConvention(tokens, article.text)
    reader = TimePieces(tokens: tokens, text: article.text, vocabulary: grammar.vocabulary)
  }

  /// Finds the times of a sentence, in order and without overlap.
  mutating func scan(_ sentence: Range<Int>) -> [TimeFinding] {
    guard reader.read(sentence, into: &pieces) else { return [] }
    findings.removeAll(keepingCapacity: true)
    for stage in grammar.stages { apply(stage, sentence) }
    return pieces.compactMap(\.finding).map { findings[$0] }.filter(\.reading.standsAlone)
  }

  private mutating func apply(_ stage: TimeGrammar.Stage, _ sentence: Range<Int>) {
    var kept: [TimePiece] = []
    kept.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      guard let (end, finding) = best(stage, at: index, sentence) else {
        kept.append(pieces[index])
        index += 1
        continue
      }
      kept.append(
        TimePiece(
          tokens: finding.tokens, classes: finding.reading.classes, finding: findings.count))
      findings.append(finding)
      index = end
    }
    pieces = kept
  }

  /// The longest match at a piece, the first rule of equally long ones.
  private func best(_ stage: TimeGrammar.Stage, at index: Int, _ sentence: Range<Int>)
    -> (end: Int, finding: TimeFinding)?
  {
    let piece = pieces[index]
    var best: (end: Int, rule: Int, reading: TimeReading)?
    func consider(_ rule: Int) {
      var roles: [TimeClass] = []
      guard let end = match(stage.patterns[rule].steps, 0, index, &roles) else { return }
      if let best, end < best.end || end == best.end && rule >= best.rule { return }
      let match = TimeMatch(
        tokens: tokens, vocabulary: grammar.vocabulary, pieces: pieces, findings: findings,
        sentence: sentence, convention: convention, range: index..<end, roles: roles)
      guard let reading = stage.rules[rule].read(match) else { return }
      best = (end, rule, reading)
    }
    if piece.word != 0 { stage.byWord[piece.word].forEach(consider) }
    var bits = piece.classes.intersection(stage.classes).rawValue
    while bits != 0 {
      stage.byClass[bits.trailingZeroBitCount].forEach(consider)
      bits &= bits - 1
    }
    guard let best else { return nil }
    let covered =
      piece.tokens.lowerBound..<pieces[best.end - 1].tokens.upperBound
    return (
      best.end,
      TimeFinding(tokens: covered, reading: best.reading, rule: stage.rules[best.rule].name)
    )
  }

  /// Runs a pattern; the depth of its calls is bounded by the number of its steps.
  private func match(
    _ steps: [TimePattern.Step], _ step: Int, _ index: Int, _ roles: inout [TimeClass]
  ) -> Int? {
    guard step < steps.count else { return roles.isEmpty ? nil : index }
    switch steps[step] {
    case .take(let classes, let words):
      guard index < pieces.count else { return nil }
      let piece = pieces[index]
      let shared = piece.classes.intersection(classes)
      guard !shared.isEmpty || piece.word != 0 && words.contains(piece.word) else { return nil }
      roles.append(shared)
      if let end = match(steps, step + 1, index + 1, &roles) { return end }
      roles.removeLast()
      return nil
    case .maybe(let other):
      return match(steps, step + 1, index, &roles) ?? match(steps, other, index, &roles)
    }
  }
}
