internal import Glibc

/// The scores that one head gives each word of a window.
package struct TagScores: Hashable, Sendable {
  /// The number of labels.
  package let labelCount: Int
  /// A row of scores a word, in the order of the labels; larger is likelier.
  package let values: [Float]

  /// Keeps scores, `labelCount` a word.
  package init(labelCount: Int, values: [Float]) {
    self.labelCount = labelCount
    self.values = values
  }

  /// The number of words.
  package var wordCount: Int { labelCount == 0 ? 0 : values.count / labelCount }

  /// The score of a label at a word.
  package subscript(word: Int, label: Int) -> Float { values[word * labelCount + label] }

  /// The probabilities of all labels at a word: the softmax of its scores.
  package func probabilities(at word: Int) -> [Float] {
    let row = values[word * labelCount..<(word + 1) * labelCount]
    let most = row.max() ?? 0
    let powers = row.map { expf($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// The likeliest label at a word; ties go to the one named first.
  package func likeliest(at word: Int) -> Int {
    (0..<labelCount).reduce(0) { self[word, $1] > self[word, $0] ? $1 : $0 }
  }
}

/// The scores of all heads for the words of one window.
package struct WindowScores: Hashable, Sendable {
  /// The scores of each head, in the order of the encoder's heads.
  package let heads: [TagScores]

  init(_ scores: UnsafePointer<Float>, words: Int, columns: Int, heads: [TagHead]) {
    var first = 0
    self.heads = heads.map { head in
      let count = head.labels.count
      defer { first += count }
      let values = [Float](unsafeUninitializedCapacity: words * count) { values, filled in
        for word in 0..<words {
          for label in 0..<count {
            values[word * count + label] = scores[word * columns + first + label]
          }
        }
        filled = words * count
      }
      return TagScores(labelCount: count, values: values)
    }
  }
}
