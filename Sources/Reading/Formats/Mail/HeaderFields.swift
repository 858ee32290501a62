/// The fields at the head of a message or of a part of one (RFC 5322, MIME).
struct HeaderFields {
  /// The names in small letters with what stands behind the colon, lines joined.
  private var fields: [(name: String, value: [UInt8])] = []
  /// The offset of the first byte behind the empty line.
  private(set) var end: Int

  /// The number of bytes that a head may have, and of its fields.
  private static let limit = 1 << 20
  private static let most = 1_000

  /// Reads the fields at the start of some bytes, up to an empty line.
  init(_ bytes: ArraySlice<UInt8>) {
    var offset = bytes.startIndex
    let stop = min(bytes.endIndex, offset + Self.limit)
    end = offset
    while offset < stop {
      let lineEnd = bytes[offset..<stop].firstIndex(of: 0x0A) ?? stop
      var line = bytes[offset..<lineEnd]
      offset = min(lineEnd + 1, bytes.endIndex)
      end = offset
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty { return }
      if line.first == 0x20 || line.first == 0x09 {
        if !fields.isEmpty { fields[fields.count - 1].value += line }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), fields.count < Self.most {
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        fields.append((name.filter { $0 != " " && $0 != "\t" }, Array(line[(colon + 1)...])))
      }
    }
  }

  /// Whether some fields have these names, any of them.
  func contains(_ names: Set<String>) -> Bool { fields.contains { names.contains($0.name) } }

  /// The text of the first field of a name, encoded words decoded; none where it is blank.
  func text(_ name: String) -> String? {
    guard let value = fields.first(where: { $0.name == name })?.value else { return nil }
    let text = MarkupText.collapsed(EncodedWords.decoded(value))
    return text.isEmpty ? nil : text
  }

  /// The value of a field before its parameters, and these by their names in small letters.
  func parameters(_ name: String) -> (value: String, parameters: [String: String]) {
    guard let field = fields.first(where: { $0.name == name }) else { return ("", [:]) }
    let written = String(decoding: DecodedText(field.value).utf8, as: UTF8.self)
    var pieces: [String] = [""]
    var isQuoted = false
    var isEscaped = false
    for character in written {
      if isEscaped || (character == "\\" && isQuoted) {
        isEscaped.toggle()
        if isEscaped { continue }
      } else if character == "\"" {
        isQuoted.toggle()
        continue
      } else if character == ";", !isQuoted {
        pieces.append("")
        continue
      }
      pieces[pieces.count - 1].append(character)
    }
    var parameters: [String: String] = [:]
    for piece in pieces.dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1).map { MarkupText.collapsed(String($0)) }
      if pair.count == 2, parameters[pair[0].lowercased()] == nil {
        parameters[pair[0].lowercased()] = pair[1]
      }
    }
    return (MarkupText.collapsed(pieces[0]), parameters)
  }
}
