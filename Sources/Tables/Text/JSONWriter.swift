/// A writer of JSON (RFC 8259) into bytes, member by member, in the order it is told.
///
/// What a terminal would obey (see `VisibleText`) is escaped, so that the bytes are safe to look
/// at and still mean the same text. Values follow one another with commas set by themselves:
/// ```
/// var writer = JSONWriter()
/// writer.object {
///   $0.member("id", "a1")
///   $0.key("sentences")
///   $0.array { for sentence in sentences { $0.value(sentence.start) } }
/// }
/// writer.endLine()
/// ```
package struct JSONWriter: Sendable {
  /// What is written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Whether a value stands before this place, so that the next one needs a comma.
  private var followsValue = false

  /// Starts with no bytes, and room for some.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object whose members the closure writes.
  package mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open("{")
    try members(&self)
    close("}")
  }

  /// Writes an array whose elements the closure writes.
  package mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open("[")
    try elements(&self)
    close("]")
  }

  /// Writes the name of a member; its value must follow.
  package mutating func key(_ name: String) {
    separate()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    followsValue = false
  }

  /// Writes a string.
  package mutating func value(_ text: String) {
    separate()
    append(quoted: text)
  }

  /// Writes a whole number.
  package mutating func value(_ number: Int) {
    separate()
    append(plain: String(number))
  }

  /// Writes a number in its shortest exact form; what JSON has no number for becomes null.
  package mutating func value(_ number: Double) {
    separate()
    append(plain: number.isFinite ? String(number) : "null")
  }

  /// Writes true or false.
  package mutating func value(_ truth: Bool) {
    separate()
    append(plain: truth ? "true" : "false")
  }

  /// Writes an array of strings.
  package mutating func value(_ texts: [String]) {
    array { for text in texts { $0.value(text) } }
  }

  /// Writes null.
  package mutating func null() {
    separate()
    append(plain: "null")
  }

  /// Writes a member that is a string, or null where there is none.
  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a member that is a whole number, or null where there is none.
  package mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a member that is a number, or null where there is none.
  package mutating func member(_ name: String, _ number: Double?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a member that is true or false.
  package mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    value(truth)
  }

  /// Writes a member that is an array of strings.
  package mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    value(texts)
  }

  /// Ends the line, for JSON Lines; the next value starts anew.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    followsValue = false
  }

  /// Breaks the line inside an array, as blank space between values.
  mutating func breakLine() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    followsValue = false
  }

  /// Forgets the bytes but keeps their room, for the next line.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    followsValue = false
  }

  // MARK: Bytes

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    followsValue = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    followsValue = true
  }

  private mutating func separate() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
    followsValue = true
  }

  private mutating func append(plain text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Copies runs that stand for themselves whole and escapes what lies between.
  private mutating func append(quoted text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { source in
      var start = 0
      var offset = 0
      while offset < source.count {
        let byte = source[offset]
        guard Self.mayNeedEscape[Int(byte)] else {
          offset += 1
          continue
        }
        if byte >= 0x80, !VisibleText.startsHidden(source, at: offset) {
          offset += 1
          continue
        }
        bytes.append(contentsOf: source[start..<offset])
        offset += appendEscape(of: source, at: offset)
        start = offset
      }
      bytes.append(contentsOf: source[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Escapes the character at an offset and returns its length in bytes.
  private mutating func appendEscape(
    of source: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Int {
    let first = source[offset]
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), first]
    case 0x08: append(plain: "\\b")
    case 0x09: append(plain: "\\t")
    case 0x0A: append(plain: "\\n")
    case 0x0C: append(plain: "\\f")
    case 0x0D: append(plain: "\\r")
    case 0xC2:
      append(codeUnit: UInt16(source[offset + 1]))
      return 2
    case 0xE2:
      let tail = UInt16(source[offset + 1] & 0x3F) << 6 | UInt16(source[offset + 2] & 0x3F)
      append(codeUnit: 0x2000 | tail)
      return 3
    default: append(codeUnit: UInt16(first))
    }
    return 1
  }

  private mutating func append(codeUnit: UInt16) {
    append(plain: "\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      bytes.append(Self.digits[Int(codeUnit >> shift & 0xF)])
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// By byte: whether it, or a character that starts with it, may need an escape.
  private static let mayNeedEscape: [Bool] = (0..<256).map { byte in
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }
}
