/// How far a `load` is, for whoever shows it while it runs.
package struct LoadProgress: Hashable, Sendable {
  /// The number of the input that is being read, from 1.
  package var input: Int
  /// How many inputs there are.
  package var inputs: Int
  /// The path of the input.
  package var path: String
  /// How many documents of the input are read; none where it is no container.
  package var documents: Int?
  /// How many bytes they have.
  package var bytes = 0
}

extension LoadProgress {
  /// The progress in words, such as `reading 312 of 5,000 · harbour.html`.
  package var words: String {
    var parts = [
      inputs == 1 ? "reading \(path)" : "reading \(grouped(input)) of \(grouped(inputs))"
    ]
    if inputs > 1 { parts.append(path) }
    if let documents { parts.append("\(grouped(documents)) documents") }
    if bytes >= 1 << 20 { parts.append("\(grouped(bytes >> 20)) MB") }
    return parts.joined(separator: " · ")
  }
}
