internal import Analysis
internal import Articles

/// The lines of a redline that stand in one paragraph.
struct MarkedParagraph {
  /// The lines, in reading order.
  private(set) var lines: [MarkedLine]
  /// The index of the paragraph in the new version; none where all of it went.
  private(set) var new: Int?
  /// The index of the last paragraph of the old version that has a part in it.
  private var old: Int?

  /// Whether both versions have it as it is.
  var isUnchanged: Bool { lines.allSatisfy { $0.change == nil } }

  /// Puts two versions together, paragraph by paragraph, in reading order.
  static func all(of comparison: Comparison) -> [MarkedParagraph] {
    let lefts = comparison.old[Sentences.self].all
    let rights = comparison.new[Sentences.self].all
    let redline = Redline(comparison.changes, from: comparison.old, to: comparison.new)
    var paragraphs: [MarkedParagraph] = []
    for line in redline.lines {
      let old = line.before.last.map { lefts[$0].paragraph }
      let new = line.after.first.map { rights[$0].paragraph }
      let marked = MarkedLine(line: line, comparison: comparison)
      if let last = paragraphs.indices.last, paragraphs[last].takes(old: old, new: new) {
        paragraphs[last].lines.append(marked)
        paragraphs[last].new = new ?? paragraphs[last].new
        paragraphs[last].old = old ?? paragraphs[last].old
      } else {
        paragraphs.append(MarkedParagraph(lines: [marked], new: new, old: old))
      }
    }
    return paragraphs
  }

  /// Its locator, in the new version where it stands there.
  func place(in comparison: Comparison) -> String? {
    let article = new == nil ? comparison.old : comparison.new
    return (new ?? old).map { "\(article.handle):\(article.paragraphs[$0].number)" }
  }

  /// Whether it is the title.
  func isTitle(in comparison: Comparison) -> Bool {
    let article = new == nil ? comparison.old : comparison.new
    return (new ?? old).map { article.paragraphs[$0].number == 0 } ?? false
  }

  /// Whether the next line, of these paragraphs, stands in it too.
  private func takes(old: Int?, new: Int?) -> Bool {
    guard let new else { return old == self.old }
    return self.new == new || self.new == nil && old != nil && old == self.old
  }
}
