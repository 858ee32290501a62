/// All rules, compiled, in the stages in which they are applied.
///
/// Each stage reads the pieces that the one before has left, as a cascade of finite-state
/// transducers does (Abney 1996), so that the time is linear in the number of tokens.
struct TimeGrammar: Sendable {
  /// One pass over a sentence.
  struct Stage: Sendable {
    let rules: [TimeRule]
    let patterns: [TimePattern]
    /// The rules that can begin with a word.
    let byWord: [[Int]]
    /// The rules that can begin with a class, by the number of its bit.
    let byClass: [[Int]]
    /// All classes that a rule can begin with.
    let classes: TimeClass
  }

  let vocabulary: TimeVocabulary
  let stages: [Stage]

  /// The grammar of the program, compiled at first use.
  static let english = TimeGrammar([
    TimeRules.atoms, TimeRules.phrases, TimeRules.days, TimeRules.joined, TimeRules.modified,
  ])

  init(_ stages: [[TimeRule]]) {
    let literals = stages.joined().flatMap { TimePattern.literals(of: $0.pattern) }
    let vocabulary = TimeVocabulary(groups: TimeWords.groups, literals: literals)
    self.vocabulary = vocabulary
    self.stages = stages.map { Stage($0, vocabulary) }
  }
}

extension TimeGrammar.Stage {
  fileprivate init(_ rules: [TimeRule], _ vocabulary: TimeVocabulary) {
    self.rules = rules
    patterns = rules.map { TimePattern($0.pattern, vocabulary: vocabulary) }
    var byWord = [[Int]](repeating: [], count: vocabulary.entries.count)
    var byClass = [[Int]](repeating: [], count: UInt64.bitWidth)
    var classes: TimeClass = []
    for (index, pattern) in patterns.enumerated() {
      let firsts = pattern.firsts
      for word in Set(firsts.words) { byWord[word].append(index) }
      for bit in 0..<UInt64.bitWidth where firsts.classes.rawValue & 1 << bit != 0 {
        byClass[bit].append(index)
      }
      classes.formUnion(firsts.classes)
    }
    self.byWord = byWord
    self.byClass = byClass
    self.classes = classes
  }
}
