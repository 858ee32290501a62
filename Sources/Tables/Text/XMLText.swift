/// Text in XML 1.0.
package enum XMLText {
  /// Writes text of which nothing is markup, in an element or in an attribute.
  ///
  /// What a terminal would obey (see `VisibleText`) becomes a reference; what XML 1.0 has no form for
  /// becomes U+FFFD. In an attribute, readers would take a line end for a space.
  package static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where inAttribute: escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where !inAttribute, "\t" where !inAttribute: escaped.append(scalar)
      case _ where isForbidden(scalar): escaped.append("\u{FFFD}")
      case _ where VisibleText.isHidden(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped.append(contentsOf: "&#x\(digits);".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether the production Char of XML 1.0 is without a scalar.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
