@testable import Encoder
import Testing

struct TagDecodingTests {
  private static let labels = [
    "O", "B-ORG", "I-ORG", "E-ORG", "S-ORG", "B-LOC", "I-LOC", "E-LOC", "S-LOC",
  ]
  private let decoding = TagDecoding(labels: Self.labels)

  /// Scores in which each word has its likely labels, the first one more than the next.
  private func scores(_ words: [[String]]) -> TagScores {
    let values = words.flatMap { likely in
      Self.labels.map { label in likely.firstIndex(of: label).map { 4 - Float($0) } ?? 0 }
    }
    return TagScores(labelCount: Self.labels.count, values: values)
  }

  private func best(_ words: [[String]]) -> [String] {
    decoding.bestLabels(scores(words), for: 0..<words.count).map { Self.labels[$0] }
  }

  @Test(arguments: [
    ([["O"], ["S-LOC"], ["O"]], ["O", "S-LOC", "O"]),
    // Nothing goes on what never began.
    ([["I-ORG", "O"], ["O"]], ["O", "O"]),
    ([["O"], ["E-ORG", "S-ORG"]], ["O", "S-ORG"]),
    // What begins must end, and as what it began.
    ([["B-ORG"], ["E-LOC", "E-ORG"]], ["B-ORG", "E-ORG"]),
    ([["B-ORG"], ["I-ORG"], ["E-ORG"]], ["B-ORG", "I-ORG", "E-ORG"]),
    ([["O"], ["B-LOC", "S-LOC"]], ["O", "S-LOC"]),
    ([["B-ORG", "S-ORG"], ["B-ORG"], ["E-ORG"]], ["S-ORG", "B-ORG", "E-ORG"]),
    // A tie goes to the label named first.
    ([[]], ["O"]),
  ])
  func `the best labels are legal`(words: [[String]], expected: [String]) {
    #expect(best(words) == expected)
  }

  @Test func `no labels are illegal, whatever the scores`() {
    var random = Random(state: 5)
    for count in 1...60 {
      let values = (0..<count * Self.labels.count).map { _ in random.number(in: -5...5) }
      let found = decoding.bestLabels(
        TagScores(labelCount: Self.labels.count, values: values), for: 0..<count)
      var open: String?
      for label in found.map({ Self.labels[$0] }) {
        let kind = String(label.dropFirst(2))
        switch label.first {
        case "I", "E": #expect(open == kind)
        default: #expect(open == nil)
        }
        open = "BI".contains(label.prefix(1)) ? kind : nil
      }
      #expect(open == nil)
      #expect(found.count == count)
    }
  }

  @Test func `the best labels have the largest sum of all legal ones`() {
    let labels = ["O", "B-X", "I-X", "E-X", "S-X"]
    let legal: Set = ["OO", "OB", "OS", "BI", "BE", "II", "IE", "EO", "EB", "ES", "SO", "SB", "SS"]
    var random = Random(state: 9)
    for _ in 0..<40 {
      let scores = TagScores(labelCount: 5, values: (0..<20).map { _ in random.number(in: -3...3) })
      var most = -Float.infinity
      for number in 0..<625 {
        let path = [number / 125, number / 25 % 5, number / 5 % 5, number % 5]
        let initials = path.map { String(labels[$0].prefix(1)) }
        guard "OBS".contains(initials[0]), "OES".contains(initials[3]),
          zip(initials, initials.dropFirst()).allSatisfy({ legal.contains($0 + $1) })
        else { continue }
        most = max(most, path.indices.reduce(0) { $0 + scores[$1, path[$1]] })
      }
      let found = TagDecoding(labels: labels).bestLabels(scores, for: 0..<4)
      #expect(abs(found.indices.reduce(0) { $0 + scores[$1, found[$1]] } - most) < 1e-4)
    }
  }

  @Test func `labels that are no parts of spans may follow each other`() {
    let decoding = TagDecoding(labels: ["NOUN", "VERB"])
    let scores = TagScores(labelCount: 2, values: [0, 1, 1, 0, 0, 1])
    #expect(decoding.bestLabels(scores, for: 0..<3) == [1, 0, 1])
  }

  @Test func `labels with no legal way are taken as they come`() {
    let decoding = TagDecoding(labels: ["B-ORG", "I-ORG"])
    let scores = TagScores(labelCount: 2, values: [0, 1, 1, 0])
    #expect(decoding.bestLabels(scores, for: 0..<2).count == 2)
  }

  @Test func `a part of the words is decoded by itself`() {
    let all = scores([["B-ORG"], ["E-ORG", "S-ORG"], ["O"]])
    #expect(decoding.bestLabels(all, for: 1..<3).map { Self.labels[$0] } == ["S-ORG", "O"])
    #expect(decoding.bestLabels(all, for: 1..<1).isEmpty)
  }

  @Test func `spans are read off the labels`() {
    let labels = ["S-LOC", "O", "B-ORG", "I-ORG", "E-ORG", "S-ORG"]
      .compactMap(Self.labels.firstIndex)
    #expect(
      decoding.spans(labels, from: 10) == [
        TagSpan(kind: "LOC", words: 10..<11), TagSpan(kind: "ORG", words: 12..<15),
        TagSpan(kind: "ORG", words: 15..<16),
      ])
  }

  @Test func `probabilities are the softmax of the scores`() {
    let scores = TagScores(labelCount: 3, values: [0, 0, 0, 1, 3, 3])
    #expect(scores.wordCount == 2)
    #expect(scores.probabilities(at: 0).allSatisfy { abs($0 - 1 / 3) < 1e-6 })
    #expect(scores.likeliest(at: 1) == 1)
    #expect(abs(scores.probabilities(at: 1)[1] - 0.46831) < 1e-4)
  }
}
