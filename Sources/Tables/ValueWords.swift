extension Value {
  /// Whether it holds nothing: no value, no words, an empty list or what is not a number.
  package var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let words): words.isEmpty
    case .integer: false
    case .real(let number): number.isNaN
    case .list(let elements): elements.isEmpty
    case .passage(let passage): passage.bracketed.isEmpty
    }
  }

  /// Whether it is a number, which stands at the right of its column.
  var isNumber: Bool {
    switch self {
    case .integer, .real: true
    case .empty, .text, .list, .passage: false
    }
  }

  /// The words people read, the elements of a list behind commas.
  package var words: String { words(joinedBy: ", ") }

  /// The words, the elements of a list joined as asked; numbers in their shortest exact form.
  func words(joinedBy separator: String) -> String {
    switch self {
    case .empty: ""
    case .text(let words): words
    case .integer(let number): String(number)
    case .real(let number): number.isNaN ? "" : String(number)
    case .list(let elements): elements.joined(separator: separator)
    case .passage(let passage): passage.bracketed
    }
  }
}

extension Row {
  /// The value of the column at an index; nothing where the row is too short.
  package subscript(column: Int) -> Value {
    values.indices.contains(column) ? values[column] : .empty
  }
}
