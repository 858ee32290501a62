/// A column that two tables show under one name.
package struct SharedColumn: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// Its index in the earlier table.
  package var old: Int
  /// Its index in the later table.
  package var new: Int
  /// What all its cells in the earlier table begin with, where those of the later one begin with
  /// another: `s1:` of `s1:3.2`; it is not compared. Empty where there is no such thing.
  package var oldLabel = ""
  /// The same of the later table.
  package var newLabel = ""

  /// The words of a row of the earlier table that are compared.
  func before(_ row: Row) -> String {
    oldLabel.isEmpty ? row[old].words : row[old].words.replacing(oldLabel, with: "")
  }
  /// The words of a row of the later table that are compared.
  func after(_ row: Row) -> String {
    newLabel.isEmpty ? row[new].words : row[new].words.replacing(newLabel, with: "")
  }

  /// The columns that both tables show, in the order of the earlier one.
  static func all(of old: Table, _ new: Table) -> [SharedColumn] {
    let others = Dictionary(
      new.comparedColumns.map { (new.columns[$0].name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return old.comparedColumns.compactMap { index in
      let name = old.columns[index].name
      return others[name].map { other in
        var column = SharedColumn(name: name, old: index, new: other)
        if let own = old.label(ofColumn: index), let label = new.label(ofColumn: other),
          own != label
        {
          (column.oldLabel, column.newLabel) = (own, label)
        }
        return column
      }
    }
  }

  /// The place among shared columns of the one that a word names.
  ///
  /// - Throws: `FilterError` that lists the columns of the table that lacks it.
  static func index(
    named word: FilterWord, in columns: [SharedColumn], _ old: Table, _ new: Table
  ) throws(FilterError) -> Int {
    for table in [old, new] {
      let names = table.comparedColumns.map { table.columns[$0] }
      _ = try Table(columns: names).index(of: word)
    }
    let name = word.text.lowercased()
    let known = columns.indices.filter { columns[$0].name.lowercased() == name }
    if let exact = known.first(where: { columns[$0].name == word.text }) ?? known.first {
      return exact
    }
    throw FilterError(
      .unknownColumn(word.text, known: columns.map(\.name)), at: word.range)
  }
}

extension Table {
  /// A word with a colon that all cells of a column begin with, before a figure; none where they do
  /// not.
  fileprivate func label(ofColumn index: Int) -> String? {
    var label: Substring?
    for words in rows.lazy.map({ $0[index].words }) where !words.isEmpty {
      guard let first = words.first, first.isLetter, let colon = words.firstIndex(of: ":"),
        words[colon...].dropFirst().first?.isNumber ?? false
      else { return nil }
      let own = words[...colon]
      if let label, label != own { return nil }
      label = own
    }
    return label.map(String.init)
  }

  /// The columns that are held against those of another table: shown ones, without the numbering
  /// of the rows and without drawings, whose scale is that of the whole table; each name once.
  var comparedColumns: [Int] {
    var seen: Set<String> = ["#"]
    return columns.indices.filter { index in
      let column = columns[index]
      return !column.isWide && !column.isDrawing && seen.insert(column.name).inserted
    }
  }
}
