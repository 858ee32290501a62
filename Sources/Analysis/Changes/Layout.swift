internal import Articles

/// Paragraph breaks that came or went between sentences that stayed.
enum Layout {
  static func ignored(_ alignment: Alignment, _ old: Version, _ new: Version) -> [IgnoredDifference]
  {
    var broken = (before: [TextRange](), after: [TextRange]())
    var joined = broken
    let kept = alignment.links.indices.filter { alignment.kept[$0] }.map { alignment.links[$0] }
    for (link, next) in zip(kept, kept.dropFirst())
    where link.old.upperBound == next.old.lowerBound && link.new.upperBound == next.new.lowerBound {
      let hadBreak = old.breaks(between: link.old.upperBound)
      let hasBreak = new.breaks(between: link.new.upperBound)
      guard hadBreak != hasBreak else { continue }
      let before = old.gap(before: link.old.upperBound)
      let after = new.gap(before: link.new.upperBound)
      if hasBreak {
        broken.before.append(before)
        broken.after.append(after)
      } else {
        joined.before.append(before)
        joined.after.append(after)
      }
    }
    return [line(broken, "added"), line(joined, "dropped")].compactMap { $0 }
  }

  private static func line(
    _ places: (before: [TextRange], after: [TextRange]), _ fate: String
  ) -> IgnoredDifference? {
    guard !places.before.isEmpty else { return nil }
    let count = places.before.count
    return IgnoredDifference(
      .layout, "\(count) paragraph \(count == 1 ? "break" : "breaks") \(fate)",
      before: places.before, after: places.after)
  }
}

extension Version {
  fileprivate func breaks(between sentence: Int) -> Bool {
    sentences[sentence - 1].paragraph != sentences[sentence].paragraph
  }

  fileprivate func gap(before sentence: Int) -> TextRange {
    TextRange(sentences[sentence - 1].range.end, sentences[sentence].range.start)
  }
}
