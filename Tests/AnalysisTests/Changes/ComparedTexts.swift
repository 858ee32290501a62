import Analysis
import Articles

/// Two versions written out in a test, and what differs between them.
struct ComparedTexts {
  let old: Article
  let new: Article
  let changes: Changes

  /// Compares two bodies, a paragraph a line.
  init(_ old: String, _ new: String) {
    self.init(Article(body: old), Article(body: new))
  }

  init(_ old: Article, _ new: Article) {
    (self.old, self.new) = (old, new)
    changes = Analysis.changes(from: old, to: new)
  }

  /// The rows in short: `edited: 21 → more than 21`, `moved: She left.`
  var lines: [String] {
    changes.rows.map { row in
      if row.replacements.isEmpty {
        return "\(row.kind.rawValue): \(row.before.isEmpty ? after(row) : before(row))"
      }
      let words = row.replacements.map { "\(old[$0.before]) → \(new[$0.after])" }
      return "\(row.kind.rawValue): \(words.joined(separator: "; "))"
    }
  }

  func before(_ row: Change) -> String { Self.sentences(row.before, of: old) }
  func after(_ row: Change) -> String { Self.sentences(row.after, of: new) }

  private static func sentences(_ range: Range<Int>, of article: Article) -> String {
    range.map { article[article[Sentences.self][$0].range] }.joined(separator: " ")
  }
}

extension Article {
  /// An article with zones, one a line: `title: Fire in Arden`; a line without one is body.
  init(zoned lines: String) {
    var text = ""
    var zones: [Zone] = []
    var paragraphs: [Paragraph] = []
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      let kind = parts.count == 2 ? Zone.Kind(rawValue: parts[0]) : nil
      let words = kind == nil ? String(line) : parts[1]
      let range = TextRange(text.utf8.count, text.utf8.count + words.utf8.count)
      text += words + "\n"
      zones.append(Zone(kind ?? .body, range, reason: "written so"))
      guard (kind ?? .body).isAnalysed else { continue }
      let number = kind == .title ? 0 : paragraphs.count + 1
      paragraphs.append(Paragraph(number: number, range: range, zone: kind ?? .body))
    }
    self.init(
      handle: "article", text: Text(text),
      origin: Origin(path: nil, sha256: "", format: "text", encoding: "utf-8"),
      metadata: Metadata(), zones: zones, paragraphs: paragraphs)
  }
}
