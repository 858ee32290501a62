/// Full names of organisations and events, found by what may stand for them.
struct AliasIndex {
  private var byInitials: [String: Int?] = [:]
  private var byBeginning: [String: Int?] = [:]
  private var byEnd: [String: Int?] = [:]

  /// Adds a name; where two share a short form, it stands for neither.
  mutating func add(_ form: NameForm, cluster: Int) {
    guard form.words.count > 1 else { return }
    func enter(_ key: String, _ table: inout [String: Int?]) {
      if let kept = table[key] {
        if kept != cluster { table[key] = .some(nil) }
      } else {
        table[key] = .some(cluster)
      }
    }
    if let initials = form.initials { enter(initials, &byInitials) }
    for count in 1..<min(form.words.count, Self.longest) {
      // `Ford Australia` is not all of `Ford`.
      let isBranch = WordList.places.contains(form.words[count...].joined(separator: " "))
      if count > 1 || form.beginsWithName, !isBranch {
        enter(form.words.prefix(count).joined(separator: " "), &byBeginning)
      }
      enter(form.words.suffix(count).joined(separator: " "), &byEnd)
    }
  }

  /// Short forms have fewer words than this.
  private static let longest = 6

  /// The one longer name that a short form may stand for.
  func cluster(for form: NameForm) -> (cluster: Int, reason: String)? {
    guard !form.hasFirmSuffix else { return nil }
    let words = form.words.joined(separator: " ")
    if form.isAcronym, let cluster = byInitials[words.filter { $0 != "." }] ?? nil {
      return (cluster, "initials of the full name")
    }
    let number = form.words.count == 1 ? "word" : "words"
    if let cluster = byBeginning[words] ?? nil {
      return (cluster, "first \(number) of the full name")
    }
    if let cluster = byEnd[words] ?? nil { return (cluster, "last \(number) of the full name") }
    return nil
  }
}
