internal import Analysis
internal import CommandLanguage
internal import Glibc
internal import Reading
internal import Tables

extension Problem {
  /// What went wrong and what to try, in one line.
  package var message: String {
    switch kind {
    case .syntax(let error): error.message
    case .filter(let error): error.description + filterGuess(error)
    case .input(let error): error.message
    case .unknownCommand(let word):
      "unknown command “\(word)”"
        + guess(word, among: Command.all.map(\.name), else: "help lists the commands")
    case .unknownDotCommand(let word):
      "unknown dot command “.\(word)”"
        + guess(word, among: DotCommand.all.map(\.name), with: ".", else: ".help lists them")
    case .unknownFilter(let word):
      "unknown filter “\(word)”"
        + guess(
          word, among: Filters.all.map(\.name),
          else: "a filter is one of " + Filters.all.map(\.name).joined(separator: ", "))
    case .unknownTopic(let word):
      "no help on “\(word)”" + guess(word, among: Help.topics, else: "help lists the commands")
    case .unknownOption(let name, let known):
      "unknown option “--\(name)”"
        + guess(
          name, among: known, with: "--",
          else: known.isEmpty
            ? "there are no options here" : "the options are --" + known.joined(separator: ", --"))
    case .missingValue(let option, let meaning):
      "--\(option) wants \(meaning.wanted) behind it"
    case .repeated(let option): "--\(option) is given twice"
    case .unexpectedWord(let word, let usage): "“\(word)” is one word too many; usage: \(usage)"
    case .missing(let parameter, let usage): "\(parameter.usage) is missing; usage: \(usage)"
    case .badValue(let word, let parameter):
      "“\(word)” is not \(parameter.meaning.wanted)" + choice(word, of: parameter)
    case .unknownParameter(let name, let known):
      "no parameter “$\(name)” is set"
        + guess(name, among: known, with: "$", else: "\(name) = VALUE sets it")
    default: workspaceMessage
    }
  }

  private var workspaceMessage: String {
    switch kind {
    case .noArticle: "no article is loaded; load FILE reads one"
    case .unknownName(let word, let known):
      "no article is called “\(word)”, and nobody and nothing in them"
        + guess(word, among: known, else: nil)
    case .unknownArticle(let word, let known):
      known.isEmpty
        ? "no article is loaded; load FILE reads one"
        : "no article “\(word)” is loaded"
          + guess(word, among: known, else: "loaded: " + listed(known))
    case .handleTaken(let handle):
      "an article “\(handle)” is loaded already; drop \(handle) first, or choose another handle"
    case .severalInputsForOneHandle(let count):
      "one handle cannot name \(count) articles; leave “as …” out"
    case .severalDocumentsForOneHandle(let path):
      "one handle cannot name all the articles in \(path); leave “as …” out"
    case .diffNeedsTwo(let given):
      "diff wants two articles or more, diff OLD NEW; there \(given == 1 ? "is" : "are") \(given)"
    case .noVersionsBehind(let path):
      "\(path) cannot be written: there is no row that tells which versions are meant"
    case .staleRows(let old, let new, let path):
      "\(path) cannot be written: these rows are of other texts than \(old) and \(new) are now; "
        + "diff \(old) \(new) > \(path) compares those"
    case .noSuchCell(let number, let last):
      "there is no cell \(number); the last one is \(last)"
    case .noResultYet: "there is no earlier result yet"
    case .noSuchRow(let row, let cell, let rows):
      "there is no row \(row): cell \(cell) has \(counted(rows, "row"))"
    case .noSuchPlace(let place, let last):
      "there is no place “\(place)”" + (last.map { "; the last sentence is \($0)" } ?? "")
    case .contradicts(let correction, let earlier):
      "\(correction.words), but \(earlier.origin) says that \(earlier.words); take that back first"
    case .sameName(let name): "both names are “\(name)”; two different ones are wanted"
    case .nothingToUndo: "there is no cell to take back"
    case .nothingToSave: "there is no cell to save yet"
    case .unsavedCells(let count):
      "\(counted(count, "cell")) would be lost; save first, or replay … --discard"
    case .nothingHere(let words): words
    case .noEncoder(let error): "names cannot be found: \(error)"
    case .interrupted: "interrupted"
    default: fileMessage
    }
  }

