internal import Articles

/// How the same words may be written: quotation marks, dashes, spaces, invisible characters.
enum Typography {
  /// A character, or a run of blanks, by what it stands for.
  enum Sign: Equatable {
    /// A byte of any other character, which stands for itself.
    case plain(UInt8)
    case space, apostrophe, quotationMark, dash, ellipsis
    /// A soft hyphen or a joiner, which stands for nothing.
    case invisible
  }

  /// Writes a stretch with one straight mark for all quotation marks, single blanks and dashes.
  ///
  /// Two stretches with one normal form differ in typography alone. Blanks beside a dash are
  /// left out. Takes time in proportion to the length.
  static func normalForm(of range: TextRange, in text: Text) -> [UInt8] {
    var form: [UInt8] = []
    form.reserveCapacity(range.length)
    var offset = range.start
    while offset < range.end {
      let plainEnd = plainEnd(from: offset, before: range.end, in: text)
      form.append(contentsOf: text.utf8[offset..<plainEnd])
      guard plainEnd < range.end else { break }
      let (sign, length) = sign(at: plainEnd, in: text)
      offset = plainEnd + length
      switch sign {
      case .plain(let byte): form.append(byte)
      case .space:
        if form.last != blank && form.last != hyphen { form.append(blank) }
      // Single quotation marks are written as apostrophes, and stand for double ones.
      case .apostrophe, .quotationMark: form.append(UInt8(ascii: "'"))
      case .dash:
        if form.last == blank { form.removeLast() }
        if form.last != hyphen { form.append(hyphen) }
      case .ellipsis: form.append(contentsOf: "...".utf8)
      case .invisible: continue
      }
    }
    return form
  }

  /// The normal form as a string, quickly where the text is its own.
  static func plainString(of range: TextRange, in text: Text) -> String {
    plainEnd(from: range.start, before: range.end, in: text) == range.end
      ? text[range] : String(decoding: normalForm(of: range, in: text), as: UTF8.self)
  }

  /// Where a run of bytes ends that are their own normal form: visible ASCII but for the dash, the
  /// double quotation mark and the backquote, with single blanks behind them.
  private static func plainEnd(from start: Int, before end: Int, in text: Text) -> Int {
    text.utf8.withUnsafeBufferPointer { bytes in
      var offset = start
      var followsVisible = false
      while offset < end {
        let byte = bytes[offset]
        let isVisible =
          byte > blank && byte < 0x7F && byte != hyphen && byte != UInt8(ascii: "`")
          && byte != UInt8(ascii: "\"")
        guard isVisible || (byte == blank && followsVisible) else { break }
        followsVisible = isVisible
        offset += 1
      }
      return offset
    }
  }

  /// Reads the sign at an offset; one byte of a plain character, the whole of any other.
  static func sign(at offset: Int, in text: Text) -> (sign: Sign, length: Int) {
    let byte = text.utf8[offset]
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return (.apostrophe, 1)
    case UInt8(ascii: "\""): return (.quotationMark, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case 0x21..<0x80: return (.plain(byte), 1)
    default: break
    }
    if let length = text.spaceLength(at: offset) {
      // Zero-width space, word joiner and byte order mark are blanks to the reader, not to the eye.
      let third = length == 3 ? text.utf8[offset + 2] : 0
      let isInvisible =
        byte == 0xEF || (byte == 0xE2 && text.utf8[offset + 1] == 0x80 && third == 0x8B)
        || (byte == 0xE2 && text.utf8[offset + 1] == 0x81 && third == 0xA0)
      return (isInvisible ? .invisible : .space, length)
    }
    guard offset + 1 < text.count else { return (.plain(byte), 1) }
    switch (byte, text.utf8[offset + 1]) {
    case (0xC2, 0xAD): return (.invisible, 2)
    case (0xC2, 0xAB), (0xC2, 0xBB): return (.quotationMark, 2)
    case (0xCA, 0xBC): return (.apostrophe, 2)
    case (0xE2, 0x80) where offset + 2 < text.count:
      return generalPunctuation(text.utf8[offset + 2]).map { ($0, 3) } ?? (.plain(byte), 1)
    case (0xE2, 0x88) where offset + 2 < text.count && text.utf8[offset + 2] == 0x92:
      return (.dash, 3)
    default: return (.plain(byte), 1)
    }
  }

  /// What U+2000 to U+203F stand for, by their third byte.
  private static func generalPunctuation(_ third: UInt8) -> Sign? {
    switch third {
    case 0x8C, 0x8D: .invisible
    case 0x90...0x95: .dash
    case 0x98...0x9B, 0xB2: .apostrophe
    case 0x9C...0x9F, 0xB3: .quotationMark
    case 0xA6: .ellipsis
    default: nil
    }
  }

  private static let blank = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
}
