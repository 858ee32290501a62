internal import Articles

/// Follows the words of a text node through the page that they were parsed from.
///
/// The parser says only where a node begins. It replaces references and control characters, and
/// leaves out tags that mean nothing where they stand.
struct PlaceInPage {
  private let source: [(slim: UInt32, page: UInt32)]
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  /// The index of the stretch of the slim page that `offset` lies in, and where the next one begins.
  private var stretch: Int
  private var next: Int
  /// A character that stands for something else: how many of its bytes are left, the end of the
  /// other, and whether that is shorter.
  private var replaced = (left: 0, end: 0, isShort: false)
  private var isMoved = true

  /// Begins at an offset of the slim page, whose bytes are `bytes`.
  init(slim: SlimPage, bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    (source, self.bytes) = (slim.source, bytes)
    self.offset = min(max(0, offset), bytes.count)
    stretch = source.boundary { Int($0.slim) > offset } - 1
    next = stretch + 1 < source.count ? Int(source[stretch + 1].slim) : .max
  }

  /// Asks for the place of the next byte, wherever it stands.
  mutating func beginWord() { isMoved = true }

  /// Goes on by a byte of the text; gives its offset in the page if it is not behind the last one.
  ///
  /// - Parameter text: the byte, and those behind it up to a NUL.
  mutating func take(_ text: UnsafePointer<UInt8>) -> Int? {
    if replaced.left > 0 {
      let place = replaced.isShort ? pageOffset(offset) : nil
      replaced.left -= 1
      if replaced.left == 0 { leaveReplaced() }
      return place
    }
    skipUnwritten(before: text.pointee)
    // Behind the end every byte stands at the end.
    guard offset < bytes.count else { return pageOffset(max(0, bytes.count - 1)) }
    let place = isMoved ? pageOffset(offset) : nil
    isMoved = false
    let (byte, written) = (text.pointee, bytes[offset])
    if written == UInt8(ascii: "&"), let end = referenceEnd(to: text) {
      let place = pageOffset(offset)
      replace(text, until: end)
      return place
    }
    if written == byte {
      offset += 1
    } else if written == 0x0D, byte == 0x0A {
      offset += offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
      isMoved = true
    } else {
      let place = pageOffset(offset)
      replace(text, until: min(bytes.count, offset + Self.length(of: written)))
      return place
    }
    return place
  }

  /// Passes what the parser has left out: tags, NUL characters, the line end behind `pre`.
  private mutating func skipUnwritten(before byte: UInt8) {
    while true {
      while offset >= next {
        stretch += 1
        next = stretch + 1 < source.count ? Int(source[stretch + 1].slim) : .max
        isMoved = true
      }
      guard offset < bytes.count, bytes[offset] != byte else { return }
      switch bytes[offset] {
      case UInt8(ascii: "<"):
        offset = bytes.offset(of: UInt8(ascii: ">"), from: offset).map { $0 + 1 } ?? bytes.count
      case 0 where byte != Self.replacementLead: offset += 1
      case 0x09...0x0D where byte > 0x20, 0x20 where byte > 0x20: offset += 1
      default: return
      }
      isMoved = true
    }
  }

  private func pageOffset(_ offset: Int) -> Int {
    guard stretch >= 0, let last = source.last else { return 0 }
    let place = Int(source[stretch].page) + offset - Int(source[stretch].slim)
    return min(place, max(0, Int(last.page) - 1))
  }

  // MARK: Characters that stand for others

  private mutating func replace(_ text: UnsafePointer<UInt8>, until end: Int) {
    var length = Self.length(of: text.pointee)
    // A few names stand for two characters.
    if end < bytes.count, end > offset, bytes[end - 1] == UInt8(ascii: ";"),
      bytes[offset] == UInt8(ascii: "&"), text.holds(length),
      let second = Self.seconds.first(where: { text.advanced(by: length).begins(with: $0) }),
      !bytes[end...].starts(with: second)
    {
      length += second.count
    }
    replaced = (length - 1, end, length > end - offset)
    if replaced.left == 0 { leaveReplaced() }
  }

  private mutating func leaveReplaced() {
    offset = replaced.end
    isMoved = true
  }

  /// The end of the reference to a character at `offset`; none where its `&` is meant as such.
  private func referenceEnd(to text: UnsafePointer<UInt8>) -> Int? {
    if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "#") { return numberEnd(text) }
    var end = offset + 1
    while end < bytes.count, end - offset < Self.longestName, isLetterOrDigit(bytes[end]) {
      end += 1
    }
    let name = bytes[offset + 1..<end]
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
    if text.pointee == UInt8(ascii: "&") {
      guard name.starts(with: "amp".utf8) || name.starts(with: "AMP".utf8) else { return nil }
      let behind = offset + 4
      return behind < bytes.count && bytes[behind] == UInt8(ascii: ";") ? behind + 1 : behind
    }
    // An old name may end without a sign, as in `&notthis`.
    let old = Self.oldNames.first { old in
      name.starts(with: old.name) && text.begins(with: old.character)
    }
    if let old, old.name.count < name.count || !isClosed { return offset + 1 + old.name.count }
    return isClosed ? end + 1 : end
  }

  /// The end of a reference by number, such as `&#8217;`.
  private func numberEnd(_ text: UnsafePointer<UInt8>) -> Int? {
    var end = offset + 2
    let isHexadecimal = end < bytes.count && bytes[end] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { end += 1 }
    let start = end
    while end < bytes.count,
      bytes[end] &- 0x30 < 10 || isHexadecimal && (bytes[end] | 0x20) &- 0x61 < 6
    {
      end += 1
    }
    guard end > start else { return nil }
    return end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool { byte.isLetter || byte &- 0x30 < 10 }

  private static func length(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The first byte of U+FFFD, which the parser writes for control characters.
  private static let replacementLead: UInt8 = 0xEF

  /// The longest name is `CounterClockwiseContourIntegral`.
  private static let longestName = 34

  /// What stands second in the names of two characters.
  private static let seconds: [[UInt8]] = [
    "\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{331}", "\u{333}", "\u{200A}", "j",
  ].map { Array($0.utf8) }

  /// The names of HTML that may stand without a semicolon, by what they begin others' names with.
  private static let oldNames: [(name: [UInt8], character: [UInt8])] = {
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
      Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
      Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
      euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
      ugrave uacute ucirc uuml yacute thorn yuml
      """
    let others = [
      ("lt", "<"), ("gt", ">"), ("LT", "<"), ("GT", ">"), ("quot", "\""), ("QUOT", "\""),
      ("COPY", "\u{A9}"), ("REG", "\u{AE}"),
    ]
    let numbered = latin.split(separator: " ").enumerated().map { index, name in
      (Array(name.utf8), Array(String(Unicode.Scalar(UInt8(0xA0 + index))).utf8))
    }
    return numbered + others.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }()
}

extension UnsafePointer<UInt8> {
  /// Whether a number of bytes stand here before the NUL.
  fileprivate func holds(_ count: Int) -> Bool { (0..<count).allSatisfy { self[$0] != 0 } }

  /// Whether the bytes up to a NUL begin with others, none of them NUL.
  fileprivate func begins(with others: [UInt8]) -> Bool {
    for (index, byte) in others.enumerated() where self[index] != byte { return false }
    return true
  }
}
