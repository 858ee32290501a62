/// Something that may stand behind a verb.
package struct Parameter: Hashable, Sendable {
  /// How a person writes it.
  package enum Form: Hashable, Sendable {
    /// A plain word.
    case word
    /// All plain words that are left, at least one where it is required.
    case words
    /// A plain word behind a key word, such as `as kim`.
    case clause
    /// `--name value`.
    case option
    /// `--name value`, as often as one likes.
    case options
    /// `--name` alone.
    case flag

    /// Whether it begins with two hyphens.
    package var isOption: Bool { self == .option || self == .options || self == .flag }
  }

  /// What its value means, which decides what is accepted and what Tab offers.
  package enum Meaning: Hashable, Sendable {
    /// Any words.
    case text
    /// A whole number, not negative.
    case number
    /// A whole number from 1.
    case count
    /// A day as `2018-05-30`.
    case day
    /// One of a few words.
    case choice([String])
    /// The handle of a loaded article.
    case article
    /// Handles of loaded articles, or `all`; the current article where nothing is said.
    case articles
    /// A new handle.
    case handle
    /// A file to read: a path, a glob, a folder or `-`.
    case input
    /// A file to write.
    case output
    /// A locator, a handle, or a row of an earlier result such as `_4.2`.
    case place
    /// A row of an earlier result, such as `_4.2`.
    case row
    /// The number of a cell.
    case cell
    /// The name of somebody in the articles.
    case name
    /// A command to tell about.
    case topic
  }

  /// Its name, without dashes.
  package let name: String
  /// How it is written.
  package let form: Form
  /// What its value means.
  package let meaning: Meaning
  /// What it does, in one line.
  package let summary: String
  /// Whether a call without it is refused.
  package let isRequired: Bool
  /// The letter of its short form, `-c`; none where it has none.
  package let letter: Character?

  /// Describes a parameter.
  package init(
    _ name: String, _ form: Form, _ meaning: Meaning, required: Bool = false,
    letter: Character? = nil, _ summary: String
  ) {
    self.name = name
    self.form = form
    self.meaning = meaning
    self.summary = summary
    isRequired = required
    self.letter = letter
  }

  /// How it is written in a usage line: `[--type PERSON|ORG]`, `FILE…`.
  package var usage: String {
    let placeholder =
      switch meaning {
      // Many words would push all else out of the line; the discussion names them then.
      case .choice(let words) where words.joined().utf8.count <= 60: words.joined(separator: "|")
      default: name.uppercased()
      }
    let bare =
      switch form {
      case .word: placeholder
      case .words: placeholder + "…"
      case .clause: "\(name) \(placeholder)"
      case .option: "\(written) \(placeholder)"
      case .options: "\(written) \(placeholder) …"
      case .flag: written
      }
    return isRequired ? bare : "[\(bare)]"
  }

  /// The option as it is typed: `--type`, `-c|--command`.
  private var written: String {
    letter.map { "-\($0)|--\(name)" } ?? "--\(name)"
  }
}
