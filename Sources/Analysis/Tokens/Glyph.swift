/// One character of a text, as far as words are made of it.
struct Glyph {
  /// What a character does in a word.
  enum Kind { case letter, digit, apostrophe, period, joiner, other }

  var kind: Kind
  /// The number of its bytes.
  var length: Int
  var isUpper = false
  var isLower = false

  /// Whether it can stand inside a word.
  var isInsideWord: Bool { kind == .letter || kind == .digit || kind == .joiner }

  /// Reads the character that begins at an offset of valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    switch bytes[offset] {
    case 0x61...0x7A: self.init(.letter, 1, isLower: true)
    case 0x41...0x5A: self.init(.letter, 1, isUpper: true)
    case 0x30...0x39: self.init(.digit, 1)
    case UInt8(ascii: "'"): self.init(.apostrophe, 1)
    case UInt8(ascii: "."): self.init(.period, 1)
    case 0..<0x80: self.init(.other, 1)
    default: self.init(Unicode.Scalar(bytes, at: offset))
    }
  }

  private init(_ scalar: Unicode.Scalar) {
    let length = UTF8.width(scalar)
    switch scalar.value {
    case 0x2019, 0x02BC: self.init(.apostrophe, length)
    case 0x2026: self.init(.period, length)
    case 0xAD, 0x200D, 0x200C: self.init(.joiner, length)
    // The dashes and quotation marks of the news.
    case 0x2010...0x2027: self.init(.other, length)
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: self.init(.letter, length, isUpper: true)
      case .lowercaseLetter: self.init(.letter, length, isLower: true)
      case .modifierLetter, .otherLetter: self.init(.letter, length)
      case .nonspacingMark, .spacingMark, .enclosingMark: self.init(.joiner, length)
      case .decimalNumber, .letterNumber: self.init(.digit, length)
      default: self.init(.other, length)
      }
    }
  }

  private init(_ kind: Kind, _ length: Int, isUpper: Bool = false, isLower: Bool = false) {
    self.kind = kind
    self.length = length
    self.isUpper = isUpper
    self.isLower = isLower
  }
}

extension Unicode.Scalar {
  /// Decodes the character that begins at an offset; U+FFFD where the bytes end too early.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = UInt32(bytes[offset])
    func tail(_ step: Int) -> UInt32 {
      offset + step < bytes.count ? UInt32(bytes[offset + step] & 0x3F) : 0
    }
    let value: UInt32 =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | tail(1)
      case ..<0xF0: (first & 0x0F) << 12 | tail(1) << 6 | tail(2)
      default: (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    self = Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Whether it is punctuation rather than a symbol.
  var isMark: Bool {
    switch value {
    case 0x2010...0x2027: return true
    default: break
    }
    return switch properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .connectorPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
