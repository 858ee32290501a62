internal import CommandLanguage
internal import Shell
internal import Tables

/// A way to use the program: the shell, or the word behind `lede`.
struct ProgramMode: Sendable {
  /// The word; empty for the shell.
  let name: String
  /// What it does, in one line.
  let summary: String
  /// What may stand behind the word.
  let parameters: [Parameter]
  /// Does it.
  let run: @Sendable (Arguments) throws(Problem) -> ExitStatus

  /// Every mode, in the order of the help.
  static let all: [ProgramMode] = [.shell, .replay, .annotate]

  /// How it is written.
  var usage: String {
    (["lede", name] + parameters.map(\.usage)).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Checks the words and does it.
  ///
  /// - Throws: the first word that does not fit.
  func carryOut(_ words: [String]) throws(Problem) -> ExitStatus {
    if words.contains("--help") || words.contains("-h") {
      writeOutput(ProgramHelp.text)
      return .success
    }
    if words.contains("--version") {
      writeOutput("\(programVersion)\n")
      return .success
    }
    let call = Call(programWords: words, for: parameters)
    return try run(try Arguments(call, for: parameters, usage: usage, with: [:]))
  }
}

extension Call {
  /// The words of the program's own command line, which a shell has parted already.
  fileprivate init(programWords words: [String], for parameters: [Parameter]) {
    func word(_ text: some StringProtocol, _ index: Int) -> Word {
      Word(pieces: [.literal(String(text))], range: index..<index + 1, isQuoted: true)
    }
    var arguments: [Argument] = []
    var isBehindDashes = false
    for (index, text) in words.enumerated() {
      if isBehindDashes || !text.hasPrefix("-") || text == "-" {
        arguments.append(.word(word(text, index)))
      } else if text == "--" {
        isBehindDashes = true
      } else {
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let value = halves.count == 2 ? word(halves[1], index) : nil
        arguments.append(
          .option(
            name: Self.longName(halves[0], parameters), range: index..<index + 1, value: value))
      }
    }
    self.init(verb: word("lede", 0), arguments: arguments)
  }

  /// `-c` is `--command`: the one-letter options of the program.
  private static func longName(_ written: Substring, _ parameters: [Parameter]) -> String {
    let name = written.drop { $0 == "-" }
    guard !written.hasPrefix("--"), name.count == 1 else { return String(name) }
    return parameters.first { $0.letter == name.first }?.name ?? String(name)
  }
}

extension Parameter {
  /// A flag for each format: `--json`, `--csv`.
  static let formats = Format.ofAnyTable.map {
    Parameter($0.name, .flag, .text, "results as \($0.name)")
  }
  /// The file results go to.
  static let output = Parameter(
    "output", .option, .output, letter: "o",
    "the file for the result; its ending names the format")
}

extension Arguments {
  /// The format that a flag names; none where none does.
  var format: Format? { Format.ofAnyTable.first { has($0.name) } }
}
