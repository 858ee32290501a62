internal import Articles

/// What lies among the paragraphs of an article without being part of it.
struct PageCleaning {
  /// The reason an element is left out; none where it stays.
  private(set) var reasons: [PageFurniture.Reason?]

  private let page: Page
  private let sums: PageSums
  private let main: MainText
  /// The bytes of paragraphs in the roots.
  private let rootProse: Int
  /// What is left in each element once what lies in it is cleaned.
  private var left: [Counts]

  private struct Counts {
    var sum: PageSums.Sum
    var paragraphs = 0
    var items = 0
    var fields = 0
  }

  /// Cleans the roots of the main text, inner elements first.
  init(_ page: Page, sums: PageSums, main: MainText, furniture: PageFurniture) {
    (self.page, self.sums, self.main) = (page, sums, main)
    rootProse = main.roots.reduce(0) { $0 + sums[page.elements[$1].blocks].prose }
    reasons = furniture.reasons
    left = page.elements.map { Counts(sum: sums[$0.blocks]) }
    for index in page.elements.indices.reversed() {
      switch page.elements[index].tag {
      case .p: left[index].paragraphs += 1
      case .li: left[index].items += 1
      case .button: left[index].fields += 1
      default: break
      }
      let parent = page.elements[index].parent
      guard parent >= 0 else { continue }
      left[parent].paragraphs += left[index].paragraphs
      left[parent].items += left[index].items
      left[parent].fields += left[index].fields
    }
    for index in page.elements.indices where reasons[index] != nil {
      let parent = page.elements[index].parent
      if parent < 0 || reasons[parent] == nil { subtract(index) }
    }
    for root in main.roots {
      for index in (root..<page.elements[root].end).reversed()
      where index != root && reasons[index] == nil {
        guard let (kind, words) = reason(index) else { continue }
        drop(index, PageFurniture.Reason(kind: kind, words: words, element: index))
      }
    }
  }

  private mutating func drop(_ index: Int, _ reason: PageFurniture.Reason) {
    subtract(index)
    for inner in index..<page.elements[index].end where reasons[inner] == nil {
      reasons[inner] = reason
    }
  }

  /// Takes an element's words out of the counts of those around it.
  private mutating func subtract(_ index: Int) {
    let counts = left[index]
    for outer in page.lineage(of: page.elements[index].parent) {
      left[outer].sum.subtract(counts.sum)
      left[outer].paragraphs -= counts.paragraphs
      left[outer].items -= counts.items
      left[outer].fields -= counts.fields
    }
  }

  private func reason(_ index: Int) -> (Zone.Kind, String)? {
    let element = page.elements[index]
    let counts = left[index]
    guard counts.sum.length > 0, !element.traits.contains(.pullQuote) else { return nil }
    switch element.tag {
    case .footer: return (.other, "the foot of the article")
    case .aside: return (.related, "beside the article")
    case .div, .section, .ul, .ol, .dl, .table, .header, .article, .address,
      .details:
      return listReason(element, counts)
    default: break
    }
    return nil
  }

  /// Judges a container by what is left in it.
  private func listReason(_ element: Page.Element, _ counts: Counts) -> (Zone.Kind, String)? {
    let sum = counts.sum
    let weight = main.weight(element)
    if weight < 0, sum.prose * 10 < rootProse {
      return (.other, "a part of the page by its name")
    }
    guard sum.commas < 10 else { return nil }
    let density = sum.linkDensity
    let isList = element.tag.isList || counts.items * 90 > sum.length
    if element.tag == .table, density < 0.5 { return nil }
    if counts.fields * 3 > counts.paragraphs, counts.fields > 0, sum.prose == 0 {
      return (.other, "a form")
    }
    if !isList, weight < 25, density > 0.2, sum.prose * 2 < sum.length {
      return (.related, "mostly links")
    }
    if weight >= 25, density > 0.5 { return (.related, "mostly links") }
    if isList, density > 0.5 { return (.related, "a list of links") }
    return nil
  }
}
