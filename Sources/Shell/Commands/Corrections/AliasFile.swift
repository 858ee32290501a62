internal import Analysis
internal import Tables

/// A table of names with their other names, as a project keeps it.
struct AliasFile {
  /// What it says, line by line.
  private(set) var corrections: [Correction] = []
  /// What the entities are called, in the order of the file.
  private(set) var names: [String] = []
  /// The number of other names.
  private(set) var aliasCount = 0

  /// Reads records: under a heading with `name` or `entity`, `alias` or `aliases`, and `type`, where
  /// there is one; else a name and its other names.
  ///
  /// - Throws: `aliasFile` where a line has no name or an unknown type.
  init(_ records: [CSVRecords.Record], path: String) throws(Problem) {
    let heading = Heading(records.first?.fields ?? [])
    for record in records.dropFirst(heading == nil ? 0 : 1) {
      let line = (heading ?? Heading.none).line(of: record.fields)
      let origin = "\(path), line \(record.line)"
      guard !line.name.isEmpty else {
        throw Problem(.aliasFile(path: path, line: record.line, .noName))
      }
      names.append(line.name)
      for alias in line.aliases where NameKey(alias) != NameKey(line.name) {
        aliasCount += 1
        corrections.append(Correction(.merge(line.name, alias), origin: origin))
      }
      guard let word = line.type, !word.isEmpty else { continue }
      guard let type = EntityTypeName.type(word) else {
        throw Problem(.aliasFile(path: path, line: record.line, .unknownType(word)))
      }
      corrections.append(Correction(.retype(line.name, type), origin: origin))
    }
  }

  /// Where in a record what stands.
  private struct Heading {
    var name = 0
    var aliases: Int?
    var type: Int?

    /// A file without a heading.
    static let none = Heading()

    private init() {}

    init?(_ fields: [String]) {
      let words = fields.map { $0.lowercased() }
      guard let name = words.firstIndex(where: { ["name", "entity"].contains($0) }) else {
        return nil
      }
      self.name = name
      aliases = words.firstIndex { ["alias", "aliases", "other"].contains($0) }
      type = words.firstIndex(of: "type")
    }

    func line(of fields: [String]) -> (name: String, aliases: [String], type: String?) {
      func field(_ index: Int?) -> String? {
        index.flatMap { fields.indices.contains($0) ? fields[$0] : nil }
      }
      let isPlain = aliases == nil && type == nil && name == 0
      let others =
        isPlain
        ? Array(fields.dropFirst())
        : (field(aliases) ?? "").split(separator: ";").map { $0.trimmed }
      return (field(name) ?? "", others.filter { !$0.isEmpty }, field(type))
    }
  }
}

extension Substring {
  /// Without blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// What is wrong with a line of a file of aliases.
package enum AliasFileError: Hashable, Sendable {
  case noName
  case unknownType(String)
  case openQuote
}
