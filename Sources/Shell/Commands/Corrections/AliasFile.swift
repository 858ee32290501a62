internal import Analysis
internal import Tables

/// A table of names with their other names, as a project keeps it.
struct AliasFile {
  /// What it says, line by line.
  private(set) var corrections: [Correction] = []
  /// What the entities are called, in the order of the file.
  private(set) var names: [String] = []
  /// The number of other names that merge.
  private(set) var aliasCount = 0
  /// Other names of several, which therefore merge nobody.
  private(set) var sharedAliases: [String] = []

  /// Reads records: under a heading with `name` or `entity`, `alias` or `aliases`, and `type`, where
  /// there is one; else a name and its other names. A line that begins with `# ` is a comment.
  ///
  /// - Throws: `aliasFile` where a line or the heading has no name, or a type is unknown.
  init(_ records: [CSVRecords.Record], path: String) throws(Problem) {
    let records = records.filter { $0.fields.first?.hasPrefix("# ") != true }
    let heading = Heading(records.first?.fields ?? [])
    if let heading, heading.name == nil {
      throw Problem(.aliasFile(path: path, line: records[0].line, .noNameColumn))
    }
    let lines = records.dropFirst(heading == nil ? 0 : 1).map { record in
      (record: record, line: (heading ?? Heading.none).line(of: record.fields))
    }
    var owners: [NameKey: NameKey] = [:]
    var shared: Set<NameKey> = []
    for (_, line) in lines {
      for alias in line.aliases {
        let (key, owner) = (NameKey(alias), NameKey(line.name))
        if let other = owners[key], other != owner, shared.insert(key).inserted {
          sharedAliases.append(alias)
        }
        owners[key] = owner
      }
    }
    for (record, line) in lines {
      let origin = "\(path), line \(record.line)"
      guard !line.name.isEmpty else {
        throw Problem(.aliasFile(path: path, line: record.line, .noName))
      }
      names.append(line.name)
      for alias in line.aliases where NameKey(alias) != NameKey(line.name) {
        guard !shared.contains(NameKey(alias)) else { continue }
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
    var name: Int? = 0
    var aliases: Int?
    var type: Int?

    /// A file without a heading.
    static let none = Heading()

    private init() {}

    init?(_ fields: [String]) {
      let words = fields.map { $0.lowercased() }
      name = words.firstIndex { ["name", "entity"].contains($0) }
      aliases = words.firstIndex { ["alias", "aliases", "other"].contains($0) }
      type = words.firstIndex(of: "type")
      guard name != nil || aliases != nil && type != nil else { return nil }
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
  case noNameColumn
  case unknownType(String)
  case openQuote
}
