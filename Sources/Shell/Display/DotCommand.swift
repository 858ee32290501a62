package import CommandLanguage
internal import Tables

/// A command that changes how one looks and not what one knows.
package struct DotCommand: Sendable {
  /// What a dot command asks of whoever shows results.
  package enum Effect: Hashable, Sendable {
    /// Something is said.
    case say(String)
    /// The help is shown.
    case help(topic: String?)
    /// The lines typed so far are shown.
    case history
    /// The program ends.
    case quit
  }

  /// Its name, without the dot.
  package let name: String
  /// How it is written, without the dot.
  package let usage: String
  /// What it does.
  package let summary: String
  /// What may stand behind it, for completion.
  package let words: [String]
  /// Changes the display.
  let run: @Sendable ([String], inout Display) -> Effect?

  /// Every dot command, in the order of the help.
  package static let all: [DotCommand] = [
    help, mode, wide, rows, pager, timer, history, quit,
  ]

  /// The dot command of that name; none where there is none.
  package static func named(_ name: String) -> DotCommand? {
    all.first { $0.name == name }
  }

  /// Carries out a dot command.
  ///
  /// - Throws: `unknownDotCommand`, or `nothingHere` with the usage where a word does not fit.
  package static func carryOut(
    _ call: Call, on display: inout Display
  ) throws(Problem) -> Effect {
    let typed = try call.verb.expanded(with: [:])
    let name = typed == "exit" ? "quit" : typed.hasPrefix(".") ? String(typed.dropFirst()) : typed
    guard let command = named(name) else {
      throw Problem(.unknownDotCommand(name), at: call.verb.range)
    }
    var words: [String] = []
    for case .word(let word) in call.arguments { words.append(try word.expanded(with: [:])) }
    guard words.count == call.arguments.count, let effect = command.run(words, &display) else {
      throw Problem(.nothingHere("usage: .\(command.usage)"), at: call.verb.range)
    }
    return effect
  }
}

extension DotCommand {
  private static let help = DotCommand(
    name: "help", usage: "help [WORD]", summary: "what there is, or all about one word", words: []
  ) { words, _ in
    words.count <= 1 ? .help(topic: words.first) : nil
  }

  private static let mode = DotCommand(
    name: "mode", usage: "mode [auto|" + Format.ofAnyTable.map(\.name).joined(separator: "|") + "]",
    summary: "the format of what is shown",
    words: Format.ofAnyTable.map(\.name)
  ) { words, display in
    guard let name = words.first else {
      return .say("mode \(display.format?.name ?? "auto")")
    }
    if name == "auto" {
      display.format = nil
    } else {
      guard let format = Format.named(name), format.needs.isEmpty else { return nil }
      display.format = format
    }
    return .say("mode \(name)")
  }

  private static let wide = DotCommand(
    name: "wide", usage: "wide [on|off]", summary: "all columns, or only the first ones",
    words: ["on", "off"]
  ) { words, display in
    toggle(words, &display.isWide).map { .say("wide \($0)") }
  }

  private static let rows = DotCommand(
    name: "rows", usage: "rows [NUMBER|all]", summary: "the most rows that are shown",
    words: ["20", "200", "all"]
  ) { words, display in
    if let word = words.first {
      if word == "all" {
        display.rowLimit = nil
      } else {
        guard let number = Int(word), number > 0 else { return nil }
        display.rowLimit = number
      }
    }
    return .say("rows \(display.rowLimit.map(String.init) ?? "all")")
  }

  private static let pager = DotCommand(
    name: "pager", usage: "pager [on|off]", summary: "a pager for what is longer than the screen",
    words: ["on", "off"]
  ) { words, display in
    toggle(words, &display.usesPager).map { .say("pager \($0)") }
  }

  private static let timer = DotCommand(
    name: "timer", usage: "timer [on|off]", summary: "tells how long a command took",
    words: ["on", "off"]
  ) { words, display in
    toggle(words, &display.tellsTime).map { .say("timer \($0)") }
  }

  private static let history = DotCommand(
    name: "history", usage: "history", summary: "the lines typed so far", words: []
  ) { words, _ in
    words.isEmpty ? .history : nil
  }

  private static let quit = DotCommand(
    name: "quit", usage: "quit", summary: "leaves; so do quit, exit and Ctrl-D", words: []
  ) { words, _ in
    words.isEmpty ? .quit : nil
  }

  /// Sets or flips a setting and gives its new state in words; none where the word is another.
  private static func toggle(_ words: [String], _ setting: inout Bool) -> String? {
    switch words {
    case []: setting.toggle()
    case ["on"]: setting = true
    case ["off"]: setting = false
    default: return nil
    }
    return setting ? "on" : "off"
  }
}
