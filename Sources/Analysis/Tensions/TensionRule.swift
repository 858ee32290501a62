/// A kind of tension: what is compared, and an example of it.
///
/// A new kind is one file with one of these and one line in `TensionRule.all`.
package struct TensionRule: Sendable {
  /// What `why` and the column `kind` show.
  package let name: String
  /// What is compared, in a sentence.
  package let explanation: String
  /// A text with a tension, its statements in brackets, read on Wednesday, May 30, 2018.
  ///
  /// What stands behind ` || ` is set aside on the page, behind ` ||| ` in another article.
  package let example: String
  /// Compares the times of articles.
  let find: @Sendable ([CheckedArticle]) -> TensionFindings

  init(
    _ name: String, _ explanation: String, example: String,
    find: @escaping @Sendable ([CheckedArticle]) -> TensionFindings
  ) {
    self.name = name
    self.explanation = explanation
    self.example = example
    self.find = find
  }

  /// A kind whose two statements always stand in one article.
  init(
    _ name: String, _ explanation: String, example: String,
    each find: @escaping @Sendable (CheckedArticle) -> TensionFindings
  ) {
    self.init(name, explanation, example: example) { articles in
      articles.reduce(into: TensionFindings()) { $0.add(find($1)) }
    }
  }

  /// Every kind, in the order in which they are shown at one place.
  package static let all: [TensionRule] = [
    .approximateAgreement, .ages, .weekday, .rangeLength, .distance, .anniversary, .toldTense,
    .toldOtherwise, .captureHint,
  ]
}

/// What a rule found, and how much it has looked at.
struct TensionFindings {
  var tensions: [Tension] = []
  /// The number of pairs that were compared.
  var compared = 0

  mutating func add(_ other: TensionFindings) {
    tensions += other.tensions
    compared += other.compared
  }
}
