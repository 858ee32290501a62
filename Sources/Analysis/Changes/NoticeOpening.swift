/// The words with which a correction or update notice opens.
struct NoticeOpening: Sendable {
  let name: String
  /// The words, folded, each with its alternatives.
  let words: [[String]]
  /// A paragraph that opens so.
  let example: String

  static let all: [NoticeOpening] = [
    NoticeOpening(
      name: "label", words: "correction|corrections|clarification|update|updated|amendment :",
      example: "Correction: The bridge has two lanes."),
    NoticeOpening(
      name: "editor’s note", words: "editor|editors 's note", example: "Editor’s note: See below."),
    NoticeOpening(
      name: "editors’ note", words: "editors ' note", example: "Editors’ note: See below."),
    NoticeOpening(
      name: "earlier version",
      words: "an|a earlier|previous|prior version of this",
      example: "An earlier version of this article misspelled a name."),
    NoticeOpening(
      name: "has been",
      words: "this article|story|report|post|piece has been|was updated|corrected|amended|revised",
      example: "This story has been updated with a comment."),
    NoticeOpening(
      name: "was on", words: "this article|story|report was amended|corrected|updated on",
      example: "This article was amended on May 3."),
  ]

  /// Takes the words with a blank between them and a `|` between alternatives.
  private init(name: String, words: String, example: String) {
    self.name = name
    self.words = words.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    self.example = example
  }

  /// Whether a paragraph opens as a notice does.
  static func find(in paragraph: ArraySlice<Token>) -> Bool {
    guard let first = paragraph.first, first.casing != .lower, first.kind == .word,
      firstWords.contains(first.folded)
    else { return false }
    return all.contains { opening in
      opening.words.count <= paragraph.count
        && zip(opening.words, paragraph).allSatisfy { $0.contains($1.folded) }
    }
  }

  private static let firstWords = Set(all.flatMap { $0.words.first ?? [] })
}
