extension Format {
  /// Articles in JSON: the annotate contract, ninjs, schema.org or a JSON Feed, one or many.
  static let json = Format(
    name: "json", endings: ["json", "jsonld"],
    mediaTypes: ["application/json", "application/ld+json", "application/feed+json", "text/json"],
    showsSigns: { JSONSigns.startsValue($0) },
    content: .members { document, _ throws(ReadingError.Problem) in
      let utf8 = DecodedText(document.bytes, declared: document.label.charset).utf8
      let value: JSONValue
      do throws(JSONFlaw) {
        value = try JSONReader.value(utf8[...])
      } catch {
        throw .damaged(
          kind: "JSON document", detail: "\(error.reason) at byte \(error.offset)")
      }
      var search = JSONSearch()
      search.look(in: value, context: JSONArticle.Context(label: document.label))
      guard !search.found.isEmpty else {
        throw .nothingFound(in: "JSON document", wanted: JSONSearch.wanted)
      }
      let (found, aside) = (search.found, search.asideCount)
      let isAlone = found.count == 1
      let members = found.enumerated().lazy.map { index, article in
        let title = article.title.map { " (\($0.prefix(60)))" } ?? ""
        let name = isAlone ? document.name : "\(document.name) item \(index + 1)\(title)"
        return article.document(named: name).map(Result.success)
          ?? .failure(ReadingError(name, .empty))
      }
      var rest = members.makeIterator()
      return Members(asideCount: { aside }, next: { rest.next() })
    })
}

/// The beginnings of JSON.
enum JSONSigns {
  /// Whether bytes begin as an object, or an array of objects or arrays.
  ///
  /// A text may begin with a bracket too, but not go on with a quotation mark or another one.
  static func startsValue(_ bytes: [UInt8]) -> Bool {
    let skipped = ByteOrderMark(of: bytes)?.length ?? 0
    let marks = bytes.dropFirst(skipped).prefix(4_096).lazy.filter { $0 > 0x20 }.prefix(2)
    return switch (marks.first, marks.dropFirst().first) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")): true
    case (UInt8(ascii: "["), UInt8(ascii: "{")): true
    default: false
    }
  }

  /// Whether the first two lines with something on them look like an object each.
  static func startsLines(_ bytes: [UInt8]) -> Bool {
    guard startsValue(bytes) else { return false }
    let lines = bytes.split(separator: 0x0A, maxSplits: 16).prefix(16).lazy
      .map { line in line.filter { $0 > 0x20 } }.filter { !$0.isEmpty }.prefix(2)
    return lines.count == 2
      && lines.allSatisfy { $0.starts(with: Array("{\"".utf8)) }
      && lines.first?.last == UInt8(ascii: "}")
  }
}
