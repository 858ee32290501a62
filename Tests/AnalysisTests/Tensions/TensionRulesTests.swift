import Articles
import Foundation
import Testing

@testable import Analysis

struct TensionRulesTests {
  /// A text without the brackets of an example, and what stood in them.
  private func parted(_ example: String) -> (text: String, ranges: [TextRange]) {
    var bytes: [UInt8] = []
    var ranges: [TextRange] = []
    var start = 0
    for byte in example.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"): ranges.append(TextRange(start, bytes.count))
      default: bytes.append(byte)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), ranges)
  }

  /// The articles of an example, and its statements.
  private func read(_ example: String) -> (articles: [Article], marked: [Tension.Statement]) {
    let parts = example.components(separatedBy: " ||| ").map(parted)
    return (
      parts.enumerated().map { checkedArticle($0.element.text, handle: "a\($0.offset + 1)") },
      parts.enumerated().flatMap { part in
        part.element.ranges.map { Tension.Statement(article: part.offset, range: $0) }
      }
    )
  }

  @Test(arguments: TensionRule.all.map(\.name))
  func `a rule finds its example`(name: String) throws {
    let rule = try #require(TensionRule.all.first { $0.name == name })
    let (articles, marked) = read(rule.example)
    let found = Tensions(in: articles, kinds: [name]).all
    #expect(found.count == 1)
    let tension = try #require(found.first)
    var statements = [tension.left]
    if case .words(let right) = tension.right { statements.append(right) }
    #expect(Set(statements) == Set(marked))
    #expect(tension.kind == name)
  }

  @Test func `no two rules have one name`() {
    #expect(Set(TensionRule.all.map(\.name)).count == TensionRule.all.count)
  }

  @Test func `the example of a rule is no tension of another kind`() {
    for rule in TensionRule.all {
      let found = Tensions(in: read(rule.example).articles).all
      #expect(found.map(\.kind) == [rule.name])
    }
  }
}

/// An article that speaks from a day; what stands behind ` || ` is a note on the writer.
func checkedArticle(
  _ marked: String, on day: String? = "2018-05-30", handle: String = "article"
) -> Article {
  let parts = marked.split(separator: " || ", omittingEmptySubsequences: false).map(String.init)
  // As long as what parts them, so that offsets stay.
  let whole = parts.joined(separator: "\n\n\n\n")
  let text = Text(whole)
  let end = parts[0].utf8.count
  let body = Article.lines(of: text).filter { $0.end <= end }
  let aside = Article.lines(of: text).filter { $0.start > end }
  return Article(
    handle: handle, text: text,
    origin: Origin(path: nil, sha256: "", format: "text", encoding: "utf-8"),
    metadata: Metadata(
      date: day.flatMap { CalendarDate(iso: $0) }.map { DocumentDate($0, from: .given) }),
    zones: body.map { Zone(.body, $0, reason: "a paragraph") }
      + aside.map { Zone(.bio, $0, reason: "a note on the writer") },
    paragraphs: body.enumerated().map {
      Paragraph(number: $0.offset + 1, range: $0.element, zone: .body)
    })
}

/// The tensions of a text: `weekday: Tuesday | May 30, 2018 | no`.
func tensions(_ text: String, on day: String? = "2018-05-30", kinds: [String] = []) -> [String] {
  tensions(in: [checkedArticle(text, on: day)], kinds: kinds)
}

/// The tensions of articles.
func tensions(in articles: [Article], kinds: [String] = []) -> [String] {
  Tensions(in: articles, kinds: kinds).all.map { tension in
    let left = articles[tension.left.article][tension.left.range]
    let right =
      switch tension.right {
      case .words(let words): articles[words.article][words.range]
      case .documentDate: "document date"
      case .calendar: "calendar"
      }
    let holds =
      switch tension.holds {
      case .no: "no"
      case .onlyIf: "only if"
      case .hint: "hint"
      }
    return "\(tension.kind): \(left) | \(right) | \(holds)"
  }
}
