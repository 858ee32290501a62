/// The words that could stand where the cursor is.
package struct Completion: Sendable {
  /// One word that could stand there.
  package struct Candidate: Hashable, Sendable {
    /// The text to be inserted, quoted as the line needs it.
    package let text: String
    /// A few words on it, shown in the list; empty for none.
    package let description: String
    /// What follows it where it is the only one: a blank, or nothing behind a folder.
    package let ending: String

    /// Makes a candidate; by default a blank follows it.
    package init(_ text: String, description: String = "", ending: String = " ") {
      self.text = oneLine(text)
      self.description = oneLine(description)
      self.ending = oneLine(ending)
    }
  }

  /// The stretch of the line to be replaced, in UTF-8 bytes.
  package let range: Range<Int>
  /// The candidates, in the order to be listed.
  package let candidates: [Candidate]

  /// Makes a completion of a stretch of the line.
  package init(_ range: Range<Int>, _ candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }

  /// A completion that knows nothing.
  package static let none = Completion(0..<0, [])
}

/// What Tab does.
enum CompletionStep: Equatable {
  /// Puts a text in the place of some bytes of the line.
  case replace(Range<Int>, String)
  /// Lists the candidates under the line.
  case list([Completion.Candidate])
  /// Beeps.
  case nothing
}

extension Completion {
  /// Decides what Tab does to a line: insert what all candidates share, else list them.
  func step(in line: String) -> CompletionStep {
    guard let first = candidates.first else { return .nothing }
    let bytes = Array(line.utf8)
    let start = min(max(0, range.lowerBound), bytes.count)
    let end = min(max(start, range.upperBound), bytes.count)
    let typed = String(decoding: bytes[start..<end], as: UTF8.self)
    if candidates.count == 1 {
      let follows = String(decoding: bytes[end...], as: UTF8.self)
      let ending = follows.hasPrefix(first.ending) ? "" : first.ending
      let whole = first.text + ending
      return whole == typed ? .nothing : .replace(start..<end, whole)
    }
    let shared = sharedPrefix()
    // What is shared may be shorter than what was typed: `kd` may find both Kim and Kanye.
    let isProgress = shared != typed && shared.count >= typed.count
    return isProgress ? .replace(start..<end, shared) : .list(candidates)
  }

  private func sharedPrefix() -> String {
    guard var shared = candidates.first.map({ Array($0.text) }) else { return "" }
    for candidate in candidates.dropFirst() where !shared.isEmpty {
      let same = zip(shared, candidate.text).prefix { $0 == $1 }.count
      shared.removeLast(shared.count - same)
    }
    return String(shared)
  }
}
