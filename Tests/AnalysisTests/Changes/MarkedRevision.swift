import Analysis
import Articles
import Reading

/// Two versions of an invented article, written as one text, with the changes an editor would list.
///
/// `# name` begins one. `@1 edited number date explained` is change 1 with its facets, and that a
/// notice owns up to it. A line behind a blank stands in both versions, behind `-` in the old one,
/// behind `+` in the new one; `1| ` says of which change it is a part, and a line of none belongs to
/// what never counts. An empty line is a paragraph break; `-¶` and `+¶` stand in one version.
struct MarkedRevision {
  /// A change as the marks tell it.
  struct Row {
    var kind: String
    var facets: Set<String>
    var isExplained: Bool
    var before: [String] = []
    var after: [String] = []
  }

  let name: String
  private(set) var rows: [Int: Row] = [:]
  private var before: [String] = []
  private var after: [String] = []

  /// The versions, read as files are.
  func versions() throws -> (old: Article, new: Article) {
    func article(_ parts: [String], _ handle: String) throws -> Article {
      let text = parts.split(separator: Self.end, omittingEmptySubsequences: false)
        .map { $0.joined(separator: " ") }.joined(separator: "\n\n")
      return try Reader().article(from: Array(text.utf8), path: nil, handle: handle)
    }
    return (try article(before, "old"), try article(after, "new"))
  }

  /// Reads all that a text holds.
  static func all(in text: String) -> [MarkedRevision] {
    text.components(separatedBy: "\n\n\n").map { MarkedRevision(lines: $0) }
  }

  private static let end = "¶"

  private init(lines: String) {
    let lines = lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    name = lines.first.map { String($0.dropFirst(2)) } ?? ""
    for line in lines.dropFirst() { read(line) }
  }

  private mutating func read(_ line: String) {
    guard let sign = line.first else {
      before.append(Self.end)
      after.append(Self.end)
      return
    }
    let rest = String(line.dropFirst())
    if sign == "@" {
      let words = rest.split(separator: " ").map(String.init)
      let facets = Set(words.dropFirst(2)).subtracting(["explained"])
      rows[Int(words[0]) ?? 0] = Row(
        kind: words[1], facets: facets, isExplained: words.contains("explained"))
      return
    }
    let parts = rest.split(separator: "| ", maxSplits: 1).map(String.init)
    let number = parts.count == 2 ? Int(parts[0]) : nil
    let text = number == nil ? rest : parts[1]
    if sign != "+" { before.append(text) }
    if sign != "-" { after.append(text) }
    guard let number, text != Self.end else { return }
    if sign != "+" { rows[number]?.before.append(text) }
    if sign != "-" { rows[number]?.after.append(text) }
  }
}

extension String {
  /// The parts between some words.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
