/// A column that two tables show under one name.
package struct SharedColumn: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// Its index in the earlier table.
  package var old: Int
  /// Its index in the later table.
  package var new: Int

  /// The columns that both tables show, in the order of the earlier one.
  static func all(of old: Table, _ new: Table) -> [SharedColumn] {
    let others = Dictionary(
      new.comparedColumns.map { (new.columns[$0].name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return old.comparedColumns.compactMap { index in
      let name = old.columns[index].name
      return others[name].map { SharedColumn(name: name, old: index, new: $0) }
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
