/// The place of a sentence as people write it: `kim:3.2` is paragraph 3, sentence 2.
package struct Locator: Hashable, Sendable {
  /// The article's handle.
  package var handle: String
  /// The paragraph; 0 is the title.
  package var paragraph: Int
  /// The sentence in the paragraph, from 1; none for the whole paragraph.
  package var sentence: Int?

  /// Names a place.
  package init(handle: String, paragraph: Int, sentence: Int? = nil) {
    self.handle = handle
    self.paragraph = paragraph
    self.sentence = sentence
  }

  /// Reads `kim:3.2` or `kim:3`; none where the writing is another.
  package init?(_ written: String) {
    let halves = written.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty else { return nil }
    let numbers = halves[1].split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(numbers.count), let paragraph = numbers[0], paragraph >= 0 else {
      return nil
    }
    if numbers.count == 2 {
      guard let sentence = numbers[1], sentence > 0 else { return nil }
      self.sentence = sentence
    }
    self.handle = String(halves[0])
    self.paragraph = paragraph
  }
}

extension Locator: CustomStringConvertible {
  /// The locator as people write it.
  package var description: String {
    sentence.map { "\(handle):\(paragraph).\($0)" } ?? "\(handle):\(paragraph)"
  }
}
