/// One task of the model: labels for words, and which of them may follow each other.
package struct TagHead: Sendable {
  /// Its name in the weight file, such as `names`.
  package let name: String
  /// The labels, in the order of the scores.
  package let labels: [String]
  /// Finds the best legal labels.
  package let decoding: TagDecoding

  init(name: String, labels: [String]) {
    self.name = name
    self.labels = labels
    decoding = TagDecoding(labels: labels)
  }
}
