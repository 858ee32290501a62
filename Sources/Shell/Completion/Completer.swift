package import CommandLanguage
internal import Tables

/// What Tab offers for a line.
package struct Completer: Sendable {
  /// Words that may stand at the cursor.
  package struct Offer: Hashable, Sendable {
    /// One of the words.
    package struct Candidate: Hashable, Sendable {
      /// What is inserted, quoted where it must be.
      package var insertion: String
      /// What it is, for the list.
      package var description: String
      /// What follows once the word is complete: a space, or nothing behind a folder.
      package var ending: String
    }

    /// What is replaced, in UTF-8 bytes of the line.
    package var range: SourceRange
    /// The words, in the order of the list.
    package var candidates: [Candidate]
  }

  /// A word that is valid in a place, before it is held against what was typed.
  struct Choice {
    var word: String
    var description = ""
    var ending = " "
  }

  let workspace: Workspace

  /// Completes for a workspace as it is.
  package init(workspace: Workspace) {
    self.workspace = workspace
  }

  /// What may stand at a cursor, an offset in UTF-8 bytes of the line.
  package func offer(for line: String, at cursor: Int) -> Offer {
    let context = CompletionContext(line: line, cursor: cursor) { option, call in
      parameter(option, of: call).map { $0.form != .flag } ?? false
    }
    let typed = context.text
    let fitting = choices(for: context).filter { fits($0.word, typed) }
    return Offer(
      range: context.range,
      candidates: fitting.map {
        Offer.Candidate(
          insertion: context.insertion(of: $0.word), description: $0.description,
          ending: $0.ending)
      })
  }

  /// A word fits where it begins with what was typed; capitals do not matter.
  private func fits(_ word: String, _ typed: String) -> Bool {
    word.lowercased().hasPrefix(typed.lowercased())
  }

  private func parameter(_ option: String, of call: Call) -> Parameter? {
    command(of: call)?.parameters.first { $0.name == option && $0.form.isOption }
  }

  private func command(of call: Call) -> Command? {
    call.verb.plainText.flatMap(Command.named)
  }

  // MARK: What is valid where

  private func choices(for context: CompletionContext) -> [Choice] {
    let call = context.stages.last
    switch context.place {
    case .verb: return verbs
    case .dotCommand:
      return DotCommand.all.map { Choice(word: "." + $0.name, description: $0.summary) }
    case .helpTopic: return Help.topics.map { Choice(word: $0) }
    case .filter: return Filters.all.map { Choice(word: $0.name, description: $0.summary) }
    case .optionName: return call.map(options) ?? []
    case .optionValue(let option):
      guard let call, let parameter = parameter(option, of: call) else { return [] }
      return choices(for: parameter.meaning, typed: context.text)
    case .word:
      guard let call else { return [] }
      return context.isInFilter ? filterWords(context) : words(of: call, context)
    case .file: return paths(beginning: context.text)
    case .assignedValue: return paths(beginning: context.text)
    case .parameter: return workspace.parameters.keys.sorted().map { Choice(word: $0) }
    case .nothing: return []
    }
  }

  private var verbs: [Choice] {
    Command.all.map { Choice(word: $0.name, description: $0.summary) }
      + [
        Choice(word: "help", description: "what there is, or all about one word"),
        Choice(word: "quit", description: "leaves"),
      ]
  }

  private func options(of call: Call) -> [Choice] {
    let given = call.arguments.compactMap { argument in
      if case .option(let name, _, _) = argument { name } else { nil }
    }
    return (command(of: call)?.parameters ?? [])
      .filter { $0.form.isOption && ($0.form == .options || !given.contains($0.name)) }
      .map { Choice(word: "--" + $0.name, description: $0.summary) }
  }

  private func words(of call: Call, _ context: CompletionContext) -> [Choice] {
    if call.verb.isPlain("help") { return Help.topics.map { Choice(word: $0) } }
    if call.verb.plainText?.hasPrefix(".") ?? false {
      let name = String(call.verb.plainText?.dropFirst() ?? "")
      return DotCommand.named(name)?.words.map { Choice(word: $0) } ?? []
    }
    guard let command = command(of: call) else { return [] }
    let clauses = command.parameters.filter { $0.form == .clause }
    if let last = context.words.last?.plainText,
      let clause = clauses.first(where: { $0.name == last }), context.words.count > 1
    {
      return choices(for: clause.meaning, typed: context.text)
    }
    let positions = command.parameters.filter { $0.form == .word || $0.form == .words }
    var found: [Choice] = []
    if let position = position(context.words.count, in: positions) {
      found = choices(for: position.meaning, typed: context.text)
    }
    if !context.words.isEmpty {
      found += clauses.map { Choice(word: $0.name, description: $0.summary) }
    }
    return found
  }

  /// The parameter that a plain word of that number fills; the last one may take many.
  private func position(_ number: Int, in parameters: [Parameter]) -> Parameter? {
    if number < parameters.count { return parameters[number] }
    return parameters.last?.form == .words ? parameters.last : nil
  }

  // MARK: Filters

  private func filterWords(_ context: CompletionContext) -> [Choice] {
    guard let name = context.stages.last?.verb.plainText, let filter = Filters.named(name) else {
      return []
    }
    let words = context.words.map { word in
      FilterWord(word.text { workspace.parameters[$0] } ?? "", isQuoted: word.isQuoted)
    }
    return filter.suggestions(words, incomingTable(context)).map { Choice(word: $0) }
  }

  /// The table that comes into the filter: an earlier result, or the columns of the command.
  private func incomingTable(_ context: CompletionContext) -> Table {
    guard let call = context.stages.first else { return Table(columns: []) }
    if let reference = call.verb.reference {
      return (try? workspace.cell(reference.cell))?.result ?? Table(columns: [])
    }
    return Table(columns: command(of: call)?.columns ?? [])
  }
}
