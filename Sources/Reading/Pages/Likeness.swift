/// How alike two short texts are, by their words.
enum Likeness {
  /// The share of words in common, from 0 to 1: twice those in both, by those in either.
  static func of(_ left: String, _ right: String) -> Double {
    let (left, right) = (words(left), words(right))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var rest = right
    var common = 0
    for word in left {
      guard let index = rest.firstIndex(of: word) else { continue }
      rest.remove(at: index)
      common += 1
    }
    return Double(2 * common) / Double(left.count + right.count)
  }

  private static func words(_ text: String) -> [Substring] {
    text.prefix(400).lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(200).map { $0 }
  }
}
