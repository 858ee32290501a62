internal import Articles

/// So many of something, as a sentence tells it: `at least 14 people injured`.
struct CountedThing {
  /// The index of the article.
  var article: Int
  /// The index of the sentence.
  var sentence: Int
  /// The words: the number with what bounds it, what is counted, and what became of it.
  var range: TextRange
  /// The number that is written.
  var value: Double
  /// What the number may be, by the words before it.
  var bounds: ClosedRange<Double>
  /// The words that bound it; empty where none do.
  var bound = ""
  /// The word for what is counted, without its ending; `people` for people of no special kind.
  var noun: String
  /// The word for what is counted, as it is shown.
  var counted = ""
  /// The other words that say which ones.
  var qualifiers: Set<String> = []
  /// What became of people: `injured`, `killed`; none where nothing of that kind is told.
  var state: String?
  /// Whether some of a larger number are meant, or the number may not be the whole one.
  var isPart = false
  /// Whether it is told as a fact, rather than denied, feared, planned or taken back.
  var isFact = true
  /// Whether what is counted belongs to another, earlier event.
  var isOfAnother = false

  /// Whether two count the same, whatever the numbers.
  func countsSame(as other: CountedThing) -> Bool {
    noun == other.noun && state == other.state && qualifiers == other.qualifiers
  }

  /// Whether both numbers can be right.
  func agrees(with other: CountedThing) -> Bool { bounds.overlaps(other.bounds) }

  /// The number as people write it, with what bounds it: `at least 14`, `about 600`.
  var writtenNumber: String {
    let ends = [bounds.lowerBound, bounds.upperBound].map(Self.grouped)
    // Without a word that bounds it, a number that may be several is a range.
    guard bound.isEmpty else { return "\(bound) \(Self.grouped(value))" }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }

  /// A number with its thousands apart.
  private static func grouped(_ number: Double) -> String {
    let parts = written(number).split(separator: ".", maxSplits: 1)
    var digits = parts.first.map(String.init) ?? ""
    var place = digits.utf8.count - 3
    while place > 0, digits.utf8.allSatisfy({ $0 < 0x80 }) {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return ([digits] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  /// What is counted, in words: `people injured`.
  var thing: String {
    (qualifiers.sorted() + [counted.isEmpty ? noun : counted, state].compactMap { $0 }).joined(
      separator: " ")
  }

  /// What all sentences of some articles count.
  static func all(in articles: [Article]) -> [CountedThing] {
    articles.enumerated().flatMap { index, article in
      var reader = CountReader(article, index)
      return reader.read()
    }
  }
}
