package import Analysis
package import CommandLanguage
package import Encoder
package import Reading
package import Tables

/// What kept a line from being carried out, as data; `ProblemProse` makes sentences of it.
package struct Problem: Error, Hashable, Sendable {
  /// What went wrong.
  package enum Kind: Hashable, Sendable {
    // The line.
    case syntax(SyntaxError)
    case unknownCommand(String)
    case unknownDotCommand(String)
    case unknownFilter(String)
    case unknownOption(String, known: [String])
    case missingValue(option: String, wants: Parameter.Meaning)
    case repeated(option: String)
    case unexpectedWord(String, usage: String)
    case missing(Parameter, usage: String)
    case badValue(String, of: Parameter)
    case unknownParameter(String, known: [String])
    case filter(FilterError)
    case unknownTopic(String)
    // The workspace.
    case noArticle
    case unknownArticle(String, known: [String])
    case unknownName(String, known: [String])
    case handleTaken(String)
    case badHandle(String)
    case severalInputsForOneHandle(Int)
    case severalDocumentsForOneHandle(String)
    case diffNeedsTwo(given: Int)
    case noVersionsBehind(path: String)
    case staleRows(old: String, new: String, path: String)
    case noNamedSource(String, heard: [String])
    case noSuchCell(Int, last: Int)
    case noResultYet
    case noSuchRow(Int, cell: Int, rows: Int)
    case noSuchPlace(String, last: String?)
    case contradicts(Correction, Correction)
    case aliasFile(path: String, line: Int, AliasFileError)
    case sameName(String)
    case nothingToUndo
    case nothingToSave
    case unsavedCells(Int)
    case nothingHere(String)
    // Files.
    case input(ReadingError)
    /// None of several inputs was read; the first of them say why.
    case inputs([ReadingError], count: Int)
    case moreInputs(Int)
    case noDocuments(asideCount: Int)
    case noAddressFits(String)
    case severalFiles(String, count: Int)
    case inputsDiffer([InputLedger.Difference])
    case inputNotRecorded(path: String)
    case pageNotKept(String)
    case unknownFormat(path: String)
    case missingColumns([String], path: String)
    case noArticleBehind(path: String)
    case severalArticlesBehind([String], path: String)
    case oneArticleAFile(path: String)
    case noTimesBehind(article: String, path: String)
    case wouldOverwriteInput(path: String)
    case wouldReplace(path: String)
    case alreadyReplaying(String)
    case sameOutput(path: String, inputs: [String])
    case unknownPlaceholder(String)
    case optionsExclude(String, String)
    case file(FileError)
    case session(SessionSyntaxError, path: String)
    case noParameter(session: String)
    case whichParameter([String])
    // The machine.
    case noEncoder(EncoderError)
    // The person.
    case interrupted
  }

  /// What went wrong.
  package var kind: Kind
  /// The typed words it concerns, in UTF-8 bytes of the line; none for the whole line.
  package var range: SourceRange?

  /// Says what went wrong, and where.
  package init(_ kind: Kind, at range: SourceRange? = nil) {
    self.kind = kind
    self.range = range
  }

  /// Whether an input is not the one that a session recorded.
  package var isAboutRecordedInput: Bool {
    switch kind {
    case .inputsDiffer, .inputNotRecorded: true
    case .input(let error): error.isAboutRecordedInput
    default: false
    }
  }
}
