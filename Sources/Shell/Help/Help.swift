internal import CommandLanguage
package import Tables

/// What the program says about itself.
package enum Help {
  /// Everything there is help on: commands, filters and dot commands.
  package static var topics: [String] {
    Command.all.map(\.name) + Filters.all.map(\.name) + DotCommand.all.map { "." + $0.name }
  }

  /// The help on a topic as it was typed, or the list of all topics.
  ///
  /// - Throws: `unknownTopic`.
  static func table(on topic: Word?, in workspace: Workspace) throws(Problem) -> Table {
    do {
      return try table(on: try topic?.expanded(with: workspace.parameters))
    } catch {
      throw Problem(error.kind, at: error.range ?? topic?.range)
    }
  }

  /// The help on a topic, or the list of all topics.
  ///
  /// - Throws: `unknownTopic`.
  package static func table(on topic: String?) throws(Problem) -> Table {
    guard let topic else { return overview }
    if let command = Command.named(topic) { return Table(notes: command.helpLines) }
    if let filter = Filters.named(topic) { return Table(notes: filter.helpLines) }
    let bare = topic.hasPrefix(".") ? String(topic.dropFirst()) : topic
    if let dot = DotCommand.named(bare) { return Table(notes: [".\(dot.usage)", dot.summary]) }
    throw Problem(.unknownTopic(topic))
  }

  private static var overview: Table {
    let commands = Command.all.map { row("command", $0.name, $0.summary) }
    let filters = Filters.all.map { row("filter", "| " + $0.name, $0.summary) }
    let dots = DotCommand.all.map { row("view", "." + $0.name, $0.summary) }
    return Table(
      columns: [Column("kind"), Column("word"), Column("what it does")],
      rows: commands + filters + dots,
      notes: [
        "help WORD or ?WORD tells more · Tab completes · _ is the last result, _3.2 row 2 of cell 3",
        "name = value sets $name · > file.csv writes a result · !COMMAND runs in the system’s shell",
      ])
  }

  private static func row(_ kind: String, _ word: String, _ summary: String) -> Row {
    Row([.text(kind), .text(word), .text(summary)])
  }
}

extension Table {
  /// A table that only says something, a line each.
  init(notes: [String]) {
    self.init(columns: [], notes: notes)
  }
}

extension Command {
  /// The verb with its parameters, as a person writes them.
  package var usage: String {
    ([name] + parameters.map(\.usage)).joined(separator: " ")
  }

  /// The whole help on the command.
  var helpLines: [String] {
    var lines = [usage, "  \(summary)"]
    if !parameters.isEmpty {
      let width = parameters.map(\.usage.count).max() ?? 0
      lines.append("")
      lines += parameters.map {
        "  " + $0.usage + String(repeating: " ", count: width - $0.usage.count) + "  " + $0.summary
      }
    }
    for paragraph in discussion { lines += ["", paragraph] }
    for example in examples {
      lines += ["", "lede> " + example.line.split(separator: "\n").joined(separator: "\nlede> ")]
      lines += example.result.map { "  " + $0 }
    }
    return lines
  }
}

extension Filter {
  /// The whole help on the filter.
  var helpLines: [String] {
    ["| \(usage)", "  \(summary)"] + details.flatMap { ["", $0] } + [""]
      + examples.map { "  \($0.line)    \($0.meaning)" }
  }
}
