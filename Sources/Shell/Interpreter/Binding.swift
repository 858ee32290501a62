package import CommandLanguage

extension Arguments {
  /// Checks the words of a call against parameters, and fills in `$parameters`.
  ///
  /// - Throws: the first word that does not fit.
  package init(
    _ call: Call, for parameters: [Parameter], usage: String, with values: [String: String]
  ) throws(Problem) {
    var binder = Binder(parameters: parameters, usage: usage, call: call, values: values)
    self = try binder.bind()
  }
}

/// The state of one pass over the words of a call.
private struct Binder {
  let parameters: [Parameter]
  let usage: String
  let call: Call
  let values: [String: String]
  var arguments: Arguments
  var index = 0
  var hasPlainWord = false
  /// The parameters that plain words can still fill, in order.
  var open: [Parameter]

  init(parameters: [Parameter], usage: String, call: Call, values: [String: String]) {
    self.parameters = parameters
    self.usage = usage
    self.call = call
    self.values = values
    arguments = Arguments(declared: parameters, verbRange: call.verb.range)
    open = parameters.filter { $0.form == .word || $0.form == .words }
  }

  mutating func bind() throws(Problem) -> Arguments {
    while index < call.arguments.count {
      let argument = call.arguments[index]
      index += 1
      switch argument {
      case .option(let name, let range, let value): try option(name, range, value)
      case .word(let word): try plain(word)
      }
    }
    let absent = parameters.first { $0.isRequired && !arguments.has($0.name) }
    if let absent {
      throw Problem(.missing(absent, usage: usage), at: call.verb.range)
    }
    return arguments
  }

  private mutating func option(
    _ name: String, _ range: SourceRange, _ value: Word?
  ) throws(Problem) {
    let options = parameters.filter(\.form.isOption)
    guard let parameter = options.first(where: { $0.name == name }) else {
      throw Problem(.unknownOption(name, known: options.map(\.name)), at: range)
    }
    guard parameter.form == .options || !arguments.has(name) else {
      throw Problem(.repeated(option: name), at: range)
    }
    if parameter.form == .flag {
      guard value == nil else {
        throw Problem(.unexpectedWord("--\(name)=…", usage: usage), at: range)
      }
      arguments.add(Arguments.Value(text: "", range: range), to: name)
      return
    }
    guard let word = value ?? nextWord() else {
      throw Problem(.missingValue(option: name, wants: parameter.meaning), at: range)
    }
    try add(word, to: parameter)
  }

  /// The plain word behind an option, which it takes for its value.
  private mutating func nextWord() -> Word? {
    guard index < call.arguments.count, case .word(let word) = call.arguments[index] else {
      return nil
    }
    index += 1
    return word
  }

  private mutating func plain(_ word: Word) throws(Problem) {
    let clause = parameters.first { $0.form == .clause && word.isPlain($0.name) }
    // A file may be called “as”: the key word only counts behind another word.
    if let clause, hasPlainWord {
      guard let value = nextWord() else {
        throw Problem(.missingValue(option: clause.name, wants: clause.meaning), at: word.range)
      }
      try add(value, to: clause)
      return
    }
    guard let parameter = open.first else {
      let text = (try? word.expanded(with: values)) ?? ""
      throw Problem(.unexpectedWord(text, usage: usage), at: word.range)
    }
    try add(word, to: parameter)
    hasPlainWord = true
    if parameter.form == .word { open.removeFirst() }
  }

  private mutating func add(_ word: Word, to parameter: Parameter) throws(Problem) {
    let text = try word.expanded(with: values)
    guard parameter.meaning.accepts(text) else {
      throw Problem(.badValue(text, of: parameter), at: word.range)
    }
    arguments.add(Arguments.Value(text: text, range: word.range), to: parameter.name)
  }
}
