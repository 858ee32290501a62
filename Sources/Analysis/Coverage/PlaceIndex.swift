internal import Articles

/// Finds which of some places holds a stretch, in logarithmic time.
struct PlaceIndex {
  private var ranges: [Int: [TextRange]]

  /// So many places before a stretch are looked at; more than overlap in a sentence.
  private static let reach = 16

  init(_ places: some Sequence<CoverageFinding.Place>) {
    ranges = Dictionary(grouping: places, by: \.article).mapValues { $0.map(\.range).sorted() }
  }

  /// Whether every byte of a stretch lies in one of the places.
  func holds(_ place: CoverageFinding.Place) -> Bool {
    let all = ranges[place.article] ?? []
    let end = all.boundary { $0.start > place.range.start }
    return all[..<end].suffix(Self.reach).contains { $0.contains(place.range) }
  }
}
