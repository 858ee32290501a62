package import Reading
package import Tables

/// One session run over many articles, one run an article.
package struct Batch: Sendable {
  /// What one run came to.
  package struct Run: Sendable {
    /// The input, as the person would write it.
    package var input: String
    /// The table of the last cell with the articles behind it, or what went wrong in a line.
    package var result: Result<Answer, BatchFailure>
  }

  /// What a session that ran to its end has answered.
  package struct Answer: Sendable {
    /// The table of the last cell.
    package var table: Table
    /// The articles it is about, and all else the session has come to.
    package var workspace: Workspace
  }

  /// The session.
  package let replay: Replay
  /// The parameter that takes the article's path.
  package let parameter: String
  /// The articles.
  package let inputs: [Input]
  /// Other parameters.
  package var options = Replay.Options()

  /// Plans a batch: `--each 'articles/*.txt'`, or `--each 'late=articles/*.txt'` where the session
  /// has several parameters.
  ///
  /// - Throws: `noParameter` or `whichParameter` where it is not clear which one takes the article,
  ///   or `input` where there is no article.
  package init(_ replay: Replay, each pattern: String) throws(Problem) {
    let declared = replay.file.header.parameters.map(\.name)
    var names = pattern[...]
    if let equals = pattern.firstIndex(of: "="), declared.contains(String(pattern[..<equals])) {
      parameter = String(pattern[..<equals])
      names = pattern[pattern.index(after: equals)...]
    } else {
      guard let only = declared.first else { throw Problem(.noParameter(session: replay.path)) }
      guard declared.count == 1 else { throw Problem(.whichParameter(declared)) }
      parameter = only
    }
    self.replay = replay
    inputs = Reader().expand([String(names)])
    if inputs.count == 1, case .nowhere(let error) = inputs[0].source {
      if let equals = pattern.firstIndex(of: "="), !pattern[..<equals].contains("/") {
        throw Problem(.unknownParameter(String(pattern[..<equals]), known: declared))
      }
      throw Problem(.input(error))
    }
  }

  /// The outputs of the inputs, in their order, where every input has one of its own.
  ///
  /// - Throws: `unknownFormat`, `unknownPlaceholder`, `oneArticleAFile`, `sameOutput`, or
  ///   `wouldOverwriteInput`.
  package func outputs(_ template: OutputTemplate) throws(Problem) -> [String] {
    try template.verify()
    if !template.isOneEach, inputs.count > 1,
      try FileFormat.ofFile(named: template.template).isOfOneArticle
    {
      throw Problem(.oneArticleAFile(path: template.template))
    }
    var first: [String: String] = [:]
    let read = Set(inputs.compactMap { FileIdentity($0.path) })
    var outputs: [String] = []
    for (index, input) in inputs.enumerated() where template.isOneEach {
      let path = template.path(for: input.path, number: index + 1)
      if let other = first.updateValue(input.path, forKey: path) {
        throw Problem(.sameOutput(path: path, inputs: [other, input.path]))
      }
      outputs.append(path)
    }
    for path in template.isOneEach ? outputs : [template.template] {
      guard let file = FileIdentity(path), read.contains(file) else { continue }
      throw Problem(.wouldOverwriteInput(path: path))
    }
    return outputs
  }

  /// Runs the session on one article.
  package func run(_ input: Input) -> Run {
    var options = options
    options.mayWrite = false
    options.parameters[parameter] = RelativePath.rebase(
      input.path, from: "", to: RelativePath.folder(of: replay.path))
    do {
      let workspace = try replay.run(options)
      return Run(
        input: input.path,
        result: .success(
          Answer(
            table: workspace.codeCells.last?.result ?? Table(columns: []), workspace: workspace)))
    } catch {
      return Run(input: input.path, result: .failure(BatchFailure(message: error.message)))
    }
  }
}

/// Why one run of a batch gave no result.
package struct BatchFailure: Error, Hashable, Sendable {
  /// What went wrong, in a line.
  package var message: String
}

/// The path of an output, such as `out/{stem}.csv`.
package struct OutputTemplate: Sendable {
  /// The path with its place-holders.
  package let template: String

  /// Keeps a template.
  package init(_ template: String) {
    self.template = template
  }

  /// Whether every input gets a path of its own.
  package var isOneEach: Bool { template.contains("{stem}") || template.contains("{number}") }

  /// Checks that the format is known, and that every place-holder is.
  ///
  /// - Throws: `unknownFormat` or `unknownPlaceholder`.
  package func verify() throws(Problem) {
    _ = try FileFormat.ofFile(named: template)
    let rest = template.replacing("{stem}", with: "").replacing("{number}", with: "")
    guard let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") else {
      return
    }
    throw Problem(.unknownPlaceholder(String(rest[open...close])))
  }

  /// The path for an input: `{stem}` is its file name without the ending, `{number}` its number.
  package func path(for input: String, number: Int) -> String {
    let name = input.split(separator: "/").last.map(String.init) ?? input
    let stem = name.lastIndex(of: ".").map { $0 == name.startIndex ? name : String(name[..<$0]) }
    return template.replacing("{number}", with: String(number))
      .replacing("{stem}", with: stem ?? name)
  }
}
