/// Finds the words within quotation marks.
enum QuotedWords {
  /// Reads one paragraph; a quotation that is not closed runs to its end.
  static func find(in paragraph: Range<Int>, of tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: (mark: String, token: Int)?
    for index in paragraph where tokens[index].kind == .mark {
      let mark = tokens[index].folded
      if let open = opening {
        guard closers[open.mark] == mark, open.mark != "'" || closes(index, tokens) else {
          continue
        }
        found.append(open.token + 1..<index)
        opening = nil
      } else if closers[mark] != nil, mark != "'" || opens(index, paragraph, tokens) {
        opening = (mark, index)
      }
    }
    if let open = opening, open.mark != "'" {
      found.append(open.token + 1..<paragraph.upperBound)
    }
    return found.filter { !$0.isEmpty }
  }

  /// The marks around quoted words, but for the single ones, which are apostrophes too.
  static let marks: Set<String> = ["\"", "“", "”", "„", "«", "»"]

  /// The closing mark of each opening one, as tokens fold them.
  private static let closers = ["\"": "\"", "“": "”", "„": "“", "«": "»", "'": "'"]

  /// A single mark opens where a blank stands before it and none behind.
  private static func opens(_ index: Int, _ paragraph: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[index].followsSpace && index + 1 < paragraph.upperBound
      && !tokens[index + 1].followsSpace && tokens[index + 1].kind == .word
  }

  private static func closes(_ index: Int, _ tokens: [Token]) -> Bool {
    !tokens[index].followsSpace
      && (index + 1 == tokens.count || tokens[index + 1].followsSpace
        || tokens[index + 1].kind == .mark)
  }
}
