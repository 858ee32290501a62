extension Format {
  /// A JSON value a line, each an article or several.
  static let jsonLines = Format(
    name: "jsonl", endings: ["jsonl", "ndjson", "jl"],
    mediaTypes: [
      "application/jsonl", "application/x-ndjson", "application/ndjson", "application/x-jsonlines",
    ],
    showsSigns: { JSONSigns.startsLines($0) },
    content: .members { document, _ throws(ReadingError.Problem) in
      JSONLines(document).members()
    })
}

/// The lines of a document, read one after the other as they are asked for.
private final class JSONLines {
  private let name: String
  private let utf8: [UInt8]
  private let context: JSONArticle.Context
  private var offset = 0
  private var number = 0
  private var asideCount = 0
  /// The articles of the last line that are still to be given.
  private var waiting: ArraySlice<JSONArticle> = []

  init(_ document: Document) {
    name = document.name
    utf8 = DecodedText(document.bytes, declared: document.label.charset).utf8
    context = JSONArticle.Context(label: document.label)
  }

  func members() -> Members {
    Members(asideCount: { self.asideCount }, next: { self.next() })
  }

  private func next() -> Result<Document, ReadingError>? {
    while waiting.isEmpty {
      guard offset < utf8.count else { return nil }
      let end = utf8[offset...].firstIndex(of: 0x0A) ?? utf8.count
      let line = utf8[offset..<end]
      offset = end + 1
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONFlaw) {
        var search = JSONSearch()
        search.look(in: try JSONReader.value(line), context: context)
        asideCount += search.asideCount
        guard !search.found.isEmpty else {
          return .failure(
            ReadingError(place, .nothingFound(in: "line", wanted: JSONSearch.wanted)))
        }
        waiting = search.found[...]
      } catch {
        let detail = "\(error.reason) at byte \(error.offset)"
        return .failure(ReadingError(place, .damaged(kind: "line of JSON", detail: detail)))
      }
    }
    guard let article = waiting.popFirst() else { return nil }
    guard let document = article.document(named: place) else {
      return .failure(ReadingError(place, .empty))
    }
    return .success(document)
  }

  private var place: String { "\(name) line \(number)" }
}
