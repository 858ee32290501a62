internal import FoundationEssentials

/// What structured data in the vocabulary of schema.org says about an article.
struct SchemaArticle: Sendable {
  var headline: String?
  var authors: [String] = []
  /// The days of publication and of the last change, as written.
  var published: String?
  var modified: String?
  var publisher: String?
  var language: String?
  var address: String?
  /// The article's words, where they are given.
  var body: String?
  var description: String?

  /// Finds the article that structured data is about; none where it is about something else.
  ///
  /// - Parameter json: one object, a list of them, or a graph.
  init?(json: [UInt8]) {
    guard let nodes = Self.nodes(of: json) else { return nil }
    let flat = nodes.flatMap(\.all)
    guard let node = flat.first(where: \.isArticle) ?? flat.first(where: { $0.headline != nil })
    else { return nil }
    headline = node.headline ?? node.name
    authors = node.authors.flatMap { flat.names(of: $0) }
    // Some pages date only the page around the article.
    published = node.published ?? flat.lazy.compactMap(\.published).first
    modified = node.modified
    publisher = node.publisher.lazy.flatMap { flat.names(of: $0) }.first
    language = node.language
    address = node.address
    body = node.body
    description = node.description
  }

  /// Decodes; pages put comments, line ends in strings and other things around their JSON.
  private static func nodes(of json: [UInt8]) -> [SchemaNode]? {
    let decoder = JSONDecoder()
    if let node = try? decoder.decode(SchemaNode.self, from: Data(json)) { return [node] }
    guard let start = json.firstIndex(of: UInt8(ascii: "{")),
      let end = json.lastIndex(of: UInt8(ascii: "}")), start < end
    else { return nil }
    let objects = json[start...end].map { $0 < 0x20 ? 0x20 : $0 }
    let list = [UInt8(ascii: "[")] + objects + [UInt8(ascii: "]")]
    return (try? decoder.decode(SchemaNode.self, from: Data(list))).map { [$0] }
  }
}

/// A thing or a list of things in structured data.
private struct SchemaNode: Decodable {
  var types: [String] = []
  var id: String?
  var name: String?
  var headline: String?
  var authors: [SchemaName] = []
  var published: String?
  var modified: String?
  var publisher: [SchemaName] = []
  var language: String?
  var address: String?
  var body: String?
  var description: String?
  var inner: [SchemaNode] = []

  private enum Key: String, CodingKey {
    case type = "@type"
    case id = "@id"
    case graph = "@graph"
    case name, headline, author, creator, datePublished, dateModified, publisher, inLanguage, url
    case articleBody, description, mainEntity
  }

  init(from decoder: any Decoder) throws {
    if var list = try? decoder.unkeyedContainer() {
      while !list.isAtEnd {
        guard let node = try? list.decode(SchemaNode.self) else { break }
        inner.append(node)
      }
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    func string(_ key: Key) -> String? {
      guard values.contains(key) else { return nil }
      return (try? values.decode(OneOrMany<String>.self, forKey: key))?.all.first.flatMap {
        $0.isEmpty ? nil : $0
      }
    }
    func names(_ key: Key) -> [SchemaName] {
      guard values.contains(key) else { return [] }
      return (try? values.decode(OneOrMany<SchemaName>.self, forKey: key))?.all ?? []
    }
    types = (try? values.decode(OneOrMany<String>.self, forKey: .type))?.all ?? []
    id = string(.id)
    name = string(.name)
    headline = string(.headline)
    authors = names(.author)
    if authors.isEmpty { authors = names(.creator) }
    published = string(.datePublished)
    modified = string(.dateModified)
    publisher = names(.publisher)
    language = string(.inLanguage)
    address = string(.url)
    body = string(.articleBody)
    description = string(.description)
    for key in [Key.graph, .mainEntity] where values.contains(key) {
      if let node = try? values.decode(SchemaNode.self, forKey: key) { inner.append(node) }
    }
  }

  /// It and all in it.
  var all: [SchemaNode] { [self] + inner.flatMap(\.all) }

  var isArticle: Bool {
    types.contains { type in
      let type = type.split(separator: "/").last.map(String.init) ?? type
      return type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
    }
  }
}

/// A person or an organisation: a name, or a thing with one, or a reference to one.
private enum SchemaName: Decodable {
  case name(String)
  case reference(String)

  private enum Key: String, CodingKey {
    case name
    case id = "@id"
  }

  init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      self = .name(name)
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    if let name = try? values.decode(OneOrMany<String>.self, forKey: .name).all.first {
      self = .name(name)
    } else {
      self = .reference(try values.decode(String.self, forKey: .id))
    }
  }
}

extension [SchemaNode] {
  /// The name behind a name or a reference.
  fileprivate func names(of name: SchemaName) -> [String] {
    switch name {
    case .name(let name): [name]
    case .reference(let id): first { $0.id == id }.flatMap(\.name).map { [$0] } ?? []
    }
  }
}

/// A value that may be written alone or in a list.
private struct OneOrMany<Value: Decodable>: Decodable {
  var all: [Value] = []

  init(from decoder: any Decoder) throws {
    if let value = try? decoder.singleValueContainer().decode(Value.self) {
      all = [value]
      return
    }
    var list = try decoder.unkeyedContainer()
    while !list.isAtEnd {
      guard let value = try? list.decode(Value.self) else { break }
      all.append(value)
    }
  }
}
