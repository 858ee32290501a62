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
    for part in written.split(separator: " ") {
      var element = part
      while element.first == "[" {
        element = element.dropFirst()
        opened.append(steps.count)
        steps.append(.maybe(else: 0))
      }
      let closes = element.hasSuffix("]?")
      if closes { element = element.dropLast(2) }
      let isOptional = element.count > 1 && element.last == "?"
      if isOptional {
        element = element.dropLast()
        steps.append(.maybe(else: steps.count + 2))
      }
      steps.append(Self.take(element, vocabulary))
      if closes, let open = opened.popLast() { steps[open] = .maybe(else: steps.count) }
    }
    precondition(opened.isEmpty, "a bracket stays open in “\(written)”")
  }

  /// The literal words of a pattern.
  static func literals(of written: String) -> [String] {
    written.split(separator: " ").flatMap { part in
      part.split(separator: "|").map { word in
        var word = word.drop { $0 == "[" }
        if word.hasSuffix("]?") { word = word.dropLast(2) }
        if word.count > 1, word.last == "?" { word = word.dropLast() }
        return String(word)
      }
    }
    .filter { TimeClass.names[$0] == nil }
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

  private static func take(_ element: Substring, _ vocabulary: TimeVocabulary) -> Step {
    var classes: TimeClass = []
    var words: [Int] = []
    for alternative in element.split(separator: "|") {
      if let kind = TimeClass.names[String(alternative)] {
        classes.formUnion(kind)
      } else {
        words.append(vocabulary.number(of: String(alternative)))
      }
    }
    return .take(classes, words)
  }
}
