/// The words and signs of a query, after the lexical rules of SQLite.
struct SQLTokens {
  /// A word in small letters, or a sign; what stands in quotes has no words.
  struct Token {
    let word: String
    let start: Int
    /// How many parentheses are open around it.
    let depth: Int
  }

  private(set) var all: [Token] = []

  init(_ query: [UInt8]) {
    var offset = 0
    var depth = 0
    while offset < query.count {
      let end = Self.end(of: query, from: offset)
      let first = query[offset]
      let isSpace = first <= 0x20
      let isComment = end - offset >= 2 && "-/".utf8.contains(first)
      if !isSpace, !isComment {
        if first == UInt8(ascii: ")") { depth -= 1 }
        let isQuoted = "'\"`[".utf8.contains(first)
        let word = isQuoted ? "" : String(decoding: query[offset..<end], as: UTF8.self)
        all.append(Token(word: word.lowercased(), start: offset, depth: depth))
        if first == UInt8(ascii: "(") { depth += 1 }
      }
      offset = end
    }
  }

  /// Where the token, the comment or the blank space ends that starts at an offset.
  static func end(of query: [UInt8], from start: Int) -> Int {
    let first = query[start]
    var end = start + 1
    switch first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
      while end < query.count, query[end] != first { end += 1 }
      return Swift.min(end + 1, query.count)
    case UInt8(ascii: "["):
      while end < query.count, query[end] != UInt8(ascii: "]") { end += 1 }
      return Swift.min(end + 1, query.count)
    case UInt8(ascii: "-") where end < query.count && query[end] == first:
      while end < query.count, query[end] != UInt8(ascii: "\n") { end += 1 }
      return end
    case UInt8(ascii: "/") where end < query.count && query[end] == UInt8(ascii: "*"):
      end += 1
      while end < query.count {
        end += 1
        if query[end - 1] == UInt8(ascii: "/"), query[end - 2] == UInt8(ascii: "*"),
          end - start >= 4
        {
          break
        }
      }
      return end
    default:
      guard isWordByte(first) else { return end }
      while end < query.count, isWordByte(query[end]) { end += 1 }
      return end
    }
  }

  /// Whether a byte is part of a plain name or number.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}

/// What the outermost query is made of.
struct SQLClauses {
  /// Whether it selects `*`.
  private(set) var selectsAll = false
  /// The column that tells the rows each row was made of, and the offset of the `from` behind it.
  private(set) var rowsColumn: (column: String, place: Int)?

  /// Words that combine rows in ways in which a row's origin cannot be asked for.
  private static let obscuring: Set<String> = [
    "distinct", "union", "intersect", "except", "over", "window", "join", "having",
  ]

  /// The functions of SQLite that make one row of many; `min` and `max` tell one of them.
  private static let aggregates: Set<String> = [
    "avg", "count", "group_concat", "json_group_array", "json_group_object", "string_agg", "sum",
    "total",
  ]

  init(_ tokens: SQLTokens) {
    var from: Int?
    var isSelect = false
    var isGrouped = false
    var isObscure = false
    for (index, token) in tokens.all.enumerated() {
      let previous = index > 0 ? tokens.all[index - 1].word : ""
      let next = index + 1 < tokens.all.count ? tokens.all[index + 1].word : ""
      isObscure = isObscure || Self.obscuring.contains(token.word)
      if Self.aggregates.contains(token.word), next == "(" {
        // Inside parentheses it may belong to a query of its own.
        if token.depth == 0 { isGrouped = true } else { isObscure = true }
      }
      guard token.depth == 0 else { continue }
      switch token.word {
      case "select": isSelect = true
      case "*" where from == nil && ["select", "all", "distinct", ",", "."].contains(previous):
        selectsAll = true
      case "from":
        from = from ?? token.start
        isObscure = isObscure || next != "result"
      case "," where from != nil:
        // A second table, unless it is in the order: `order by a, b`.
        isObscure = isObscure || !tokens.all[..<index].contains { $0.word == "by" }
      case "group": isGrouped = true
      default: break
      }
    }
    guard isSelect, let from, !isObscure else { return }
    rowsColumn = (isGrouped ? "group_concat(_rowid_)" : "_rowid_", from)
  }
}
