/// What a header says that bytes are: `text/html; charset="utf-8"`.
struct MediaType: Hashable, Sendable {
  /// What stands behind a semicolon.
  struct Parameter: Hashable, Sendable {
    /// The name in small letters.
    let name: String
    /// The value, out of its quotation marks.
    let value: String
  }

  /// The type and subtype in small letters, such as `text/html`.
  let name: String
  /// The parameters in the order they stand in.
  let parameters: [Parameter]

  /// Reads the value of a `Content-Type` header; none where it does not start with a type.
  ///
  /// What stands in no order behind a right start is left out, as web browsers do.
  init?(parsing written: String) {
    var pieces = Self.pieces(of: Array(written.utf8)).makeIterator()
    guard let name = pieces.next()?.trimmedText.lowercased(),
      let slash = name.firstIndex(of: "/"), slash != name.startIndex,
      name.index(after: slash) != name.endIndex, !name.contains(where: \.isWhitespace)
    else { return nil }
    self.name = name
    var parameters: [Parameter] = []
    while let piece = pieces.next() {
      guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let parameter = piece[..<equals].trimmedText.lowercased()
      guard !parameter.isEmpty else { continue }
      parameters.append(
        Parameter(name: parameter, value: Self.unquoted(piece[(equals + 1)...].trimmedText)))
    }
    self.parameters = parameters
  }

  /// The value of the first parameter of a name in small letters.
  subscript(parameter: String) -> String? {
    parameters.first { $0.name == parameter }?.value
  }

  /// The character encoding as it is written; none where the header names none.
  var charset: String? { self["charset"].flatMap { $0.isEmpty ? nil : $0 } }

  /// Parts a value at the semicolons that stand in no quotation marks.
  private static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var (start, isQuoted, isEscaped) = (0, false, false)
    for (offset, byte) in bytes.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), isQuoted {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ";"), !isQuoted {
        pieces.append(bytes[start..<offset])
        start = offset + 1
      }
    }
    return pieces + [bytes[start...]]
  }

  /// Takes a value out of its quotation marks; single ones are wrong, but found.
  private static func unquoted(_ value: String) -> String {
    guard let first = value.first, first == "\"" || first == "'" else { return value }
    var (text, isEscaped) = ("", false)
    for character in value.dropFirst() {
      if isEscaped || (character != first && character != "\\") {
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        break
      }
    }
    return text
  }
}

extension ArraySlice<UInt8> {
  /// The text without white space around it.
  fileprivate var trimmedText: String {
    var slice = drop { $0 <= 0x20 }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
