import Articles

/// A generated article, a revision of it, and what was done in known places.
struct Revision {
  /// What was done, as the rows should tell it: sentences by their index before and after.
  struct Deed: Hashable {
    var kind: String
    var before: [Int]
    var after: [Int]
  }

  let old: Article
  let new: Article
  let deeds: [Deed]
  /// How many sentences nothing was done to.
  let untouched: Int

  /// Revises so many sentences of an article, of which a share is touched.
  init(sentences count: Int, touched share: Double, seed: UInt64) {
    var writer = Writer(seed: seed)
    let old = (0..<count).map { _ in writer.sentence() }
    var sheet = Sheet(old: old)
    let plan: [(kind: String, weight: Int)] = [
      ("edited", 40), ("moved", 11), ("moved and edited", 10), ("block moved", 4), ("split", 8),
      ("merged", 8), ("added", 10), ("removed", 9),
    ]
    let deck = plan.flatMap { Array(repeating: $0.kind, count: $0.weight) }
    for _ in 0..<Int(Double(count) * share) {
      sheet.touch(with: writer.pick(deck), by: &writer)
    }
    let places = Dictionary(
      uniqueKeysWithValues: sheet.items.enumerated().map { ($1.number, $0) })
    self.old = Article(body: Self.paragraphs(old))
    self.new = Article(body: Self.paragraphs(sheet.items.map { $0.text }))
    deeds = sheet.deeds.map { kind, before, after in
      Deed(kind: kind, before: before, after: after.compactMap { places[$0] })
    }
    untouched = sheet.items.filter { $0.isUntouched }.count
  }

  private static func paragraphs(_ sentences: [String]) -> String {
    stride(from: 0, to: sentences.count, by: 4).map {
      sentences[$0..<min($0 + 4, sentences.count)].joined(separator: " ")
    }.joined(separator: "\n")
  }
}

/// The revision in the making: the new sentences, each with the old ones it came from.
private struct Sheet {
  struct Item {
    var number: Int
    var text: String
    var sources: [Int]
    var isUntouched = true
  }

  var items: [Item]
  var deeds: [(kind: String, before: [Int], after: [Int])] = []
  private var nextNumber: Int

  init(old: [String]) {
    items = old.enumerated().map { Item(number: $0, text: $1, sources: [$0]) }
    nextNumber = old.count
  }

  mutating func touch(with kind: String, by writer: inout Writer) {
    let free = items.indices.filter { items[$0].isUntouched }
    guard !free.isEmpty else { return }
    let place = writer.pick(free)
    switch kind {
    case "edited": edit(place, &writer)
    case "moved": move(place, &writer, edited: false)
    case "moved and edited": move(place, &writer, edited: true)
    case "block moved": moveBlock(place, &writer)
    case "split": split(place)
    case "merged": merge(place)
    case "added": add(before: place, &writer)
    default: remove(place)
    }
  }

  private mutating func edit(_ place: Int, _ writer: inout Writer) {
    items[place].text = writer.edited(items[place].text)
    items[place].isUntouched = false
    deeds.append(("edited", items[place].sources, [items[place].number]))
  }

  private mutating func move(_ place: Int, _ writer: inout Writer, edited: Bool) {
    let far = (0...items.count - 1).filter { abs($0 - place) >= 5 }
    guard !far.isEmpty else { return }
    var item = items.remove(at: place)
    if edited { item.text = writer.edited(item.text) }
    item.isUntouched = false
    items.insert(item, at: seam(at: min(writer.pick(far), items.count)))
    deeds.append((edited ? "moved and edited" : "moved", item.sources, [item.number]))
  }

  /// Moves up to four neighbours that nothing was done to; each is a deed of its own.
  private mutating func moveBlock(_ place: Int, _ writer: inout Writer) {
    var block = place..<place + 1
    while block.count < 4, block.upperBound < items.count, items[block.upperBound].isUntouched,
      items[block.upperBound].sources[0] == items[block.upperBound - 1].sources[0] + 1
    {
      block = block.lowerBound..<block.upperBound + 1
    }
    // The block is less than what it moves past, or that would be said to have moved.
    let far = items.indices.filter { abs($0 - place) >= 10 && !block.contains($0) }
    guard !far.isEmpty else { return }
    var moved = Array(items[block])
    items.removeSubrange(block)
    for index in moved.indices { moved[index].isUntouched = false }
    let target = seam(at: min(writer.pick(far), items.count))
    items.insert(contentsOf: moved, at: target)
    for item in moved { deeds.append(("moved", item.sources, [item.number])) }
  }

  private mutating func split(_ place: Int) {
    guard let cut = items[place].text.range(of: ", and ") else { return }
    let text = items[place].text
    let second = text[cut.upperBound...]
    items[place].text = text[..<cut.lowerBound] + "."
    items[place].isUntouched = false
    let item = Item(
      number: nextNumber, text: second.prefix(1).uppercased() + second.dropFirst(),
      sources: items[place].sources, isUntouched: false)
    nextNumber += 1
    items.insert(item, at: place + 1)
    deeds.append(("split", item.sources, [items[place].number, item.number]))
  }

  private mutating func merge(_ place: Int) {
    guard place + 1 < items.count, items[place + 1].isUntouched,
      items[place + 1].sources == [items[place].sources[0] + 1],
      items[place].text.range(of: ", and ") == nil,
      items[place + 1].text.range(of: ", and ") == nil
    else { return }
    let second = items.remove(at: place + 1)
    items[place].text =
      items[place].text.dropLast() + ", and " + second.text.prefix(1).lowercased()
      + second.text.dropFirst()
    items[place].sources += second.sources
    items[place].isUntouched = false
    deeds.append(("merged", items[place].sources, [items[place].number]))
  }

  private mutating func add(before place: Int, _ writer: inout Writer) {
    items.insert(
      Item(number: nextNumber, text: writer.sentence(), sources: [], isUntouched: false),
      at: seam(at: place))
    deeds.append(("added", [], [nextNumber]))
    nextNumber += 1
  }

  /// The next place that does not part the halves of a split sentence.
  private func seam(at place: Int) -> Int {
    guard place > 0, place < items.count, !items[place].sources.isEmpty,
      items[place].sources == items[place - 1].sources
    else { return place }
    return place + 1
  }

  private mutating func remove(_ place: Int) {
    deeds.append(("removed", items.remove(at: place).sources, []))
  }
}

extension String {
  /// The first place of some words.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(words) }.map { start in
      start..<index(start, offsetBy: words.count)
    }
  }
}
