/// What the pronouns of a whole text say of the genders of those they mean.
///
/// A text calls one person `he` or `she` throughout; where it is clear whom it means, it tells who
/// is meant where it is not.
struct Habits {
  private var shares: [(male: Double, female: Double)]

  /// Knows nothing of so many clusters.
  init(count: Int) {
    shares = [(male: Double, female: Double)](repeating: (0, 0), count: count)
  }

  /// Notes that a pronoun of a gender means a cluster, with the share of what speaks for it.
  mutating func add(_ gender: Gender, _ share: Double, to cluster: Int) {
    switch gender {
    case .male: shares[cluster].male += share
    case .female: shares[cluster].female += share
    }
  }

  /// The gender that nearly all pronouns show; none where they are few or disagree.
  func gender(of cluster: Int) -> Gender? {
    let (male, female) = shares[cluster]
    guard max(male, female) >= Self.least else { return nil }
    if male >= Self.majority * female { return .male }
    if female >= Self.majority * male { return .female }
    return nil
  }

  /// The gender that pronouns show without any that shows the other.
  func leaning(of cluster: Int) -> Gender? {
    let (male, female) = shares[cluster]
    if male >= Self.leastLeaning, female == 0 { return .male }
    if female >= Self.leastLeaning, male == 0 { return .female }
    return nil
  }

  /// Half a pronoun: one that more likely means somebody than not.
  private static let leastLeaning = 0.5

  /// About two clear pronouns.
  private static let least = 1.5
  private static let majority = 4.0
}
