internal import Analysis
internal import Articles
internal import FoundationEssentials
internal import Glibc
internal import Reading

/// Learns the weights by which pronouns are resolved, from texts whose coreference is annotated.
struct PronounTraining {
  /// One annotated text: its name, and its lessons.
  private var texts: [(id: String, lessons: [PronounLesson])] = []

  /// A line of the annotate contract, as far as it is needed.
  private struct Line: Decodable {
    struct Entity: Decodable { var mentions: [Span] }
    struct Span: Decodable { var start: Int, end: Int }
    var id: String
    var text: String
    var entities: [Entity]
  }

  /// Reads texts in the annotate contract, one a line.
  init(path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    for bytes in data.split(separator: UInt8(ascii: "\n")) {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else { continue }
      let article = Reader().article(text: line.text, handle: "a", zones: .none)
      let chains = line.entities.map { entity in
        entity.mentions.map { span in
          TextRange(
            article.text.byteOffset(ofCodePoint: span.start),
            article.text.byteOffset(ofCodePoint: span.end))
        }
      }
      texts.append((line.id, PronounLesson.lessons(of: article, chains: chains)))
    }
  }

  /// Prints how many pronouns are decided rightly where a fifth of the texts is held out in turn,
  /// then the weights learned from all.
  func printAll() {
    for kind in ["heAndShe", "they", "it"] {
      var right = 0
      var said = 0
      var rightSaid = 0
      var total = 0
      for fold in 0..<5 {
        let apart = texts.indices.filter { $0 % 5 == fold }
        let weights = fit(lessons(kind, texts.indices.filter { $0 % 5 != fold }))
        for lesson in lessons(kind, apart) {
          let scores = lesson.features.map { dot(weights, $0) }
          let best = scores.indices.max { scores[$0] < scores[$1] }!
          total += 1
          if best == lesson.answer { right += 1 }
          if best < lesson.features.count - 1 {
            said += 1
            if best == lesson.answer { rightSaid += 1 }
          }
        }
      }
      print("\(kind): \(right) of \(total) right; \(rightSaid) of \(said) where somebody is meant")
    }
    for kind in ["heAndShe", "they", "it"] {
      let weights = fit(lessons(kind, Array(texts.indices)))
      print("\n  private static let \(kind) = weights([")
      for feature in PronounFeature.allCases where abs(weights[feature.rawValue]) >= 0.005 {
        print("    .\(feature): \((weights[feature.rawValue] * 100).rounded() / 100),")
      }
      print("  ])")
    }
  }

  private func lessons(_ kind: String, _ indices: [Int]) -> [PronounLesson] {
    indices.flatMap { texts[$0].lessons.filter { $0.kind == kind } }
  }

  /// The weights that make the right answers likeliest, kept small: multinomial logistic
  /// regression, by Adam.
  private func fit(_ lessons: [PronounLesson]) -> [Double] {
    let count = PronounFeature.allCases.count
    var weights = [Double](repeating: 0, count: count)
    var mean = weights
    var square = weights
    for step in 1...400 {
      var gradient = weights.map { $0 * Self.decay }
      for lesson in lessons {
        let scores = lesson.features.map { dot(weights, $0) }
        let top = scores.max()!
        let powers = scores.map { exp($0 - top) }
        let total = powers.reduce(0, +)
        for (index, features) in lesson.features.enumerated() {
          let error = powers[index] / total - (index == lesson.answer ? 1 : 0)
          guard abs(error) > 1e-6 else { continue }
          for feature in 0..<count { gradient[feature] += error * features[feature] }
        }
      }
      for index in 0..<count {
        mean[index] = 0.9 * mean[index] + 0.1 * gradient[index]
        square[index] = 0.99 * square[index] + 0.01 * gradient[index] * gradient[index]
        let rate = 0.05 / (1 - pow(0.9, Double(step)))
        let scale = (square[index] / (1 - pow(0.99, Double(step)))).squareRoot() + 1e-8
        weights[index] -= rate * mean[index] / scale
      }
    }
    return weights
  }

  /// How much a weight’s square counts against it.
  private static let decay = 1.0

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
