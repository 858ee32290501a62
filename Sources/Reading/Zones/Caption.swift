import Articles

/// Lines that say what a picture shows.
enum Caption {
  /// Why a block is a caption; none where nothing shows that it is one.
  static func reason(_ block: Block, in text: Text) -> String? {
    guard block.wordCount <= 30 else { return nil }
    // Most short sentences are no captions; those that are have something in brackets.
    let bytes = text.utf8[block.range.start..<block.range.end]
    guard !block.endsSentence || bytes.contains(UInt8(ascii: "(")) else { return nil }
    let words = text.lineWords(in: block.range)
    guard words.contains(where: { needed.contains($0.key) }) else { return nil }
    let rule = rules.first { rule in
      words.indices.contains { index in
        rule.patterns.contains { $0.fits(words[index...], isWhole: true) }
      }
    }
    guard let rule, !words.contains(where: { verbsOfSpeech.contains($0.key) }) else { return nil }
    return rule.name
  }

  /// Words anywhere in a short line that only captions have.
  static let rules: [(name: String, example: String, patterns: [LinePattern])] = [
    (
      "a file photograph’s caption", "The harbour bridge at dawn. File photo",
      ["file photo|photograph|picture|image …", "in this file|undated photo …", "( file ) $"]
    ),
    (
      "a caption that says who stands where", "Ana Ruiz (left) and Tom Hale at the harbour",
      ["( [pictured] [far] left|right|centre|center ) …", "( pictured …", "pictured : …"]
    ),
  ].map { ($0.0, $0.1, $0.2.map { LinePattern($0) }) }

  private static let needed = KeySet(rules.flatMap { $0.patterns.flatMap(\.neededWords) })
  private static let verbsOfSpeech = Words.keys("said says told asked added")
}
