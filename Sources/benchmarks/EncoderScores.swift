internal import Encoder

/// The encoder's scores as text, to hold them against another computation of the same model.
enum EncoderScores {
  /// Reads a sentence a line, and prints a line of scores for each window and head.
  ///
  /// Twenty lines are an article; windows have at most 128 pieces. A word's labels stand together.
  static func printAll() {
    do throws(EncoderError) {
      let encoder = try Encoder.shared()
      var lines: [[UInt8]] = []
      while let line = readLine() { lines.append(Array(line.utf8)) }
      for first in stride(from: 0, to: lines.count, by: 20) {
        let sentences = lines[first..<min(first + 20, lines.count)].flatMap {
          encoder.pieces(of: $0, sentences: [0..<$0.count])
        }
        for window in try encoder.scores(of: Window.windows(of: sentences, limit: 128)) {
          for head in window.heads { print(head.values.map(\.description).joined(separator: " ")) }
        }
      }
    } catch {
      print(error)
    }
  }
}
