import Foundation
import Testing

struct AnnotateTests {
  private func annotate(_ lines: [String]) throws -> (status: Int32, records: [[String: Any]]) {
    let run = try Program().run(["annotate"], input: lines.joined(separator: "\n"))
    let records = try run.output.split(separator: "\n").map {
      try #require(
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    return (run.status, records)
  }

  @Test func `answers come in the order of the lines, errors in their place`() throws {
    let (status, records) = try annotate([
      #"{"id": "a", "text": "Ana Ruiz left."}"#, "no json", "",
      #"{"id": 7, "html": "<p>x</p>"}"#, #"{"id": "d"}"#,
      #"{"id": "e", "text": "x", "date": "soon"}"#, #"{"id": "f", "text": ""}"#,
    ])
    #expect(status == 1)
    #expect(records.map { "\($0["id"] ?? $0["line"] ?? "")" } == ["a", "2", "7", "d", "e", "f"])
    #expect(records.map { $0["error"] != nil } == [false, true, false, true, true, false])
  }

  @Test func `a page comes back with the text that offsets count in`() throws {
    let page = """
      <html><head><title>Ferry aground</title></head><body><nav><a href='/'>Home</a></nav>\
      <article><h1>Ferry aground</h1><p>A ferry ran aground off Sorrel Point, Nora Vance, the \
      harbour master, said on Saturday, and forty people were taken off it.</p></article></body></html>
      """
    let (status, records) = try annotate([
      #"{"id": "p", "html": "\#(page)", "date": "2024-03-02"}"#
    ])
    let text = try #require(records[0]["text"] as? String)
    let zones = try #require(records[0]["zones"] as? [[String: Any]])
    #expect(status == 0)
    #expect(text.hasPrefix("Home\n\nFerry aground\n\nA ferry ran"))
    #expect(zones.map { $0["zone"] as? String } == ["other", "title", "body"])
    #expect((records[0]["metadata"] as? [String: Any])?["title"] as? String == "Ferry aground")
  }

  @Test func `offsets count code points of the text that came in`() throws {
    let text = "🚢 Ferry\n\n“Go,” said Ana Ruiz in 2019."
    let (_, records) = try annotate([
      String(
        decoding: try JSONSerialization.data(withJSONObject: ["id": "a", "text": text]),
        as: UTF8.self)
    ])
    let scalars = Array(text.unicodeScalars)
    func words(_ span: Any?) -> String? {
      guard let span = span as? [String: Any], let start = span["start"] as? Int,
        let end = span["end"] as? Int
      else { return nil }
      return String(String.UnicodeScalarView(scalars[start..<end]))
    }
    let quote = (records[0]["quotes"] as? [[String: Any]])?.first
    #expect(words((quote?["source"] as? [Any])?.first) == "Ana Ruiz")
    #expect(words((records[0]["times"] as? [Any])?.first) == "2019")
  }

  @Test func `two versions give their changes`() throws {
    let (status, records) = try annotate([
      #"{"id": "c", "before": {"text": "Two were hurt. It rained."}, "after": {"text": "Three were hurt. It rained."}}"#
    ])
    let change = (records[0]["changes"] as? [[String: Any]])?.first
    #expect(status == 0)
    #expect(change?["change"] as? String == "edited")
    #expect(change?["before"] as? String == "Two were hurt.")
    #expect(change?["facets"] as? [String] == ["number"])
  }

  @Test func `an answer comes while the input is still open`() throws {
    let run = try Program().shell(
      """
      (echo '{"id": 1, "text": "Ana left."}'; sleep 5) | $LEDE annotate \
        | (read -t 3 line && echo "${line:0:7}")
      """)
    #expect(run.output == "{\"id\":1\n")
  }
}
