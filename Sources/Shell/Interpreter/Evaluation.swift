internal import Analysis
internal import Articles
internal import CommandLanguage
internal import Encoder
internal import Tables

/// The evaluation of one pipeline: a command or an earlier result, filters, and a file.
struct Evaluation {
  var workspace: Workspace
  private(set) var recording: Command.Recording = .cell
  private(set) var isAnswer = true
  private(set) var fileWords: [Cell.FileWord] = []

  init(workspace: Workspace) {
    self.workspace = workspace
  }

  /// Computes the table of a pipeline, with its filters applied.
  mutating func table(of pipeline: Pipeline) throws(Problem) -> Table {
    var table = try result(of: pipeline.call)
    for filter in pipeline.filters {
      table = try apply(filter, to: table)
    }
    return table
  }

  private mutating func result(of call: Call) throws(Problem) -> Table {
    if let reference = call.verb.reference {
      return try earlierResult(reference, call)
    }
    let verb = try call.verb.expanded(with: workspace.parameters)
    guard let command = Command.named(verb) else {
      throw Problem(.unknownCommand(verb), at: call.verb.range)
    }
    recording = command.recording
    isAnswer = command.isAnswer
    let arguments = try Arguments(
      call, for: command.parameters, usage: command.usage, with: workspace.parameters)
    noteFiles(in: arguments, of: command, call)
    let table = try command.run(arguments, &workspace)
    if let failure = workspace.articles.lazy.compactMap({ $0.encodingFailure }).first {
      throw Problem(.noEncoder(failure), at: call.verb.range)
    }
    return table
  }

  private func earlierResult(_ reference: ResultReference, _ call: Call) throws(Problem) -> Table {
    guard call.arguments.isEmpty else {
      throw Problem(
        .nothingHere("an earlier result takes no words; | filters it"), at: call.verb.range)
    }
    do {
      guard reference.row != nil else { return try workspace.cell(reference.cell).result! }
      let found = try workspace.row(reference)
      return Table(columns: found.table.columns, rows: [found.row])
    } catch {
      throw Problem(error.kind, at: call.verb.range)
    }
  }

  // MARK: Filters

  private func apply(_ call: Call, to table: Table) throws(Problem) -> Table {
    let name = try call.verb.expanded(with: workspace.parameters)
    guard let filter = Filters.named(name) else {
      throw Problem(.unknownFilter(name), at: call.verb.range)
    }
    var words: [FilterWord] = []
    for argument in call.arguments {
      switch argument {
      case .word(let word):
        words.append(
          FilterWord(
            try word.expanded(with: workspace.parameters), range: word.range,
            isQuoted: word.isQuoted))
      case .option(let name, let range, _):
        throw Problem(.unknownOption(name, known: []), at: range)
      }
    }
    do {
      return try filter.read(words).filter(table)
    } catch {
      throw Problem(.filter(error), at: error.range ?? call.verb.range)
    }
  }

  // MARK: Files

  /// Writes a table to the file behind `>`; none where there is no file.
  mutating func write(_ table: Table, to word: Word?) throws(Problem) -> WrittenFile? {
    guard let word else { return nil }
    let written = try word.expanded(with: workspace.parameters)
    fileWords.append(Cell.FileWord(range: word.range, path: written, parameter: word.parameter))
    let path = workspace.path(written)
    do throws(Problem) {
      let format = try FileFormat.ofFile(named: written)
      guard !workspace.isInput(path) else { throw Problem(.wouldOverwriteInput(path: written)) }
      let content = try format.content(of: table, in: workspace, for: written)
      if workspace.mayWrite { try OutputFile.write(content.bytes, to: path) }
      return WrittenFile(path: written, rows: content.rows, rowsLeftOut: content.rowsLeftOut)
    } catch {
      throw Problem(error.kind, at: word.range)
    }
  }

  /// Remembers which words of a call name files, so that `save` can write them from elsewhere.
  private mutating func noteFiles(in arguments: Arguments, of command: Command, _ call: Call) {
    let words = call.words
    for parameter in command.parameters where parameter.meaning == .input {
      for value in arguments.all(parameter.name) {
        let typed = words.first { $0.range == value.range }
        fileWords.append(
          Cell.FileWord(range: value.range, path: value.text, parameter: typed?.parameter))
      }
    }
  }
}

extension Call {
  /// All words behind the verb, those of options too.
  fileprivate var words: [Word] {
    arguments.compactMap { argument in
      switch argument {
      case .word(let word): word
      case .option(_, _, let value): value
      }
    }
  }
}

extension Word {
  /// The parameter that the whole word is; none where it is anything else.
  fileprivate var parameter: String? {
    guard pieces.count == 1, case .parameter(let name, _) = pieces[0] else { return nil }
    return name
  }
}

extension Article {
  /// Why the encoder could not be asked for the article; none where nothing needed it.
  var encodingFailure: EncoderError? { built(Encoding.self)?.failure }
}
