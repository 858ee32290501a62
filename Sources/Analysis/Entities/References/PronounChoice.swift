internal import Glibc

/// Weighs whom a pronoun means, by weights learned from annotated text.
struct PronounChoice {
  /// The referent; none where it most likely means nobody named.
  var referent: Int?
  /// Its share of what speaks for all candidates and for nobody, 0 to 1.
  var share: Double
  /// The words that `why` prints.
  var reason: String
  /// The next likeliest candidates, each with its share.
  var others: [(referent: Int, share: Double)] = []

  /// The share below which a pronoun is left open; “they” is right in only half of the cases there.
  private static func leastShare(of kind: Pronoun.Kind) -> Double { kind == .they ? 0.65 : 0.35 }

  /// The likeliest candidate, where it is likelier than not.
  init(_ question: PronounQuestion) {
    let weights = PronounWeights.of(question.pronoun.kind)
    let scores = question.features.map { features in
      zip(weights, features.values).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let total = powers.reduce(0, +)
    let best = question.candidates.indices.max { powers[$0] < powers[$1] }
    guard let best, powers[best] / total >= Self.leastShare(of: question.pronoun.kind),
      powers[best] >= (powers.last ?? 0)
    else {
      (referent, share, reason) = (nil, 0, "")
      return
    }
    referent = question.candidates[best]
    share = powers[best] / total
    reason = Self.reason(for: question.features[best], weights, share: share)
    others = question.candidates.indices.filter { $0 != best }
      .map { (question.candidates[$0], powers[$0] / total) }
      .filter { $0.1 >= Self.leastShown }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// Candidates with less than a twentieth are no alternatives.
  private static let leastShown: Double = 0.05

  /// The subject of its own clause, which a reflexive pronoun means.
  init(reflexive subject: Int?) {
    (referent, share) = (subject, subject == nil ? 0 : 1)
    reason = "reflexive, subject of its clause"
  }

  /// A choice made elsewhere.
  init(_ referent: Int?) {
    (self.referent, share, reason) = (referent, 1, "given")
  }

  /// The strongest features that speak for a choice, in words, and its share.
  private static func reason(
    for features: PronounFeatures, _ weights: [Double], share: Double
  ) -> String {
    let strengths = PronounFeature.allCases
      .map { ($0, weights[$0.rawValue] * features[$0]) }
      .filter { $0.1 > 0 }
      .sorted { ($0.1, $1.0.rawValue) > ($1.1, $0.0.rawValue) }
    var words: [String] = []
    for (feature, _) in strengths where words.count < 3 {
      if let said = feature.words, !words.contains(said) { words.append(said) }
    }
    let why = words.isEmpty ? "the likeliest" : words.joined(separator: ", ")
    return "\(why): \(Int((share * 100).rounded())) %"
  }
}
