internal import Articles
internal import CommandLanguage

extension Word {
  /// Whether the word is just these characters, without quotes or parameters.
  func isPlain(_ text: String) -> Bool {
    !isQuoted && pieces == [.literal(text)]
  }

  /// The word with its `$parameters` filled in.
  ///
  /// - Throws: `unknownParameter`.
  func expanded(with parameters: [String: String]) throws(Problem) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let characters): text += characters
      case .parameter(let name, let range):
        guard let value = parameters[name] else {
          throw Problem(.unknownParameter(name, known: parameters.keys.sorted()), at: range)
        }
        text += value
      }
    }
    return text
  }
}

extension Parameter.Meaning {
  /// Whether a word can be a value of that kind, before anybody looks into the workspace.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .number, .cell: Int(text).map { $0 >= 0 } ?? false
    case .count: Int(text).map { $0 >= 1 } ?? false
    case .day: CalendarDate(iso: text) != nil
    case .choice(let words): words.contains(text)
    case .handle: Workspace.isHandle(text)
    case .text: true
    case .article, .articles, .input, .output, .place, .row, .name, .topic: !text.isEmpty
    }
  }
}

extension Workspace {
  /// Whether a word can be a handle: letters, digits, `-` and `_`, a letter first, and not `all`.
  static func isHandle(_ word: String) -> Bool {
    guard let first = word.first, first.isLetter, word != "all" else { return false }
    return word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
