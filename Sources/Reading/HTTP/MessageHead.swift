/// The fields in front of a message: of HTTP, of a mail, of a record in a web archive.
struct MessageHead: Sendable {
  /// A line of the form `Name: value`.
  struct Field: Hashable, Sendable {
    /// The name as it is written.
    let name: String
    /// The value, unfolded, without white space around it.
    let value: String
  }

  /// The fields in the order they stand in; lines that are none are left out.
  private(set) var fields: [Field] = []
  /// The number of bytes up to the first one behind the blank line.
  private(set) var length = 0
  /// Whether a blank line ends it, and it is not only cut off.
  private(set) var isWhole = false

  /// The number of bytes beyond which no real head goes on.
  static let standardLimit = 1 << 18

  /// Reads lines, ended by CR LF or LF alone, up to a blank one.
  ///
  /// A line that starts with a space or tab goes on with the field before it. Values are decoded as
  /// UTF-8 where they are that, else as Windows-1252.
  init(parsing bytes: ArraySlice<UInt8>, limit: Int = standardLimit) {
    let bytes = bytes.prefix(limit)
    var field: [UInt8] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      var line = bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      start = min(end + 1, bytes.endIndex)
      length = start - bytes.startIndex
      if line.isEmpty {
        isWhole = true
        break
      }
      if Self.isBlank(line[line.startIndex]) {
        if !field.isEmpty { field += [UInt8(ascii: " ")] + Self.trimmed(line) }
        continue
      }
      add(field)
      field = Array(line)
    }
    add(field)
  }

  /// The value of the first field of a name, whose case does not matter.
  subscript(name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The values of all fields of a name, in the order they stand in.
  func values(of name: String) -> [String] {
    fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }

  private mutating func add(_ line: [UInt8]) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = Self.trimmed(line[..<colon])
    guard !name.isEmpty else { return }
    fields.append(
      Field(name: Self.text(name), value: Self.text(Self.trimmed(line[(colon + 1)...]))))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: DecodedText(Array(bytes)).utf8, as: UTF8.self)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop(while: isBlank)
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
