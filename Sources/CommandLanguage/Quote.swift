/// A pair of quotation marks, as typed or as pasted from a page.
package enum Quote: Hashable, CaseIterable, Sendable {
  /// No mark at all.
  case none
  /// `"…"`
  case double
  /// `'…'`
  case single
  /// `“…”`
  case curlyDouble
  /// `‘…’`
  case curlySingle
  /// `„…“`, also closed by `”`
  case low
  /// `«…»`
  case angle

  /// The mark that opens it.
  package var opening: String {
    switch self {
    case .none: ""
    case .double: "\""
    case .single: "'"
    case .curlyDouble: "“"
    case .curlySingle: "‘"
    case .low: "„"
    case .angle: "«"
    }
  }

  /// The mark that closes it.
  package var closing: String {
    switch self {
    case .none: ""
    case .double: "\""
    case .single: "'"
    case .curlyDouble: "”"
    case .curlySingle: "’"
    case .low: "“"
    case .angle: "»"
    }
  }

  /// Whether `$` and `\` stand for themselves inside it.
  package var isLiteral: Bool { self == .single || self == .curlySingle }

  init?(opening scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": self = .double
    case "'": self = .single
    case "“": self = .curlyDouble
    case "‘": self = .curlySingle
    case "„": self = .low
    case "«": self = .angle
    default: return nil
    }
  }

  /// Whether a scalar may close it; an apostrophe between letters does not.
  func isClosed(by scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch (self, scalar) {
    case (.double, "\""), (.curlyDouble, "”"), (.low, "“"), (.low, "”"), (.angle, "»"): true
    case (.single, "'"), (.curlySingle, "’"): !(next?.isNamePart ?? false)
    default: false
    }
  }
}
