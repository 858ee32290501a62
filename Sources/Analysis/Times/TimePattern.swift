/// A rule's pattern, compiled: a short program over pieces.
///
/// A pattern is elements with blanks between them. An element is words in small letters or classes
/// in capitals, with `|` between alternatives; `?` behind it makes it optional, and `[… …]?` makes
/// several elements optional together.
struct TimePattern: Sendable {
  /// One step of the program.
  enum Step: Sendable {
    /// Takes a piece of one of the classes or one of the words.
    case take(TimeClass, [Int])
    /// Goes on, or else leaves out the steps up to another.
    case maybe(else: Int)
  }

  private(set) var steps: [Step] = []

  init(_ written: String, vocabulary: TimeVocabulary) {
    var opened: [Int] = []
    for part in written.utf8.split(separator: UInt8(ascii: " ")) {
      let element = Element(part)
      for _ in 0..<element.opens {
        opened.append(steps.count)
        steps.append(.maybe(else: 0))
      }
      if element.isOptional { steps.append(.maybe(else: steps.count + 2)) }
      steps.append(Self.take(element.alternatives, vocabulary))
      if element.closes, let open = opened.popLast() { steps[open] = .maybe(else: steps.count) }
    }
    precondition(opened.isEmpty, "a bracket stays open in “\(written)”")
  }

  /// The literal words of a pattern.
  static func literals(of written: String) -> [String] {
    written.utf8.split(separator: UInt8(ascii: " "))
      .flatMap { Element($0).alternatives.split(separator: UInt8(ascii: "|")) }
      .map { String(Substring($0)) }
      .filter { TimeClass(named: $0) == nil }
  }

  /// What stands between two blanks of a pattern.
  private struct Element {
    /// How many brackets open before it.
    var opens = 0
    /// Whether `]?` stands behind it.
    let closes: Bool
    let isOptional: Bool
    /// The words and classes, with `|` between them.
    var alternatives: Substring.UTF8View

    init(_ written: Substring.UTF8View) {
      alternatives = written
      while alternatives.first == UInt8(ascii: "[") {
        alternatives = alternatives.dropFirst()
        opens += 1
      }
      closes = alternatives.suffix(2).elementsEqual("]?".utf8)
      if closes { alternatives = alternatives.dropLast(2) }
      isOptional = alternatives.count > 1 && alternatives.last == UInt8(ascii: "?")
      if isOptional { alternatives = alternatives.dropLast() }
    }
  }

  /// The classes and words that the first piece of a match can have.
  var firsts: (classes: TimeClass, words: [Int]) {
    var found: (classes: TimeClass, words: [Int]) = ([], [])
    var open = [0]
    while let step = open.popLast() {
      guard step < steps.count else { continue }
      switch steps[step] {
      case .take(let classes, let words):
        found.classes.formUnion(classes)
        found.words += words
      case .maybe(let other): open += [step + 1, other]
      }
    }
    return found
  }

  private static func take(
    _ alternatives: Substring.UTF8View, _ vocabulary: TimeVocabulary
  ) -> Step {
    var classes: TimeClass = []
    var words: [Int] = []
    for alternative in alternatives.split(separator: UInt8(ascii: "|")) {
      let written = String(Substring(alternative))
      if let kind = TimeClass(named: written) {
        classes.formUnion(kind)
      } else {
        words.append(vocabulary.number(of: written))
      }
    }
    return .take(classes, words)
  }
}
