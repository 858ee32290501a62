extension Table {
  /// Finds the column a word names; letters of another case will do if only one column has them.
  ///
  /// - Throws: `FilterError` that lists the columns where none is meant.
  func index(of word: FilterWord) throws(FilterError) -> Int {
    if let exact = index(ofColumn: word.text) { return exact }
    let name = word.text.lowercased()
    let alike = columns.indices.filter { columns[$0].name.lowercased() == name }
    if alike.count == 1 { return alike[0] }
    throw FilterError(.unknownColumn(word.text, known: columns.map(\.name)), at: word.range)
  }

  /// A name for one more column: the given one, or with a number behind it where it is taken.
  func unusedName(_ name: String) -> String {
    guard index(ofColumn: name) != nil else { return name }
    var number = 2
    while index(ofColumn: "\(name) \(number)") != nil { number += 1 }
    return "\(name) \(number)"
  }

  /// The different values of a column in their order, a list by its elements; for completion.
  func values(of column: FilterWord) -> [String] {
    guard let index = try? index(of: column) else { return [] }
    var seen: Set<String> = []
    var values: [String] = []
    for row in rows {
      let words: [String] =
        if case .list(let elements) = row[index] { elements } else { [row[index].words] }
      for value in words where !value.isEmpty && seen.insert(value).inserted {
        values.append(value)
      }
    }
    return values
  }
}

extension [FilterWord] {
  /// The words with those apart that commas join or follow: `source, cue` and `source,cue`.
  var withoutCommas: [FilterWord] {
    flatMap { word -> [FilterWord] in
      guard !word.isQuoted, word.text.utf8.contains(UInt8(ascii: ",")) else { return [word] }
      return word.text.split(separator: ",").map { FilterWord(String($0), range: word.range) }
    }
  }

  /// The names of the columns that none of these words names.
  func unnamedColumns(of table: Table) -> [String] {
    let named = Set(withoutCommas.map(\.text))
    return table.columns.map(\.name).filter { !named.contains($0) }
  }
}
