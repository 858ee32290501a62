/// A word or a mark of the command language, with where it stands.
struct Token {
  enum Kind {
    /// A word.
    case word
    /// `>=` and its like, in `where`.
    case comparison
    /// `|`
    case pipe
    /// `>`
    case redirection
    /// `;` or the end of a line.
    case separator
    /// `!` with the rest of its line.
    case shell
    /// An operator that means nothing where it stands.
    case stray
  }

  /// `name=value` in one word.
  struct Binding {
    /// Where the part before `=` stands; nothing of it is quoted or a parameter.
    var name: SourceRange
    var value: Word
  }

  var kind: Kind
  var range: SourceRange
  /// The word; marks have one too, so that a comparison can be an argument.
  var word: Word
  /// The parts of a word with `=` in it.
  var binding: Binding?
  /// The quotation mark that the word, or the value behind `=`, begins with.
  var quote = Quote.none

  init(_ kind: Kind, range: SourceRange, text: String) {
    self.kind = kind
    self.range = range
    word = Word(pieces: [.literal(text)], range: range)
  }

  init(word: Word, binding: Binding?, quote: Quote) {
    kind = .word
    range = word.range
    self.word = word
    self.binding = binding
    self.quote = quote
  }
}
