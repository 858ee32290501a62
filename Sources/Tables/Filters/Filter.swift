/// A word behind the name of a filter, with its parameters already replaced.
package struct FilterWord: Hashable, Sendable {
  /// What it says.
  package var text: String
  /// Where it stands in the line, for errors; what it counts is the caller's affair.
  package var range: Range<Int>
  /// Whether it stood in quotes, so that it is no operator and no keyword.
  package var isQuoted: Bool

  /// Makes a word.
  package init(_ text: String, range: Range<Int> = 0..<0, isQuoted: Bool = false) {
    self.text = text
    self.range = range
    self.isQuoted = isQuoted
  }

  /// Whether it is that keyword, in any case and not in quotes.
  func isKeyword(_ keyword: String) -> Bool {
    !isQuoted && text.lowercased() == keyword
  }
}

/// A filter whose words are read: what a table goes through.
package protocol TableFilter: Sendable {
  /// Reads the words behind the filter's name.
  ///
  /// - Throws: `FilterError` where the words are too few, too many or not what they should be.
  init(_ words: [FilterWord]) throws(FilterError)

  /// Makes the table that comes out; rows keep their anchors and reasons, the table its notes.
  ///
  /// - Throws: `FilterError` where the table has no such column or the filter does not fit it.
  func filter(_ table: Table) throws(FilterError) -> Table
}

/// What a filter says about itself: help, completion and documentation follow from it.
package struct Filter: Sendable {
  /// A line of the filter with what it is good for.
  package struct Example: Hashable, Sendable {
    /// The line, with the name of the filter.
    package let line: String
    /// What it shows.
    package let meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// The word it is called by.
  package let name: String
  /// What it does, in a sentence.
  package let summary: String
  /// How its words follow one another.
  package let usage: String
  /// What a person should know who asks for help, a paragraph each.
  package let details: [String]
  /// Lines that work on a table of entities.
  package let examples: [Example]
  /// Reads the words behind the name.
  package let read: @Sendable ([FilterWord]) throws(FilterError) -> any TableFilter
  /// Lists what may stand behind the words so far, given the table that comes in.
  package let suggestions: @Sendable ([FilterWord], Table) -> [String]

  /// Describes a kind of filter.
  init<Kind: TableFilter>(
    _ kind: Kind.Type, name: String, summary: String, usage: String, details: [String] = [],
    examples: [Example], suggestions: @escaping @Sendable ([FilterWord], Table) -> [String]
  ) {
    self.name = name
    self.summary = summary
    self.usage = usage
    self.details = details
    self.examples = examples
    self.suggestions = suggestions
    read = { words throws(FilterError) in try kind.init(words) }
  }
}

/// The filters there are.
package enum Filters {
  /// Every filter, in the order in which help lists them.
  package static let all: [Filter] = [
    Where.manual, Sort.manual, Top.manual, Select.manual, Count.manual, Unique.manual, SQL.manual,
  ]

  /// Finds a filter by its name; none where there is no such filter.
  package static func named(_ name: String) -> Filter? {
    all.first { $0.name == name }
  }
}
