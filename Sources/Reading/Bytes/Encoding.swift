/// A way of writing characters as bytes.
struct Encoding: Hashable, Sendable {
  /// The name by the Encoding Standard of the web, in small letters.
  let name: String
  /// How it is decoded.
  let codec: Codec

  /// The ways of decoding.
  enum Codec: Hashable, Sendable {
    case utf8, utf16(isBigEndian: Bool), windows1252, userDefined
    /// By the C library, under the name it knows; `isPaired` where two high bytes are a character.
    case iconv(String, isPaired: Bool)
  }

  static let utf8 = Encoding(name: "utf-8", codec: .utf8)
  static let utf16LittleEndian = Encoding(name: "utf-16le", codec: .utf16(isBigEndian: false))
  static let utf16BigEndian = Encoding(name: "utf-16be", codec: .utf16(isBigEndian: true))
  static let windows1252 = Encoding(name: "windows-1252", codec: .windows1252)

  /// Whether characters are written in units of two bytes, so that many bytes are NUL.
  var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// Whether it writes all characters with bytes below 0x80, so that it passes for UTF-8.
  var isSevenBit: Bool { name.hasPrefix("iso-2022-") || name == "utf-7" }

  /// Tells UTF-16 by its mark, by markup that starts in it, or by a label that fits the bytes.
  static func wide(_ bytes: [UInt8], declared: String?) -> Encoding? {
    if let mark = ByteOrderMark(of: bytes) { return mark.encoding.isWide ? mark.encoding : nil }
    if let markup = markup(bytes) { return markup }
    guard let label = declared.flatMap(Encoding.init(label:)), label.isWide,
      bytes.prefix(4_096).contains(0)
    else { return nil }
    return label
  }

  /// Markup without a mark: `<` and one of `?`, `!` and the letters, two bytes each.
  private static func markup(_ bytes: [UInt8]) -> Encoding? {
    guard bytes.count >= 4 else { return nil }
    func starts(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || (0x61...0x7A).contains(byte | 0x20)
    }
    let less = UInt8(ascii: "<")
    if bytes[0] == less, bytes[1] == 0, starts(bytes[2]), bytes[3] == 0 {
      return .utf16LittleEndian
    }
    if bytes[0] == 0, bytes[1] == less, bytes[2] == 0, starts(bytes[3]) { return .utf16BigEndian }
    return nil
  }
}
