internal import Articles

/// Sums over the blocks of a page, asked for any stretch of them in constant time.
struct PageSums {
  /// What is summed up over blocks; lengths in bytes.
  struct Sum {
    var length = 0
    var links = 0
    var commas = 0
    /// The bytes in blocks that are long enough, and have few enough links, to be paragraphs.
    var prose = 0

    static func - (left: Sum, right: Sum) -> Sum {
      Sum(
        length: left.length - right.length, links: left.links - right.links,
        commas: left.commas - right.commas, prose: left.prose - right.prose)
    }

    mutating func subtract(_ other: Sum) { self = self - other }

    /// The share of links, from 0 to 1.
    var linkDensity: Double { length == 0 ? 0 : Double(links) / Double(length) }
  }

  private var sums: [Sum] = [Sum()]

  /// Sums a page up.
  ///
  /// - Parameter isCounted: whether the blocks of an element count.
  init(_ page: Page, isCounted: (_ element: Int) -> Bool = { _ in true }) {
    sums.reserveCapacity(page.blocks.count + 1)
    var sum = Sum()
    for block in page.blocks {
      guard block.element >= 0, isCounted(block.element) else {
        sums.append(sum)
        continue
      }
      sum.length += block.range.length
      sum.links += block.linkLength
      sum.commas += block.commas
      if block.isProse { sum.prose += block.range.length }
      sums.append(sum)
    }
  }

  /// The sum over some blocks.
  subscript(blocks: Range<Int>) -> Sum { sums[blocks.upperBound] - sums[blocks.lowerBound] }

  /// The sum over all blocks.
  var total: Sum { sums[sums.count - 1] }
}

extension Page.Block {
  /// Whether it is long enough, and has few enough links, to be a paragraph.
  var isProse: Bool { range.length >= 80 && linkLength * 3 < range.length }
}
