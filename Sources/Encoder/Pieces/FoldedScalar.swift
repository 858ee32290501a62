@_spi(_Unicode) internal import Swift

/// What BERT's uncased normaliser makes of one character outside ASCII.
///
/// The reference is the `tokenizers` library, whose lists of marks and punctuation are those of
/// Unicode 8: what is newer is kept as it is.
struct FoldedScalar {
  /// What a character does to the words around it.
  enum Kind { case dropped, space, ideograph, plain }

  let kind: Kind
  /// Small letters without accents, for an ideograph or a plain character.
  let folded: [Unicode.Scalar]
  let isLetter: Bool
  let isCapital: Bool
  /// Whether it is an accent, which belongs to the character before.
  let isAccent: Bool

  init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    let category = properties.generalCategory
    isLetter = category.isLetter
    isCapital = isLetter && properties.isUppercase
    isAccent = scalar.isKnownAccent
    let isDropped = scalar == "\u{FFFD}" || scalar.isKnownControl
    kind =
      if isDropped {
        .dropped
      } else if properties.isWhitespace {
        .space
      } else {
        scalar.isIdeograph ? .ideograph : .plain
      }
    folded = kind == .dropped || kind == .space ? [] : scalar.unaccented.flatMap(\.small)
  }
}

extension Unicode.Scalar {
  /// Whether BERT's tokeniser makes a word of it alone.
  var isKnownPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x2010...0x2027: return true
    case ..<0x80: return false
    // A symbol and an accent today, punctuation then.
    case 0x166D, 0x111C9: return true
    default: break
    }
    return switch properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .connectorPunctuation, .otherPunctuation:
      isKnown
    default: false
    }
  }

  fileprivate var isKnownControl: Bool {
    switch properties.generalCategory {
    case .control, .privateUse, .surrogate: true
    case .format: isKnown
    default: false
    }
  }

  fileprivate var isKnownAccent: Bool {
    switch value {
    // Letters, a spacing mark and punctuation then.
    case 0x1885, 0x1886, 0xA9BD, 0x111C9: false
    // Spacing marks today, accents then.
    case 0x1734, 0x1171E: true
    default: properties.generalCategory == .nonspacingMark && isKnown
    }
  }

  /// The blocks that BERT calls Chinese characters.
  fileprivate var isIdeograph: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF,
      0x2A700...0x2B73F, 0x2B740...0x2B81F, 0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  /// The canonical decomposition without its accents.
  fileprivate var unaccented: [Unicode.Scalar] {
    guard isKnown else { return [self] }
    return String(self)._nfd.filter { !$0.isKnownAccent }
  }

  fileprivate var small: [Unicode.Scalar] {
    properties.changesWhenLowercased ? Array(properties.lowercaseMapping.unicodeScalars) : [self]
  }

  /// Whether Unicode 8 has it.
  private var isKnown: Bool {
    guard let age = properties.age else { return false }
    return age.major <= 8
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
