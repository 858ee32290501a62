/// The name of a person out of a field that may hold an address of electronic mail too.
enum PersonName {
  /// Finds it: `ana@coast.example (Ana Ruiz)` and `Ana Ruiz <ana@coast.example>` are `Ana Ruiz`.
  ///
  /// None where there is only an address, or a name that stands for nobody.
  static func find(in field: String) -> String? {
    let text = MarkupText.collapsed(field)
    guard text.contains("@") else { return name(text) }
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close,
      let inner = name(String(text[text.index(after: open)..<close])), !inner.contains("@")
    {
      return inner
    }
    let words = text.split(separator: " ").filter { !$0.contains("@") }
    return name(words.joined(separator: " "))
  }

  /// Joins the names of several fields, each once; none where there is none.
  static func list(_ fields: [String]) -> String? {
    var names: [String] = []
    for name in fields.compactMap(find) where !names.contains(name) { names.append(name) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func name(_ text: String) -> String? {
    var name = text[...]
    while let first = name.first, marks.contains(first) { name.removeFirst() }
    while let last = name.last, marks.contains(last), last != ")" || !name.contains("(") {
      name.removeLast()
    }
    if name.lowercased().hasPrefix("by ") { name = name.dropFirst(3) }
    return isName(String(name)) ? String(name) : nil
  }

  /// Whether words may be a name: with letters, not too long, no address and no place-holder.
  static func isName(_ words: String) -> Bool {
    let lowered = words.lowercased()
    return words.utf8.count <= longest && words.contains(where: \.isLetter)
      && !nobody.contains(lowered)
      && !["http", "www.", "{"].contains { lowered.contains($0) }
  }

  private static let longest = 120

  private static let marks: Set<Character> = ["\"", "'", "<", ">", "(", ")", ",", ";", " "]
  private static let nobody: Set<String> = [
    "unknown", "admin", "administrator", "editor", "staff", "author", "no author", "null", "none",
    "n/a",
  ]
}
