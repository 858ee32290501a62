/// What becomes of the elements of a name.
enum TagKind {
  /// Its content is program text.
  case script
  /// It goes with all it holds.
  case dropped
  /// It holds nothing.
  case void
  /// It ends by itself where the next one begins, and is never counted as nested.
  case optional
  /// A style of words, which a parser opens again in the next paragraph.
  case style
  /// It may hold others.
  case nesting

  static func of(_ key: UInt64) -> TagKind { kinds[key] ?? .nesting }

  private static let kinds: [UInt64: TagKind] = {
    var kinds: [UInt64: TagKind] = [:]
    func add(_ names: String, _ kind: TagKind) {
      for name in names.split(separator: " ") { kinds[TagName.key(String(name))] = kind }
    }
    add("script", .script)
    add(
      "style svg template iframe object canvas video audio noscript textarea select map", .dropped)
    add("area base br col embed hr img input link meta param source track wbr", .void)
    add("p li dt dd td th tr option thead tbody tfoot colgroup html head body", .optional)
    add("a b big code em font i nobr s small strike strong tt u", .style)
    return kinds
  }()
}
