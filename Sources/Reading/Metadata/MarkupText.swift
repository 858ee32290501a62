/// A short text that may hold markup: a headline, a name or a summary in a feed or in JSON.
enum MarkupText {
  /// The words without tags and references, with single spaces between them.
  ///
  /// A `<` that begins no tag stays: `profits < losses`.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var offset = 0
    // Behind this offset nothing closes a tag; asked once, so that the time stays linear.
    let lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    while offset < bytes.count {
      if offset < lastClose, let end = tagEnd(bytes, at: offset) {
        let name = tagName(bytes, at: offset)
        if !inline.contains(name) { words.append(0x20) }
        let hides = hidden.contains(name) && bytes[offset + 1] != UInt8(ascii: "/")
        offset = hides ? self.end(of: name, in: bytes, from: end) : end
      } else {
        words.append(bytes[offset])
        offset += 1
      }
    }
    return collapsed(CharacterReferences.decoded(words[...]))
  }

  /// Whether a text is written in HTML: it holds a tag or a reference.
  static func isMarkedUp(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    var offset = 0
    while offset < lastClose {
      if bytes[offset] == UInt8(ascii: "<"), tagEnd(bytes, at: offset) != nil { return true }
      offset += 1
    }
    return CharacterReferences.areIn(text)
  }

  /// The text with a single space for all white space, and none at its ends.
  static func collapsed(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
  }

  /// The offset behind a tag or comment that starts at an offset; none where none does.
  ///
  /// A tag is no longer than a thousand bytes, or a text of `<a` would take quadratic time.
  private static func tagEnd(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: "<"), offset + 2 < bytes.count else { return nil }
    var start = offset + 1
    if bytes[start] == UInt8(ascii: "!") {
      return bytes[start...].prefix(1_000).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }
    if bytes[start] == UInt8(ascii: "/") { start += 1 }
    guard (0x61...0x7A).contains(bytes[start] | 0x20) else { return nil }
    var quote: UInt8?
    for index in start..<min(bytes.count, start + 1_000) {
      let byte = bytes[index]
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if index > start, bytes[index - 1] == UInt8(ascii: "="),
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      {
        quote = byte
      }
    }
    return nil
  }

  /// The name of a tag in small letters.
  private static func tagName(_ bytes: [UInt8], at offset: Int) -> String {
    let name = bytes[(offset + 1)...].drop { $0 == UInt8(ascii: "/") }
      .prefix { (0x61...0x7A).contains($0 | 0x20) }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Where the end tag of a script begins, or the end of the text.
  private static func end(of name: String, in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<"), offset + 1 < bytes.count,
        bytes[offset + 1] == UInt8(ascii: "/"), tagName(bytes, at: offset) == name
      {
        return offset
      }
      offset += 1
    }
    return offset
  }

  /// The elements whose content nobody reads.
  private static let hidden: Set<String> = ["script", "style"]

  /// The elements within a line, which do not part the words before and behind them.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "tt", "u", "var", "wbr",
  ]
}
