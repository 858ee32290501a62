import Articles

/// The words a line begins with, as a rule writes them: `follow … on|@ [our] NAME $`.
///
/// `a|b` is one word or the other, `[a]` may be left out, `…` is up to twelve words or marks,
/// `NAME` one to five capitalised words, `#` a number, and `$` the end of the line, with nothing
/// but closing marks before it. Capitals do not matter.
struct LinePattern {
  private enum Part {
    case words(KeySet, mayLack: Bool)
    case gap, name, number, end
  }

  private let parts: [Part]

  /// Reads a pattern as a rule writes it.
  ///
  /// Hundreds of them are read before the first answer, so it is done byte by byte.
  init(_ written: String) {
    parts = written.utf8.split(separator: UInt8(ascii: " ")).map(Self.part)
  }

  private static func part(_ written: Substring.UTF8View) -> Part {
    if written.elementsEqual("NAME".utf8) { return .name }
    let (first, last) = (written.first, written.last)
    switch (first, written.count) {
    case (UInt8(ascii: "#"), 1): return .number
    case (UInt8(ascii: "$"), 1): return .end
    case (0xE2, 3) where written.elementsEqual("…".utf8): return .gap
    case (UInt8(ascii: "["), 3...) where last == UInt8(ascii: "]"):
      return .words(keys(written.dropFirst().dropLast()), mayLack: true)
    default: return .words(keys(written), mayLack: false)
    }
  }

  private static func keys(_ alternatives: Substring.UTF8View) -> KeySet {
    KeySet(alternatives.split(separator: UInt8(ascii: "|")).map { LineWord.key(of: $0) })
  }

  /// The words that a line must begin with one of; none where it may begin with any.
  var firstWords: [UInt64]? {
    guard case .words(let keys, mayLack: false) = parts.first else { return nil }
    return keys.keys
  }

  /// Words one of which a line that fits must hold: those that say most, not brackets or bars.
  var neededWords: [UInt64] {
    let needed = parts.compactMap { part -> [UInt64]? in
      guard case .words(let keys, mayLack: false) = part else { return nil }
      return keys.keys
    }
    return needed.first { $0.allSatisfy { !Marks.common.contains($0) } } ?? needed.first ?? []
  }

  /// Whether words begin as the pattern says.
  ///
  /// - Parameter isWhole: whether the words reach the end of the line.
  func fits(_ words: ArraySlice<LineWord>, isWhole: Bool) -> Bool {
    fits(words, from: words.startIndex, part: 0, isWhole: isWhole)
  }

  /// The depth is that of the rule, which no input controls; a gap is tried twelve times at most.
  private func fits(
    _ words: ArraySlice<LineWord>, from index: Int, part: Int, isWhole: Bool
  ) -> Bool {
    guard part < parts.count else { return true }
    func goesOn(at next: Int) -> Bool {
      fits(words, from: next, part: part + 1, isWhole: isWhole)
    }
    switch parts[part] {
    case .words(let keys, let mayLack):
      if index < words.endIndex, keys.contains(words[index].key), goesOn(at: index + 1) {
        return true
      }
      return mayLack && goesOn(at: index)
    case .gap:
      return (index...min(index + 12, words.endIndex)).contains(where: goesOn)
    case .name:
      var end = index
      while end < words.endIndex, end - index < 8, Names.continues(words, at: end, from: index) {
        end += 1
        if words[end - 1].isCapitalised, goesOn(at: end) { return true }
      }
      return false
    case .number:
      return index < words.endIndex && words[index].traits.contains(.number)
        && goesOn(at: index + 1)
    case .end:
      return isWhole && words[index...].allSatisfy { Marks.closing.contains($0.key) }
    }
  }
}

/// Marks that rules ask for, by their key.
enum Marks {
  static let closing = keys(". ! … : » ” ’ \" ' ) ] > → › ; , ▸ »")
  static let bullets = keys("• * - – — > » | ▪ ◦ · → ► ▶ ■ + #")
  static let brackets = keys("( [")
  static let sentenceEnds = keys(". ! ? …")
  static let quotes = keys("“ ” \" ‘ ’ ' « »")
  static let dashes = keys("— – ― - − ‒")
  /// Marks that stand in so many lines that they tell nothing.
  static let common = keys("( ) / | , . : ; -")
  static let comma = LineWord.key(of: ",")
  static let period = LineWord.key(of: ".")
  static let colon = LineWord.key(of: ":")
  static let openBracket = LineWord.key(of: "(")
  static let closeBracket = LineWord.key(of: ")")
  static let at = LineWord.key(of: "@")

  private static func keys(_ marks: String) -> KeySet { Words.keys(marks) }
}

/// Sets of words that rules ask for, by their key.
enum Words {
  /// The keys of words separated by blanks.
  static func keys(_ words: String) -> KeySet {
    KeySet(words.utf8.split(separator: UInt8(ascii: " ")).map { LineWord.key(of: $0) })
  }
}

/// What a person's or a house's name looks like.
enum Names {
  private static let particles = Words.keys(
    "de van von der den del della di da dos du la le bin ibn al el bint ter ten zu y e of the and &"
  )
  private static let innerParticles = Words.keys(
    "de van von der den del della di da dos du la le bin ibn al el bint ter ten zu y")

  /// Whether a name that begins at `first` may hold the word at `index`.
  static func continues(_ words: ArraySlice<LineWord>, at index: Int, from first: Int) -> Bool {
    let word = words[index]
    if word.isCapitalised { return true }
    if word.key == Marks.period, index > first { return words[index - 1].range.length <= 2 }
    return index > first && particles.contains(word.key)
  }

  /// Whether a word may stand inside a person's name without a capital.
  static func isParticle(_ word: LineWord) -> Bool { innerParticles.contains(word.key) }
}
