internal import Shell

/// What `lede --help` says.
enum ProgramHelp {
  static var text: String {
    let modes = ProgramMode.all.map { mode in
      let parameters = mode.parameters.filter { !Parameter.formats.contains($0) }
      let width = parameters.map(\.usage.count).max() ?? 0
      let lines = parameters.map {
        "  \($0.usage)\(String(repeating: " ", count: width - $0.usage.count))  \($0.summary)"
      }
      let heading = mode.name.isEmpty ? "lede [FILE…]" : "lede \(mode.name)"
      return ([heading + "  " + mode.summary] + lines).joined(separator: "\n")
    }
    let formats = Parameter.formats.map(\.usage).joined(separator: " ")
    let endings = FileFormat.all.flatMap(\.endings).map { "." + $0 }.joined(separator: " ")
    let commands = Command.all.map(\.name).joined(separator: " ")
    return """
      \(programVersion): a shell for reading news articles closely

      \(modes.joined(separator: "\n\n"))

      results as   \(formats)
      files        \(endings)
      commands     \(commands)
      exit codes   0 all well · 1 a command failed or a check differs · 2 wrong usage
                   3 a script stopped at an error · 4 an input is not the one recorded

      lede -c 'help quotes' tells all about one command.

      """
  }
}
