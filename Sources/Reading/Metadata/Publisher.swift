import Articles

/// Who published a text, by what its page says.
enum Publisher {
  /// Finds the name that two kinds of lines agree on; none where they do not.
  ///
  /// The kinds are a heading (`More from X`), a bio (`a reporter at X`), logo text (`X Logo`) and
  /// a copyright notice (`© 2024 X`). One alone may name somebody else.
  static func find(in zones: [Zone], of text: Text) -> String? {
    var seen: [(name: TextRange, key: [UInt64], kinds: Set<Int>)] = []
    for zone in zones {
      for (kind, name) in names(in: zone, of: text) {
        let key = name.map(\.key)
        let range = TextRange(name[0].range.start, name[name.count - 1].range.end)
        if let known = seen.firstIndex(where: { $0.key == key }) {
          seen[known].kinds.insert(kind)
        } else {
          seen.append((range, key, [kind]))
        }
      }
    }
    let agreed = seen.filter { $0.kinds.count > 1 }
    return agreed.max { $0.kinds.count < $1.kinds.count }.map { text[$0.name] }
  }

  private static func names(in zone: Zone, of text: Text) -> [(Int, [LineWord])] {
    guard [.related, .bio, .other].contains(zone.kind) else { return [] }
    let words = text.lineWords(in: zone.range)
    var found: [(Int, [LineWord])] = []
    for (index, word) in words.enumerated() {
      let behind = name(words, from: index + 1)
      switch zone.kind {
      case .related where from.contains(word.key) && index == 1: found.append((0, behind))
      case .bio where at.contains(word.key): found.append((1, behind))
      case .other where logo.contains(word.key):
        found.append((2, Array(words[..<index].suffix(5))))
      case .other where copyright.contains(word.key):
        let rest = words[(index + 1)...].prefix(6).firstIndex { $0.isCapitalised && $0.isWord }
        found.append((3, name(words, from: rest ?? words.count)))
      default: break
      }
    }
    return found.filter { !$0.1.isEmpty }
  }

  /// The capitalised words from an index on.
  private static func name(_ words: [LineWord], from index: Int) -> [LineWord] {
    var name: [LineWord] = []
    for word in words.dropFirst(index) {
      guard word.isWord, word.isCapitalised || (!name.isEmpty && joiners.contains(word.key)) else {
        break
      }
      name.append(word)
    }
    while let last = name.last, !last.isCapitalised { name.removeLast() }
    return name
  }

  private static let from = Words.keys("from")
  private static let at = Words.keys("at for of")
  private static let logo = Words.keys("logo wordmark")
  private static let copyright = Words.keys("© copyright")
  private static let joiners = Words.keys("of the and &")
}
