internal import Articles

/// The stretches in quotation marks, paired over one article.
struct QuotationMarks: Sendable {
  /// All stretches, in the order of their opening marks.
  private(set) var stretches: [QuotedStretch] = []
  /// The indices of the stretches that lie in no other, in the order of the text.
  private(set) var outermost: [Int] = []
  /// The number of quotation marks seen, apostrophes, measures and the title left out.
  private(set) var count = 0

  /// What looks like a mark and is none, in the order of the text; neighbours are one.
  private(set) var lookalikes: [(tokens: Range<Int>, test: RejectedQuotation.Test)] = []

  private let tokens: Tokens
  private let bytes: [UInt8]
  private var open: [OpenMark] = []
  /// How many marks of each family are open, by its raw value.
  private var openCounts = [Int](repeating: 0, count: MarkShape.Family.allCases.count)
  /// The family that the paragraph before left open.
  private var carried: MarkShape.Family?
  /// The stretches of the paragraph being read.
  private var current: [QuotedStretch] = []

  private struct OpenMark {
    var family: MarkShape.Family
    var whole: Int
    var content: Int
    /// Where it stands in `current`.
    var slot: Int
    var continuesPrevious = false
  }

  init(in article: Article) {
    tokens = article[Tokens.self]
    bytes = article.text.utf8
    for (paragraph, span) in tokens.paragraphs.enumerated() where !span.isEmpty {
      let isHeadline = article.paragraphs[paragraph].zone == .title
      if isHeadline { recoverCarried() }
      let before = count
      read(span, paragraph: paragraph)
      if isHeadline { count = before }
    }
    recoverCarried()
  }

  private mutating func read(_ span: Range<Int>, paragraph: Int) {
    var index = span.lowerBound
    takeUp(span, paragraph: paragraph)
    while index < span.upperBound {
      let shape = MarkShape(at: index, in: tokens, of: span, bytes: bytes)
      guard let shape, shape.mayOpen || shape.mayClose else {
        noteLookalike(at: index, in: span)
        index += 1
        continue
      }
      place(shape, at: index, in: span, paragraph: paragraph)
      index += shape.length
    }
    finish(span, paragraph: paragraph)
  }

  private mutating func noteLookalike(at index: Int, in span: Range<Int>) {
    guard let found = MarkShape.lookalike(at: index, in: tokens, of: span, bytes: bytes) else {
      return
    }
    // Both marks of `6'2"` belong to one measure.
    if let last = lookalikes.last, last.test == found.test,
      last.tokens.upperBound >= found.tokens.lowerBound
    {
      lookalikes[lookalikes.count - 1].tokens = last.tokens.lowerBound..<found.tokens.upperBound
    } else {
      lookalikes.append(found)
    }
  }

  /// Goes on with what the paragraph before left open.
  private mutating func takeUp(_ span: Range<Int>, paragraph: Int) {
    guard let family = carried else { return }
    let first = MarkShape(at: span.lowerBound, in: tokens, of: span, bytes: bytes)
    if let first, first.family == family, first.mayOpen {
      carried = nil
      open(
        family, whole: span.lowerBound, content: span.lowerBound + first.length,
        paragraph: paragraph, continuesPrevious: true)
      return
    }
    guard family == .double, closesFirst(in: span) else {
      recoverCarried()
      return
    }
    carried = nil
    open(
      family, whole: span.lowerBound, content: span.lowerBound, paragraph: paragraph,
      continuesPrevious: true)
  }

  /// Whether the first curly double mark of a paragraph closes.
  private func closesFirst(in span: Range<Int>) -> Bool {
    for index in span {
      guard let shape = MarkShape(at: index, in: tokens, of: span, bytes: bytes),
        shape.family == .double
      else { continue }
      return shape.mayClose && !shape.mayOpen
    }
    return false
  }

  private mutating func place(
    _ shape: MarkShape, at index: Int, in span: Range<Int>, paragraph: Int
  ) {
    if let last = open.last, last.whole == index, last.continuesPrevious, last.content > index {
      return
    }
    let shape = matched(shape)
    let isOpen = openCounts[shape.family.rawValue] > 0
    if isOpen, shape.mayClose, !isPossessive(shape, at: index, in: span) {
      count += shape.length
      close(shape.family, content: index, whole: index + shape.length, ending: .closed)
    } else if shape.mayOpen, !(isOpen && shape.family == .straightDouble) {
      open(shape.family, whole: index, content: index + shape.length, paragraph: paragraph)
    } else if shape.mayOpen {
      // A straight mark that opens inside its own kind: the first was never closed.
      close(shape.family, content: index, whole: index, ending: .recovered)
      open(shape.family, whole: index, content: index + shape.length, paragraph: paragraph)
    }
  }

