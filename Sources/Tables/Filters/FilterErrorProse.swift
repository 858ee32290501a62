extension FilterError: CustomStringConvertible {
  /// The error in one line, without suggestions that depend on the rest of the line.
  package var description: String {
    switch problem {
    case .unknownColumn(let name, let known):
      "no column “\(name)”; the columns are \(Self.listed(known))"
    case .missing(let part):
      "\(part.withArticle) is missing here"
    case .unexpected(let word):
      "nothing was expected at “\(word)”"
    case .unknownOperator(let word, let known):
      "“\(word)” is no operator; the operators are \(known.joined(separator: " "))"
    case .notANumber(let word, let column?):
      "“\(word)” is not a number, and “\(column)” holds numbers (“~” compares them as text)"
    case .notANumber(let word, nil):
      "“\(word)” is not a whole number"
    case .sql(let message, _, let columns):
      "SQLite: \(message); the table is “result”, its columns are "
        + Self.listed(columns.map(SQLText.quotedIfNeeded))
    case .notReadOnly:
      "a query may only read the table “result”: nothing is changed, attached or loaded"
    case .severalQueries:
      "one query at a time, please"
    case .unbounded:
      "the query was stopped: it does not end, or its result is too large"
    case .noColumns:
      "the table has no columns to ask for"
    }
  }

  private static func listed(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}

extension FilterError.Part {
  fileprivate var withArticle: String {
    self == .operator ? "an operator" : "a \(rawValue)"
  }
}
