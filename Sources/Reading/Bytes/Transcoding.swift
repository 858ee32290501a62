internal import Glibc

/// Bytes in some encoding turned into UTF-8, from the first to the last or up to a limit.
///
/// What is no character becomes U+FFFD, so that decoding always ends and never fails.
struct Transcoding {
  /// The text.
  private(set) var utf8: [UInt8] = []
  /// The number of bytes that the text was read from.
  private(set) var consumed = 0
  /// The number of U+FFFD in the text that stand for bytes which are no character.
  private(set) var invalid = 0

  private var limit: Int

  /// Decodes.
  ///
  /// - Parameter limit: the number of bytes of UTF-8 that the text may have; it stops before a
  ///   character that goes beyond.
  init(_ bytes: ArraySlice<UInt8>, from encoding: Encoding, limit: Int = .max) {
    self.limit = limit
    utf8.reserveCapacity(min(limit, bytes.count + bytes.count / 8))
    switch encoding.codec {
    case .utf8: readUTF8(bytes)
    case .utf16(let isBigEndian): readUTF16(bytes, isBigEndian: isBigEndian)
    case .windows1252:
      readSingleBytes(bytes) {
        $0 < 0xA0 ? Self.windows1252[Int($0) - 0x80] : Unicode.Scalar($0)
      }
    case .userDefined:
      readSingleBytes(bytes) { Unicode.Scalar(0xF700 + UInt32($0)) ?? "\u{FFFD}" }
    case .iconv(let name, let isPaired):
      if !readByLibrary(bytes, name: name, isPaired: isPaired) {
        // The C library came without its tables of encodings.
        self = Transcoding(bytes, from: .windows1252, limit: limit)
      }
    }
  }

  /// Appends a character read from `length` bytes; false, and nothing done, beyond the limit.
  private mutating func append(_ scalar: Unicode.Scalar, length: Int) -> Bool {
    let width = UTF8.width(scalar)
    guard limit - utf8.count >= width else { return false }
    if width == 1 {
      utf8.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if let units = UTF8.encode(scalar) {
      utf8 += units
    }
    consumed += length
    return true
  }

  /// Appends U+FFFD for bytes that are no character.
  private mutating func appendInvalid(length: Int) -> Bool {
    guard append("\u{FFFD}", length: length) else { return false }
    invalid += 1
    return true
  }

  private mutating func readUTF8(_ bytes: ArraySlice<UInt8>) {
    if limit >= bytes.count, (try? UTF8Span(validating: bytes.span)) != nil {
      utf8 = Array(bytes)
      consumed = bytes.count
      return
    }
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let sequence = UTF8Sequence(in: bytes, at: offset)
      if sequence.isWhole {
        guard limit - utf8.count >= sequence.length else { return }
        utf8 += bytes[offset..<offset + sequence.length]
        consumed += sequence.length
      } else {
        guard appendInvalid(length: sequence.length) else { return }
      }
      offset += sequence.length
    }
  }

  private mutating func readUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
    func unit(_ offset: Int) -> UInt16? {
      guard offset + 1 < bytes.endIndex else { return nil }
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var offset = bytes.startIndex
    while let first = unit(offset) {
      if let scalar = Unicode.Scalar(first) {
        guard append(scalar, length: 2) else { return }
        offset += 2
      } else if UTF16.isLeadSurrogate(first), let second = unit(offset + 2),
        UTF16.isTrailSurrogate(second)
      {
        let value = 0x1_0000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
        guard append(Unicode.Scalar(value) ?? "\u{FFFD}", length: 4) else { return }
        offset += 4
      } else {
        guard appendInvalid(length: 2) else { return }
        offset += 2
      }
    }
    if offset < bytes.endIndex { _ = appendInvalid(length: 1) }
  }

  private mutating func readSingleBytes(
    _ bytes: ArraySlice<UInt8>, _ high: (UInt8) -> Unicode.Scalar
  ) {
    for byte in bytes {
      guard append(byte < 0x80 ? Unicode.Scalar(byte) : high(byte), length: 1) else { return }
    }
  }

  /// Decodes by the C library; false where it does not know the encoding.
  private mutating func readByLibrary(
    _ bytes: ArraySlice<UInt8>, name: String, isPaired: Bool
  ) -> Bool {
    guard let conversion = iconv_open("UTF-8", name), conversion != iconv_t(bitPattern: -1) else {
      return false
    }
    defer { iconv_close(conversion) }
    var source = Array(bytes)
    let total = source.count
    var block = [CChar](repeating: 0, count: 1 << 16)
    while consumed < total {
      let step = convert(&source, with: conversion, through: &block)
      switch step {
      case .ended: break
      case .blockFilled where utf8.count < limit: continue
      case .blockFilled, .limitReached: return true
      case .stopped:
        let isPair = isPaired && consumed + 1 < total && source[consumed + 1] >= 0x80
        guard appendInvalid(length: source[consumed] >= 0x80 && isPair ? 2 : 1) else {
          return true
        }
        continue
      case .cutOff:
        _ = appendInvalid(length: total - consumed)
        return true
      }
      break
    }
    flush(conversion, through: &block)
    return true
  }

  /// How a call of the C library ended.
  private enum Step { case ended, blockFilled, limitReached, stopped, cutOff }

  private mutating func convert(
    _ source: inout [UInt8], with conversion: iconv_t, through block: inout [CChar]
  ) -> Step {
    let room = min(block.count, limit - utf8.count)
    let total = source.count
    let (produced, left, errorNumber) = source.withUnsafeMutableBytes { source in
      block.withUnsafeMutableBufferPointer { block -> (Int, Int, Int32) in
        var input = source.baseAddress?.advanced(by: consumed).assumingMemoryBound(to: CChar.self)
        var inputLeft = total - consumed
        var output = block.baseAddress
        var outputLeft = room
        let result = iconv(conversion, &input, &inputLeft, &output, &outputLeft)
        return (room - outputLeft, inputLeft, result == -1 ? errno : 0)
      }
    }
    let hasMoved = produced > 0 || total - left > consumed
    utf8 += block[..<produced].lazy.map { UInt8(bitPattern: $0) }
    consumed = total - left
    switch errorNumber {
    case 0: return .ended
    case E2BIG: return hasMoved ? .blockFilled : .limitReached
    case EINVAL: return .cutOff
    default: return .stopped
    }
  }

  /// Writes the character that some encodings hold back, for a mark that may follow it.
  private mutating func flush(_ conversion: iconv_t, through block: inout [CChar]) {
    let room = min(block.count, limit - utf8.count)
    let produced = block.withUnsafeMutableBufferPointer { block -> Int in
      var output = block.baseAddress
      var outputLeft = room
      _ = iconv(conversion, nil, nil, &output, &outputLeft)
      return room - outputLeft
    }
    utf8 += block[..<produced].lazy.map { UInt8(bitPattern: $0) }
  }

  /// The characters 0x80 to 0x9F; the five without one keep their number, as web browsers do.
  private static let windows1252: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
