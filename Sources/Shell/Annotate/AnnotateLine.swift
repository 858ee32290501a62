internal import Analysis
internal import Articles
internal import Reading
internal import Tables

/// One line of JSON Lines in, one line out: the filter behind `lede annotate`.
package struct AnnotateLine: Sendable {
  /// The answer to one line.
  package struct Answer: Sendable {
    /// A JSON object with its line end, in UTF-8.
    package var bytes: [UInt8]
    /// Whether it says an error.
    package var isError: Bool
  }

  /// Answers the line of that number, from 1.
  package static func answer(to line: [UInt8], number: Int) -> Answer {
    let request: AnnotateRequest
    do {
      request = try AnnotateRequest(parsing: line)
    } catch {
      return failure(error.message, id: error.id, number: number)
    }
    var json = JSONWriter()
    json.object { json in
      json.member("id", request.id)
      switch request.subject {
      case .article(let article): Annotation(article: article).write(to: &json)
      case .versions(let before, let after):
        ChangeAnnotation(before: before, after: after).write(to: &json)
      }
    }
    if case .article(let article) = request.subject, let error = article.encodingFailure {
      return failure("names cannot be found: \(error)", id: request.id, number: number)
    }
    json.endLine()
    return Answer(bytes: json.bytes, isError: false)
  }

  private static func failure(
    _ message: String, id: AnnotateRequest.ID?, number: Int
  ) -> Answer {
    var json = JSONWriter()
    json.object { json in
      if let id { json.member("id", id) } else { json.member("line", number) }
      json.member("error", message)
    }
    json.endLine()
    return Answer(bytes: json.bytes, isError: true)
  }
}

extension JSONWriter {
  /// Writes an identifier as it came in.
  fileprivate mutating func member(_ name: String, _ id: AnnotateRequest.ID?) {
    switch id {
    case .text(let text): member(name, text)
    case .number(let number): member(name, number)
    case nil: break
    }
  }
}
