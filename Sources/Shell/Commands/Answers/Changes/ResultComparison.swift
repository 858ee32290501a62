internal import CommandLanguage
internal import Tables

/// The two earlier results that a call of `diff` names.
struct ResultComparison {
  private let tables: [Table]
  private let key: FilterWord?

  /// Takes the results that words name; none where no word names one.
  ///
  /// - Throws: what the words name besides, that a result is missing or one too many, or what
  ///   looking a cell up throws.
  init?(_ arguments: Arguments, in workspace: Workspace) throws(Problem) {
    let words = arguments.all("articles")
    let references = words.compactMap { ResultReference($0.text) }
    guard let first = words.first(where: { ResultReference($0.text) != nil }) else {
      if let by = arguments.first("by") {
        throw Problem(
          .nothingHere("--by is for two results of earlier cells, diff _3 _7 --by COLUMN"),
          at: by.range)
      }
      return nil
    }
    if let other = words.first(where: { ResultReference($0.text) == nil }) {
      throw Problem(
        .nothingHere(
          "“\(first.text)” is a result and “\(other.text)” is not; diff wants two of a kind"),
        at: other.range)
    }
    for option in ["coverage", "in-order", "inline", "side", "whole", "stat", "since"] {
      guard let flag = arguments.first(option) else { continue }
      throw Problem(
        .nothingHere("--\(option) is for articles, and “\(first.text)” is a result"),
        at: flag.range)
    }
    guard words.count == 2 else {
      throw Problem(
        .nothingHere("diff wants two results, diff _3 _7; \(words.count) given"),
        at: words.count > 2 ? words[2].range : first.range)
    }
    var tables: [Table] = []
    for (word, reference) in zip(words, references) {
      tables.append(try workspace.whole(reference, named: word))
    }
    self.tables = tables
    key = arguments.first("by").map { FilterWord($0.text, range: $0.range) }
  }

  /// What became of the rows of the first in the second.
  ///
  /// - Throws: `filter` where no column has the name that was given.
  func table() throws(Problem) -> Table {
    do {
      return try DifferenceTable(tables[0], tables[1], by: key).table
    } catch {
      throw Problem(.filter(error), at: error.range)
    }
  }
}

extension Workspace {
  /// The whole result that a word names.
  ///
  /// - Throws: that a row is no result, or what looking the cell up throws.
  fileprivate func whole(
    _ reference: ResultReference, named word: Arguments.Value
  ) throws(Problem) -> Table {
    guard reference.row == nil else {
      throw Problem(
        .nothingHere("“\(word.text)” is one row; diff compares whole results, such as _3"),
        at: word.range)
    }
    do {
      return try cell(reference.cell).result ?? Table(columns: [])
    } catch {
      throw Problem(error.kind, at: word.range)
    }
  }
}
