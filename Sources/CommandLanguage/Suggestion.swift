/// The search for what somebody may have meant by a word that is not known.
package enum Suggestion {
  /// Finds the candidate nearest to a mistyped word, or none that is near enough.
  ///
  /// Near is a distance of one mistake in a short word and of a third of the letters in a longer
  /// one; failing that, a candidate that the word begins. Mistakes are counted as by Damerau and
  /// Levenshtein, in the form of optimal string alignment; case and leading hyphens do not count.
  /// Of equals the first one wins. Takes time in the product of both lengths, which are capped.
  package static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    let typed = letters(of: word)
    guard !typed.isEmpty else { return nil }
    let threshold = typed.count == 1 ? 0 : max(1, typed.count / 3)
    var nearest: (candidate: String, distance: Int)?
    var completion: String?
    for candidate in candidates {
      let letters = letters(of: candidate)
      if completion == nil, letters.starts(with: typed) { completion = candidate }
      let limit = min(threshold, (nearest?.distance ?? .max) - 1)
      guard let distance = distance(typed, letters, atMost: limit) else { continue }
      nearest = (candidate, distance)
    }
    return nearest?.candidate ?? completion
  }

  /// Words longer than this are not compared, only completed.
  private static let longest = 64

  private static func letters(of word: String) -> [Unicode.Scalar] {
    Array(word.lowercased().unicodeScalars.drop { $0 == "-" || $0 == "." })
  }

  /// The number of letters added, left out, changed or swapped; none where there are more.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit, max(left.count, right.count) <= longest else {
      return nil
    }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        let isSwap =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if isSwap { best = min(best, beforeLast[column - 1] + 1) }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
