package import Articles

/// A pronoun of an annotated text: what speaks for each candidate, and whom it means.
package struct PronounLesson: Sendable {
  /// `he`, `they` or `it`: the pronouns that share weights.
  package var kind: String
  /// The features of each candidate, and at the end those of nobody.
  package var features: [[Double]]
  /// The index of the right one.
  package var answer: Int
}

extension PronounLesson {
  /// The lessons of an article whose coreference is known; every pronoun is decided as the
  /// annotation has it.
  ///
  /// - Parameter chains: for each entity, the stretches that refer to it.
  package static func lessons(of article: Article, chains: [[TextRange]]) -> [PronounLesson] {
    let annotation = ChainIndex(chains)
    let mentions = article[Mentions.self]
    let tokens = article[Tokens.self]
    let clusters = NameClusters(names: mentions.names, tokens: tokens).build()
    let chainOfCluster = clusters.map { cluster in
      annotation.commonest(cluster.members.map { mentions.names[$0.name].range })
    }
    let box = Box()
    _ = Scene.resolved(article, mentions.names, clusters) { question, token, referents in
      let chain = annotation.chain(at: tokens.all[token].range)
      let fitting = question.candidates.indices.filter { index in
        let candidate = question.candidates[index]
        let referent = referents.all[candidate]
        let its =
          referent.cluster.map { chainOfCluster[$0] }
          ?? annotation.chain(around: tokens.all[max(0, referent.last.token)].range)
        return chain != nil && its == chain
      }
      let right =
        fitting.first { referents.all[question.candidates[$0]].cluster != nil } ?? fitting.first
      if !question.candidates.isEmpty {
        box.lessons.append(
          PronounLesson(
            kind: PronounWeights.name(of: question.pronoun.kind),
            features: question.features.map(\.values), answer: right ?? question.candidates.count))
      }
      return PronounChoice(right.map { question.candidates[$0] })
    }
    return box.lessons
  }

  private final class Box { var lessons: [PronounLesson] = [] }
}

/// Finds the chain of a stretch.
private struct ChainIndex {
  private var exact: [TextRange: Int] = [:]
  /// By start, for look-ups by overlap.
  private let all: [(range: TextRange, chain: Int)]

  init(_ chains: [[TextRange]]) {
    all = chains.enumerated().flatMap { chain, ranges in ranges.map { ($0, chain) } }
      .sorted { $0.range < $1.range }
    for (range, chain) in all { exact[range] = chain }
  }

  func chain(at range: TextRange) -> Int? { exact[range] }

  /// The chain of the shortest stretch around another.
  func chain(around range: TextRange) -> Int? {
    all.filter { $0.range.contains(range) }.min { $0.range.length < $1.range.length }?.chain
  }

  /// The chain that most of some names overlap.
  func commonest(_ ranges: [TextRange]) -> Int? {
    var counts: [Int: Int] = [:]
    for range in ranges {
      let chain =
        exact[range]
        ?? all.filter { $0.range.overlaps(range) }
        .min { $0.range.length < $1.range.length }?.chain
      if let chain { counts[chain, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
