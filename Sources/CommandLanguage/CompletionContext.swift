/// What is being typed at the cursor, for the first half of Tab completion.
///
/// It knows nothing of what is valid there: that is for the one who knows the commands.
package struct CompletionContext: Hashable, Sendable {
  /// The kinds of places.
  package enum Place: Hashable, Sendable {
    /// The first word: a command, or an earlier result.
    case verb
    /// `.mo`: a dot command, its dot with it.
    case dotCommand
    /// `?quo` or `help quo`.
    case helpTopic
    /// The word behind `|`.
    case filter
    /// `--fr`: an option of the last stage, its hyphens with it.
    case optionName
    /// The value of an option of the last stage, behind `=` or a space.
    case optionValue(option: String)
    /// A word of the last stage; those before it, without options' values, are `words`.
    case word
    /// The file behind `>`.
    case file
    /// `$na`: a parameter, its mark with it but not in the text.
    case parameter(isBraced: Bool)
    /// The value behind `name =`.
    case assignedValue(name: String)
    /// A comment, a command of the system's shell, or behind everything a line can hold.
    case nothing
  }

  /// What is being typed.
  package var place: Place
  /// The stages so far, each with what is complete of it; the last one is being typed.
  package var stages: [Call] = []
  /// The complete words of the last stage, without options and their values.
  package var words: [Word] = []
  /// The word before the cursor as far as it is typed; empty between two words.
  package var word: Word
  /// The quotation mark the word stands in.
  package var quote = Quote.none

  /// What is to be replaced: the word with its opening quote, up to the cursor.
  package var range: SourceRange { word.range }
  /// What is typed of the word, without its quotes; parameters stand as `$name`.
  package var text: String { word.text(with: { "$" + $0 }) ?? "" }
  /// Whether the last stage is a filter.
  package var isInFilter: Bool { stages.count > 1 || place == .filter }

  /// Finds out what is being typed before the cursor, an offset in UTF-8 bytes.
  ///
  /// `takesValue` says whether an option, named without hyphens, takes the word behind it.
  package init(
    line: String, cursor: Int, takesValue: (_ option: String, _ call: Call) -> Bool
  ) {
    let whole = SourceText(line)
    let cursor = whole.boundary(at: cursor)
    let lexer = Lexer(SourceText(whole[0..<cursor]))
    word = Word(pieces: [], range: cursor..<cursor)
    place = .nothing
    guard !lexer.endsInComment else { return }
    var reader = StageReader(lexer)
    reader.read()
    stages = reader.stages
    if let partial = reader.partial {
      word = partial.word
      quote = partial.quote
    }
    if let parameter = lexer.openParameter {
      readParameter(parameter, in: lexer.source)
      return
    }
    place = place(after: reader, takesValue: takesValue)
    if place == .nothing { word = Word(pieces: [], range: cursor..<cursor) }
  }

  /// What to write in place of `range` so that it says the candidate.
  package func insertion(of candidate: String) -> String {
    switch place {
    case .parameter(let isBraced): isBraced ? "${" + candidate + "}" : "$" + candidate
    case .verb, .dotCommand, .filter, .helpTopic, .optionName: candidate
    default: quoted(candidate, in: quote)
    }
  }

  private mutating func readParameter(_ range: SourceRange, in source: SourceText) {
    let isBraced = source.byte(at: range.lowerBound + 1) == UInt8(ascii: "{")
    let name = range.lowerBound + (isBraced ? 2 : 1)..<range.upperBound
    place = .parameter(isBraced: isBraced)
    word = Word(pieces: name.isEmpty ? [] : [.literal(source[name])], range: range)
  }

  // MARK: Where the word stands

  private mutating func place(
    after reader: StageReader, takesValue: (String, Call) -> Bool
  ) -> Place {
    switch reader.next {
    case .nothing: return .nothing
    case .file: return .file
    case .help:
      dropQuestionMarks()
      return .helpTopic
    case .value(let name): return .assignedValue(name: name)
    case .verb where stages.isEmpty:
      guard let binding = reader.partial?.binding else {
        return text.hasPrefix(".") && quote == .none ? .dotCommand : .verb
      }
      word = binding.value
      return .assignedValue(name: reader.source[binding.name])
    case .verb: return .filter
    case .argument:
      let pending = readWords(takesValue: takesValue)
      return optionPlace(after: reader) ?? pending.map { .optionValue(option: $0) } ?? .word
    }
  }

  /// Keeps the words of the last stage, and gives the option that waits for its value.
  private mutating func readWords(takesValue: (String, Call) -> Bool) -> String? {
    guard let call = stages.last else { return nil }
    var pending: String?
    for argument in call.arguments {
      switch argument {
      case .option(let name, _, let value):
        pending = value == nil && takesValue(name, call) ? name : nil
      case .word(let word):
        if pending == nil { words.append(word) }
        pending = nil
      }
    }
    return pending
  }

  private mutating func optionPlace(after reader: StageReader) -> Place? {
    guard reader.takesOptions, let partial = reader.partial,
      reader.source.byte(at: partial.range.lowerBound) == UInt8(ascii: "-"),
      partial.range.count == 1 || reader.source.startsOption(at: partial.range.lowerBound)
    else { return nil }
    guard let binding = partial.binding else { return .optionName }
    word = binding.value
    return .optionValue(option: String(reader.source[binding.name].drop { $0 == "-" }))
  }

  private mutating func dropQuestionMarks() {
    let marks = text.unicodeScalars.prefix { $0 == "?" }.count
    guard marks > 0, !word.isQuoted else { return }
    word = Word(
      pieces: [.literal(String(text.unicodeScalars.dropFirst(marks)))],
      range: word.range.lowerBound + marks..<word.range.upperBound)
  }
}

