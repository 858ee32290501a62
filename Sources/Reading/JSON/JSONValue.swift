/// A value of JSON.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members by their names; of several with one name the last.
  case object([String: JSONValue])

  /// The words of a string, trimmed; none where it is blank or no string.
  var words: String? {
    guard case .string(let text) = self, text.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    return text
  }

  /// The elements of an array; a single value is one of its own, and null none.
  var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }

  /// The member of a name; null where there is none.
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[name] ?? .null
  }
}

/// Why some bytes are no JSON.
struct JSONFlaw: Error, Hashable {
  /// The offset in bytes of what is wrong.
  let offset: Int
  /// What is wrong, in a few words.
  let reason: String
}
