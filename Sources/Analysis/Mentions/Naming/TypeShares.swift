/// How much speaks for each type of a name.
struct TypeShares: Hashable, Sendable {
  /// One number for each type, in the order of all types.
  private var shares = SIMD8<Float>()

  /// Creates shares of nothing.
  init() {}

  /// Creates the shares of a name whose type is known.
  init(of type: EntityType) { add(type, 1) }

  /// Adds to one type.
  mutating func add(_ type: EntityType, _ share: Float) { shares[type.index] += share }

  /// Adds other shares, each so many times.
  mutating func add(_ other: TypeShares, times factor: Float = 1) {
    shares += other.shares * factor
  }

  /// What speaks for any type.
  var sum: Float { shares.sum() }

  /// What is left without other shares.
  func minus(_ other: TypeShares) -> TypeShares {
    var rest = self
    rest.shares -= other.shares
    return rest
  }

  /// The same, adding up to one.
  var normalised: TypeShares {
    var whole = self
    let sum = shares.sum()
    if sum > 0 { whole.shares /= sum }
    return whole
  }

  /// All types, the likeliest first; ties in the order of the types.
  var ranking: [(type: EntityType, share: Float)] {
    EntityType.allCases.map { ($0, shares[$0.index]) }
      .sorted { ($0.share, -$0.type.index) > ($1.share, -$1.type.index) }
  }
}

extension EntityType {
  /// The place of the type in the list of all types.
  var index: Int {
    switch self {
    case .person: 0
    case .organisation: 1
    case .location: 2
    case .facility: 3
    case .event: 4
    case .work: 5
    case .product: 6
    case .group: 7
    }
  }
}
