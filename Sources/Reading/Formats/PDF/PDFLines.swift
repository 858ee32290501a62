/// The lines of a PDF document as paragraphs: its lines end where the column did.
enum PDFLines {
  /// Joins the lines that empty ones part from others, and leaves out those that run on each page.
  ///
  /// A line that ends far before the others ends a paragraph; a word that a hyphen breaks stays
  /// broken, as the hyphen may be its own.
  static func joined(_ utf8: [UInt8]) -> [UInt8] {
    let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.drop { $0 <= 0x20 }.trimmedEnd
    }
    let running = runningLines(lines)
    var text: [UInt8] = []
    var width = 0
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if line.isEmpty || isPageNumber(line) || running.contains(Array(line)) {
        if line.isEmpty { isOpen = false }
        continue
      }
      if isOpen {
        text.append(0x20)
      } else {
        if !text.isEmpty { text += [0x0A, 0x0A] }
        width = widest(lines[index...])
      }
      text += line
      // A short last line with its period is the end of a paragraph.
      isOpen = !(line.count * 10 < width * 7 && [0x2E, 0x21, 0x3F].contains(line.last ?? 0))
    }
    return text
  }

  /// Whether a line is only `3/12`, the number of a page and of all.
  private static func isPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x2F) && line.count <= 9 && line.allSatisfy { (0x2F...0x39).contains($0) }
  }

  /// The length of the longest line up to the next empty one.
  private static func widest(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Int {
    lines.prefix { !$0.isEmpty }.prefix(200).reduce(0) { max($0, $1.count) }
  }

  /// The short lines that stand three times and more: heads and feet of pages.
  private static func runningLines(_ lines: [ArraySlice<UInt8>]) -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    for line in lines where (1...120).contains(line.count) { counts[Array(line), default: 0] += 1 }
    return Set(counts.filter { $0.value >= 3 }.keys)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at their end.
  fileprivate var trimmedEnd: ArraySlice<UInt8> {
    self[..<(lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? startIndex)]
  }
}
