internal import Analysis
internal import Articles
internal import CommandLanguage
internal import Tables

extension Parameter {
  /// An entity, by its name or by a row.
  static func entity(_ name: String, _ summary: String) -> Parameter {
    Parameter(name, .word, .name, required: true, summary + ": a name, or a row such as _4.2")
  }
}

/// The entity that a word of a call means.
struct NamedWord {
  let name: String
  let type: EntityType?
}

extension Workspace {
  /// Reads the name that a word gives, or that stands in the row it points at.
  ///
  /// - Throws: what `row(_:)` throws, or `nothingHere` where the row names nobody.
  func named(_ word: Arguments.Value) throws(Problem) -> NamedWord {
    guard let reference = ResultReference(word.text) else {
      return NamedWord(name: word.text, type: nil)
    }
    do throws(Problem) {
      let (table, row) = try row(reference)
      for column in ["entity", "source", "who"] {
        guard let index = table.index(ofColumn: column), case .text(let name) = row.values[index]
        else { continue }
        return NamedWord(name: name, type: type(in: row, of: table))
      }
    } catch {
      throw Problem(error.kind, at: word.range)
    }
    throw Problem(.nothingHere("this row names nobody"), at: word.range)
  }

  /// The names that `name` and `other` of a call give.
  ///
  /// - Throws: what `named(_:)` throws, or `sameName`.
  func twoNames(_ arguments: Arguments) throws(Problem) -> (name: String, other: String) {
    let names = try (named(arguments.first("name")!).name, named(arguments.first("other")!).name)
    guard NameKey(names.0) != NameKey(names.1) else {
      throw Problem(.sameName(names.0), at: arguments.first("other")!.range)
    }
    return names
  }

  /// Who alone bears a name as another name; none where somebody is called so, or several bear it.
  func onlyBearer(of name: String) -> String? {
    let key = NameKey(name)
    var bearers: [NameKey: String] = [:]
    for entity in articles.flatMap({ $0[Entities.self].all }) {
      if NameKey(entity.name) == key { return nil }
      if entity.aliases.contains(where: { NameKey($0) == key }) {
        bearers[NameKey(entity.name)] = entity.name
      }
    }
    return bearers.count == 1 ? bearers.values.first : nil
  }

  private func type(in row: Row, of table: Table) -> EntityType? {
    guard let index = table.index(ofColumn: "type"), case .text(let type) = row.values[index]
    else { return nil }
    return EntityType(rawValue: type)
  }

  /// Carries corrections out and says whom they concern.
  ///
  /// - Throws: `contradicts`.
  mutating func correcting(_ corrections: [Correction]) throws(Problem) -> Table {
    try correct(corrections)
    try prepare(Entities.self, of: articles)
    return CorrectionTable(articles: articles).table(of: corrections)
  }

  /// Where a correction that is said now is said.
  var correctionOrigin: String { "cell \(nextNumber)" }
}