  private var fileMessage: String {
    switch kind {
    case .inputs(let errors, let count):
      "\(grouped(count)) not read, 0 read: " + errors.map(\.message).joined(separator: "; ")
        + (count > errors.count ? "; and \(grouped(count - errors.count)) more" : "")
    case .moreInputs(let count): "\(grouped(count)) more could not be read"
    case .noDocuments(let asideCount):
      "there is no article in it"
        + (asideCount == 0 ? "" : "; \(grouped(asideCount)) documents are of other kinds")
    case .noAddressFits(let pattern):
      "no document has an address that fits “\(pattern)”; archive lists the addresses"
    case .severalFiles(let pattern, let count):
      "one file is wanted, and “\(pattern)” stands for \(grouped(count))"
    case .inputsDiffer(let differences):
      differences.map(\.message).joined(separator: "\n") + "\n--accept-inputs goes on all the same"
    case .unknownFormat(let path):
      "no format for “\(path)”; the ending says it: "
        + FileFormat.all.flatMap(\.endings).map { "." + $0 }.joined(separator: " ")
    case .missingColumns(let columns, let path): missing(columns, path)
    case .noArticleBehind(let path): "\(path) holds an article, and none is behind these rows"
    case .severalArticlesBehind(let handles, let path):
      "\(path) holds one article, and behind these rows are \(handles.count): \(listed(handles)); "
        + "write one after the other"
    case .oneArticleAFile(let path):
      "\(path) holds one article; {stem} in its name gives each article a file of its own"
    case .noTimesBehind(let article, let path):
      "\(path) cannot be written: these rows point at no time of \(article); ask timeline again"
    case .wouldOverwriteInput(let path):
      "\(path) was loaded as an article and will not be overwritten"
    case .wouldReplace(let path):
      "\(path) is there already and is not this session; save \(path) --replace writes over it"
    case .alreadyReplaying(let path): "\(path) is being replayed already, by itself or by another"
    case .sameOutput(let path, let inputs):
      "\(path) would be written twice, for " + inputs.joined(separator: " and ")
        + "; {number} in its name keeps them apart"
    case .unknownPlaceholder(let word):
      "\(word) is not known in the name of an output; {stem} and {number} are"
    case .optionsExclude(let one, let other): "--\(one) and --\(other) do not go together"
    case .file(let error): error.message
    case .session(let error, let path): "\(path):\(error.line): \(error.message)"
    case .inputNotRecorded(let path):
      "\(path) is not among the inputs that the session recorded; --accept-inputs goes on"
    case .pageNotKept(let address):
      "\(address) is not kept here; load it again before saving"
    case .aliasFile(let path, let line, let error): "\(path):\(line): \(error.message)"
    case .noParameter(let path):
      "\(path) has no parameter that could take an article; # params: article=FILE declares one"
    case .whichParameter(let names):
      "the session has several parameters; say which one takes the article: --each "
        + "'\(names.last ?? "")=GLOB' (of \(names.joined(separator: ", ")))"
    default: "something went wrong"
    }
  }

  private func missing(_ columns: [String], _ path: String) -> String {
    let having = Command.all.first { command in
      columns.allSatisfy { name in command.columns.contains { $0.name == name } }
    }
    let noun = columns.count == 1 ? "column" : "columns"
    let hint = having.map { "; \($0.name) has " + (columns.count == 1 ? "it" : "them") } ?? ""
    return "\(path) cannot be written: no \(noun) \(enumerated(columns))\(hint)"
  }

  private func filterGuess(_ error: FilterError) -> String {
    switch error.problem {
    case .unknownColumn(let word, let known), .unknownOperator(let word, let known):
      guess(word, among: known, else: nil)
    default: ""
    }
  }

  private func choice(_ word: String, of parameter: Parameter) -> String {
    guard case .choice(let words) = parameter.meaning else { return "" }
    return guess(word, among: words, else: nil)
  }
}

/// `; did you mean “--from”?`, or else what is given instead.
private func guess(
  _ word: String, among known: [String], with sign: String = "", else fallback: String?
) -> String {
  if let nearest = Suggestion.nearest(to: word, among: known) {
    return "; did you mean “\(sign)\(nearest)”?"
  }
  return fallback.map { "; " + $0 } ?? ""
}

/// `earliest, latest and event`.
private func enumerated(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

/// The first words of a list, and how many more there are.
func listed(_ words: [String]) -> String {
  let shown = words.prefix(8).joined(separator: ", ")
  return words.count > 8 ? "\(shown) and \(words.count - 8) more" : shown
}

extension Parameter.Meaning {
  /// What a person is asked for.
  var wanted: String {
    switch self {
    case .text: "some words"
    case .number: "a whole number"
    case .count: "a whole number from 1"
    case .day: "a day, written 2018-05-30"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .article: "the handle of an article"
    case .articles: "handles of articles, or all"
    case .handle: "a handle: letters, digits, - and _, a letter first"
    case .input: "a file"
    case .output: "a file to write"
    case .place: "a place such as kim:3.2, kim or _4.2"
    case .row: "a row of an earlier result, such as _4.2"
    case .cell: "the number of a cell"
    case .name: "a name"
    case .topic: "a command"
    }
  }
}

extension FileError {
  /// What went wrong, in one line.
  package var message: String {
    let verb =
      switch action {
      case .write: "write"
      case .read: "read"
      case .lock: "lock"
      }
    return "cannot \(verb) \(path): \(String(cString: strerror(number)))"
  }
}

extension AliasFileError {
  /// What is wrong, in one line.
  var message: String {
    switch self {
    case .noName: "the line has other names but no name"
    case .noNameColumn: "the heading has no column “entity” or “name”"
    case .unknownType(let word):
      "“\(word)” is no type" + guess(word.lowercased(), among: EntityTypeName.all, else: nil)
    case .openQuote: "a quote opens here and is never closed"
    }
  }
}

extension SessionSyntaxError {
  /// What is wrong, in one line.
  package var message: String {
    switch kind {
    case .openHeader: "the header has no closing “# ---”"
    case .badHeaderLine(let line): "this is no header line: \(line)"
    case .newerVersion(let version):
      "the session is of format \(version); this program reads up to \(SessionFile.version)"
    case .badCellOption(let option):
      "unknown cell option “\(option)”; a cell may say #| check: exact, set, ignore or error"
    case .strayResult: "a result stands outside a cell with commands"
    case .notUTF8: "the session is not UTF-8 text"
    }
  }
}

extension InputLedger.Difference {
  /// What is different, in one line.
  var message: String {
    guard let found else {
      return "input \(path) is not there; the session recorded \(recorded.prefix(12))…"
    }
    return "input \(path) has changed: recorded sha256 \(recorded.prefix(12))…, "
      + "found \(found.prefix(12))…"
  }
}
