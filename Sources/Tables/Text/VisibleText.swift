/// Text that a terminal, a page or a spreadsheet shows and never obeys.
///
/// Control characters (C0, DEL, C1), the line separators of Unicode, noncharacters and what
/// overrides the direction of writing are shown as pictures such as `␛` or as `\u{202E}`. The set of overrides
/// is that of Unicode Technical Report 36, 3.3.
package enum VisibleText {
  /// What stands for a line end inside text.
  enum LineEnd {
    /// The line end itself, as LF.
    case kept
    /// Other words, such as a space.
    case replaced(String)
  }

  /// What becomes of a tab.
  enum Tab { case kept, space }

  /// Shows words on one line of a terminal, whatever they hold.
  package static func line(_ text: String) -> String { of(text, lineEnd: .replaced("⏎")) }

  /// Shows what is not visible; returns the same text, uncopied, where all is.
  static func of(
    _ text: String, lineEnd: LineEnd, tab: Tab = .space, pictures: Bool = true
  ) -> String {
    guard scan(text).hasHidden else { return text }
    var visible = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      if isLineEnd(scalar) {
        // CR LF is one line end.
        if scalar == "\n", followsReturn { continue }
        switch lineEnd {
        case .kept: visible.append("\n")
        case .replaced(let words): visible.append(contentsOf: words.unicodeScalars)
        }
      } else if scalar == "\t" {
        visible.append(tab == .kept ? "\t" : " ")
      } else if isHidden(scalar) {
        append(scalar, to: &visible, asPicture: pictures)
      } else {
        visible.append(scalar)
      }
    }
    return String(visible)
  }

  /// Whether a scalar moves the cursor, ends a line or turns the direction of writing.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
    default: false
    }
  }

  /// Whether text has anything hidden in it, and whether all of it is ASCII; one pass over bytes.
  static func scan(_ text: String) -> (hasHidden: Bool, isASCII: Bool) {
    var text = text
    return text.withUTF8 { bytes in
      var hasHidden = false
      var all: UInt8 = 0
      for (offset, byte) in bytes.enumerated() {
        all |= byte
        if byte < 0x20 || byte == 0x7F {
          hasHidden = true
        } else if byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
          hasHidden = hasHidden || startsHidden(bytes, at: offset)
        }
      }
      return (hasHidden, all < 0x80)
    }
  }

  /// Whether a hidden character of two or three bytes starts here.
  static func startsHidden(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    if bytes[offset] == 0xC2 { return second < 0xA0 }
    guard offset + 2 < bytes.count else { return false }
    let third = bytes[offset + 2]
    // Noncharacters, U+FDD0 to U+FDEF, which carry styles inside the program.
    if bytes[offset] == 0xEF { return second == 0xB7 && (0x90...0xAF).contains(third) }
    guard bytes[offset] == 0xE2 else { return false }
    return (second == 0x80 && (0xA8...0xAE).contains(third))
      || (second == 0x81 && (0xA6...0xA9).contains(third))
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, to visible: inout String.UnicodeScalarView, asPicture: Bool
  ) {
    if asPicture, let picture = picture(of: scalar) {
      visible.append(picture)
    } else {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      visible.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
    }
  }

  /// The picture in the block Control Pictures; none where it has none.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }
}