/// Reads the complete stages before the cursor, and lets every mistake pass.
private struct StageReader {
  /// What the word at the cursor is to the ones before it.
  enum Next {
    case verb
    case argument
    case file
    case value(name: String)
    case help
    case nothing
  }

  let source: SourceText
  /// The word that reaches to the cursor.
  let partial: Token?
  private(set) var stages: [Call] = []
  private(set) var next = Next.verb
  private(set) var takesOptions = true
  private let tokens: [Token]

  init(_ lexer: Lexer) {
    source = lexer.source
    var tokens = lexer.tokens
    if let last = tokens.lastIndex(where: { $0.kind == .separator }) {
      tokens.removeSubrange(...last)
    }
    let reachesCursor = tokens.last?.range.upperBound == lexer.source.end
    partial = reachesCursor && tokens.last?.kind == .word ? tokens.popLast() : nil
    self.tokens = tokens
  }

  mutating func read() {
    let first = tokens.first ?? partial
    if let first, source.byte(at: first.range.lowerBound) == UInt8(ascii: "?") {
      next = .help
      return
    }
    for (index, token) in tokens.enumerated() { read(token, at: index) }
  }

  private mutating func read(_ token: Token, at index: Int) {
    switch (token.kind, next) {
    case (.shell, _), (_, .nothing): next = .nothing
    case (.pipe, _):
      next = .verb
      takesOptions = true
    case (.redirection, _): next = .file
    case (.word, .file), (.word, .value): next = .nothing
    case (.word, .verb), (.comparison, .verb):
      stages.append(Call(verb: token.word))
      next = index == 0 && token.word.plainText == "help" ? .help : .argument
    case (.word, .argument), (.comparison, .argument): readArgument(token, at: index)
    default: break
    }
  }

  private mutating func readArgument(_ token: Token, at index: Int) {
    if index == 1, token.word.plainText == "=", let name = stages.first?.verb.plainText {
      next = .value(name: name)
      return
    }
    if takesOptions, token.word.plainText == "--" {
      takesOptions = false
      return
    }
    let argument = takesOptions ? try? Parser(source: source, tokens: []).argument(token) : nil
    stages[stages.count - 1].arguments.append(argument ?? .word(token.word))
  }
}
