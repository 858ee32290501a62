/// Splits one sentence into words: at white space, around punctuation and around ideographs.
struct WordCutter {
  private(set) var sentence = PiecedSentence()
  private let bytes: UnsafeBufferPointer<UInt8>
  private let pieces: WordPieces
  private var word = Draft()
  private var followsSpace = false

  /// A word on its way, folded.
  private struct Draft {
    var bytes: [UInt8] = []
    var characters = 0
    var letters = LetterCount()
    var start = 0
    var end = 0
  }

  init(bytes: UnsafeBufferPointer<UInt8>, pieces: WordPieces) {
    self.bytes = bytes
    self.pieces = pieces
  }

  mutating func cut(_ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        take(ascii: byte, at: offset)
        offset += 1
      } else {
        let (scalar, length) = scalar(at: offset, before: range.upperBound)
        take(scalar, at: offset, length)
        offset += length
      }
    }
    finishWord()
  }

  private mutating func take(ascii byte: UInt8, at offset: Int) {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A:
      begin(at: offset)
      word.letters.add(isCapital: byte < 0x61)
      word.bytes.append(byte | 0x20)
      extend(to: offset + 1)
    case 0x30...0x39:
      begin(at: offset)
      word.bytes.append(byte)
      extend(to: offset + 1)
    case 0x20, 0x09, 0x0A, 0x0D: takeSpace()
    case 0x21...0x7E:
      finishWord()
      begin(at: offset)
      word.bytes.append(byte)
      extend(to: offset + 1)
      finishWord()
    // Controls are dropped.
    default: break
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, at offset: Int, _ length: Int) {
    // Most of what is not ASCII in the news are quotation marks and dashes.
    if (0x2010...0x2027).contains(scalar.value) {
      finishWord()
      begin(at: offset)
      append(scalar, to: offset + length)
      finishWord()
      return
    }
    let folded = FoldedScalar(scalar)
    switch folded.kind {
    case .dropped: return
    case .space:
      takeSpace()
      return
    case .ideograph: finishWord()
    case .plain: break
    }
    if folded.isAccent, !word.bytes.isEmpty { word.end = offset + length }
    var isCounted = false
    for part in folded.folded {
      if part.properties.isWhitespace {
        takeSpace()
        continue
      }
      let standsAlone = part.isKnownPunctuation
      if standsAlone { finishWord() }
      begin(at: offset)
      if folded.isLetter, !isCounted { word.letters.add(isCapital: folded.isCapital) }
      isCounted = true
      append(part, to: offset + length)
      if standsAlone { finishWord() }
    }
    if folded.kind == .ideograph { finishWord() }
  }

  private mutating func takeSpace() {
    finishWord()
    followsSpace = true
  }

  private mutating func begin(at offset: Int) {
    if word.bytes.isEmpty { word.start = offset }
  }

  private mutating func append(_ scalar: Unicode.Scalar, to end: Int) {
    word.bytes += UTF8.encode(scalar).map(Array.init) ?? []
    extend(to: end)
  }

  private mutating func extend(to end: Int) {
    word.characters += 1
    word.end = end
  }

  private mutating func finishWord() {
    guard !word.bytes.isEmpty else { return }
    let place: WordShape.Place =
      sentence.words.isEmpty ? .first : followsSpace ? .behindSpace : .glued
    sentence.words.append(
      PiecedWord(
        range: word.start..<word.end, firstPiece: sentence.ids.count,
        shape: WordShape(word.letters.casing, place)))
    word.bytes.withUnsafeBufferPointer {
      pieces.append($0, characters: word.characters, to: &sentence.ids)
    }
    word.bytes.removeAll(keepingCapacity: true)
    word.characters = 0
    word.letters = LetterCount()
    followsSpace = false
  }

  /// Decodes the character at an offset; U+FFFD and one byte where the bytes are no UTF-8.
  private func scalar(at offset: Int, before end: Int) -> (Unicode.Scalar, length: Int) {
    var decoder = UTF8.ForwardParser()
    var iterator = UnsafeBufferPointer(rebasing: bytes[offset..<min(end, offset + 4)])
      .makeIterator()
    guard case .valid(let encoded) = decoder.parseScalar(from: &iterator) else {
      return ("\u{FFFD}", 1)
    }
    return (UTF8.decode(encoded), encoded.count)
  }
}
