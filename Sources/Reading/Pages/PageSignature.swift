internal import Articles

/// Who wrote an article and when, by the elements that a page marks so.
struct PageSignature {
  /// The authors’ names, joined by commas.
  private(set) var byline: String?
  /// What `time` elements say to machines.
  private(set) var times: [String] = []
  /// The words of elements that are marked as dates.
  private(set) var dates: [String] = []

  /// A signature that says nothing.
  init() {}

  /// Looks around the headline, and for the authors and the only day also in the article.
  ///
  /// - Parameters:
  ///   - top: the block of the title.
  ///   - first: the block of the first paragraph.
  ///   - isArticle: whether a block belongs to the article.
  init(
    _ page: Page, cleaning: PageCleaning, top: Int, first: Int,
    isArticle: @escaping (Int) -> Bool
  ) {
    let around = max(0, top - 8)..<max(top, first + 2)
    let places: [(Int) -> Bool] = [
      { (top..<max(top, first + 2)).contains($0) }, { around.contains($0) }, isArticle,
    ]
    for trait in [PageTraits.author, .byline] where byline == nil {
      byline = places.lazy.compactMap { Self.names(marked: trait, in: page, at: $0) }.first
    }
    findDays(
      page, cleaning: cleaning, near: top - 6...max(top, first) + 4, isArticle: isArticle)
  }

  // MARK: Authors

  /// The names in the elements with a trait whose first block fits.
  private static func names(
    marked trait: PageTraits, in page: Page, at fits: (Int) -> Bool
  ) -> String? {
    var all: [String] = []
    for element in page.elements where element.traits.contains(trait) {
      guard element.range.length <= 240,
        element.traits.isDisjoint(with: [.hidden, .comments, .bio]),
        fits(element.blocks.lowerBound),
        let names = BylineWords.names(in: page.text[element.range])
      else { continue }
      let isKnown = all.contains { known in
        known.lowercased().contains(names.lowercased())
          || names.lowercased().contains(known.lowercased())
      }
      if !isKnown { all.append(names) }
      // Only machines’ marks stand on each author alone.
      if trait != .author || all.count == mostAuthors { break }
    }
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  private static let mostAuthors = 7

  // MARK: Days

  private mutating func findDays(
    _ page: Page, cleaning: PageCleaning, near: ClosedRange<Int>, isArticle: (Int) -> Bool
  ) {
    // What stands in a bio, beside the article, in a comment or in a paragraph dates something else.
    let own = page.head.times.filter { time in
      let block = page.elements[time.element].blocks.lowerBound
      return cleaning.reasons[time.element] == nil && !page.isInBio(time.element)
        && !(page.blocks.indices.contains(block) && page.blocks[block].isProse)
    }
    times = own.filter { time in
      let element = page.elements[time.element]
      return near.contains(element.blocks.lowerBound)
        || element.traits.contains(.date) && isArticle(element.blocks.lowerBound)
    }
    .map(\.written)
    if times.isEmpty, Set(own.compactMap { CalendarDate(stamp: $0.written) }).count == 1 {
      times = own.map(\.written)
    }
    for (index, element) in page.elements.enumerated()
    where element.traits.contains(.date) && (1...120).contains(element.range.length) {
      guard near.contains(element.blocks.lowerBound), cleaning.reasons[index] == nil,
        !page.isInBio(index)
      else { continue }
      dates.append(page.text[element.range])
    }
  }
}
