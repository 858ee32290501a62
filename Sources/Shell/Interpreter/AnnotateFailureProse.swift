internal import Reading

extension AnnotateRequest.Failure {
  /// What is wrong with a line, in words.
  var message: String {
    switch problem {
    case .notJSON(let reason): "this line is no JSON object: \(reason)"
    case .noText: "there is no “text” or “html”, and no “before” with “after”"
    case .html(let problem): ReadingError("“html”", problem).message
    case .badMember(let name, let value):
      name.isEmpty
        ? "this line is no JSON object"
        : value.isEmpty ? "“\(name)” is of the wrong kind" : "“\(name)” cannot be “\(value)”"
    }
  }
}