  /// The mark, taken for one of the family that is open where two conventions were mixed up.
  private func matched(_ shape: MarkShape) -> MarkShape {
    let twin: MarkShape.Family
    switch shape.family {
    case .double: twin = .straightDouble
    case .straightDouble: twin = .double
    case .single: twin = .straightSingle
    case .straightSingle: twin = .single
    case .guillemet: return shape
    }
    guard shape.mayClose, !shape.mayOpen, openCounts[shape.family.rawValue] == 0,
      openCounts[twin.rawValue] > 0
    else { return shape }
    var matched = shape
    matched.family = twin
    return matched
  }

  /// Whether a single mark behind an `s` belongs to the word: `‘the boys’ choir’`.
  private func isPossessive(_ shape: MarkShape, at index: Int, in span: Range<Int>) -> Bool {
    guard shape.family == .single || shape.family == .straightSingle, index > span.lowerBound,
      tokens[index - 1].kind == .word, tokens[index - 1].folded.hasSuffix("s"),
      index + 1 < span.upperBound, tokens[index + 1].kind == .word
    else { return false }
    // Looks a little way ahead for the mark that closes instead.
    for next in index + 1..<min(index + 40, span.upperBound) {
      guard let shape = MarkShape(at: next, in: tokens, of: span, bytes: bytes),
        shape.family == .single || shape.family == .straightSingle
      else { continue }
      return shape.mayClose && !shape.mayOpen
    }
    return false
  }

  private mutating func open(
    _ family: MarkShape.Family, whole: Int, content: Int, paragraph: Int,
    continuesPrevious: Bool = false
  ) {
    if content > whole { count += content - whole }
    open.append(
      OpenMark(
        family: family, whole: whole, content: content, slot: current.count,
        continuesPrevious: continuesPrevious))
    openCounts[family.rawValue] += 1
    current.append(
      QuotedStretch(
        content: content..<content, whole: whole..<content, depth: open.count - 1,
        paragraph: paragraph, ending: .recovered, continuesPrevious: continuesPrevious))
  }

  /// Closes the innermost open mark of a family; those opened inside it and left open are dropped.
  private mutating func close(
    _ family: MarkShape.Family, content: Int, whole: Int, ending: QuotedStretch.Ending
  ) {
    while let mark = open.popLast() {
      openCounts[mark.family.rawValue] -= 1
      guard mark.family == family else {
        drop(mark)
        continue
      }
      current[mark.slot].content = mark.content..<max(mark.content, content)
      current[mark.slot].whole = mark.whole..<whole
      current[mark.slot].ending = ending
      return
    }
  }

  /// A mark that turned out to be none encloses nothing.
  private mutating func drop(_ mark: OpenMark) {
    current[mark.slot].content = mark.content..<mark.content
    current[mark.slot].whole = mark.whole..<mark.whole
  }

  /// Ends the paragraph: the outermost double stretch may go on, single marks were apostrophes.
  private mutating func finish(_ span: Range<Int>, paragraph: Int) {
    while let mark = open.popLast() {
      openCounts[mark.family.rawValue] -= 1
      guard mark.family != .single, mark.family != .straightSingle, open.isEmpty else {
        drop(mark)
        continue
      }
      current[mark.slot].content = mark.content..<max(mark.content, span.upperBound)
      current[mark.slot].whole = mark.whole..<span.upperBound
      current[mark.slot].ending = .continued
      carried = mark.family
    }
    keepCurrent()
  }

  /// Keeps the stretches of the paragraph that enclose something, with their depth.
  private mutating func keepCurrent() {
    var ends: [Int] = []
    for var stretch in current where !stretch.whole.isEmpty {
      while let end = ends.last, end <= stretch.whole.lowerBound { ends.removeLast() }
      stretch.depth = ends.count
      ends.append(stretch.whole.upperBound)
      if stretch.depth == 0 { outermost.append(stretches.count) }
      stretches.append(stretch)
    }
    current.removeAll(keepingCapacity: true)
  }

  /// Takes what the last paragraph left open for a mark that nobody closed.
  private mutating func recoverCarried() {
    guard carried != nil else { return }
    carried = nil
    for index in stretches.indices.reversed() where stretches[index].ending == .continued {
      stretches[index].ending = .recovered
      return
    }
  }
}
