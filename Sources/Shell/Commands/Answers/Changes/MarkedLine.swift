internal import Analysis
internal import Articles
internal import Tables

/// A line of a redline with its marks, for the views that show the words themselves.
struct MarkedLine {
  let line: Redline.Line
  let comparison: Comparison

  /// The change that the line shows; none where nothing changed.
  var change: Change? { line.change.map { comparison.changes.rows[$0] } }
  /// The number of the change in the list.
  var number: Int? { line.change.map { comparison.numbers[$0] } }
  /// Where the sentences of a moved line stand else: `→ v2:3.3`, `← kim:2.2`; none for any other.
  var pointer: String? {
    guard let change, change.isMoved else { return nil }
    return line.after.isEmpty
      ? comparison.new.place(ofSentences: change.after).map { "→ \($0)" }
      : comparison.old.place(ofSentences: change.before).map { "← \($0)" }
  }

  /// What stayed, went and came, in reading order.
  var inline: [Passage.Run] {
    line.runs.map { run in
      let article = run.fate == .went ? comparison.old : comparison.new
      return Passage.Run(article[run.range], style(of: run.fate))
    }
  }

  /// The words of the old version, with those that went marked; none where there are none.
  var before: Passage? {
    guard !line.before.isEmpty else { return nil }
    let range = comparison.old.range(ofSentences: line.before)
    return Passage(
      marks(range, line.after.isEmpty, change?.replacements.map(\.before) ?? [], .went)
        .runs(in: range, of: comparison.old))
  }

  /// The words of the new version, with those that came marked; none where there are none.
  var after: Passage? {
    guard !line.after.isEmpty else { return nil }
    let range = comparison.new.range(ofSentences: line.after)
    let isWhole = line.before.isEmpty && (change?.replacements.isEmpty ?? true)
    return Passage(
      marks(range, isWhole, change?.replacements.map(\.after) ?? [], .came)
        .runs(in: range, of: comparison.new))
  }

  private func style(of fate: Redline.Run.Fate) -> Passage.Style {
    let moved: Passage.Style = change?.isMoved ?? false ? .moved : []
    switch fate {
    case .stayed: return moved
    case .went: return line.after.isEmpty ? moved.union(.went) : .went
    case .came: return change?.replacements.isEmpty ?? true ? moved.union(.came) : .came
    }
  }

  private func marks(
    _ range: TextRange, _ isWhole: Bool, _ words: [TextRange], _ style: Passage.Style
  ) -> Marks {
    let moved: Passage.Style = change?.isMoved ?? false ? .moved : []
    return isWhole
      ? Marks(words: [range], style: style.union(moved), rest: [])
      : Marks(words: words.filter { !$0.isEmpty }, style: style, rest: moved)
  }
}

/// The stretches of a text under one mark, and the mark of the rest.
private struct Marks {
  var words: [TextRange]
  var style: Passage.Style
  var rest: Passage.Style

  func runs(in range: TextRange, of article: Article) -> [Passage.Run] {
    var runs: [Passage.Run] = []
    var offset = range.start
    for word in words where word.start >= offset && word.end <= range.end {
      if offset < word.start {
        runs.append(Passage.Run(article[TextRange(offset, word.start)], rest))
      }
      runs.append(Passage.Run(article[word], style))
      offset = word.end
    }
    if offset < range.end { runs.append(Passage.Run(article[TextRange(offset, range.end)], rest)) }
    return runs
  }
}

extension Passage {
  /// Writes runs one behind the other; brackets stand at words, not at blanks.
  init(_ runs: [Run]) {
    self.init(bracketed: "", runs: [])
    for run in runs {
      let words = run.text.drop { $0 == " " }
      let blank = run.text.prefix(run.text.count - words.count)
      let isMarked = !run.style.isDisjoint(with: [.went, .came])
      // Without brackets, what went and what came for it would be one word.
      let isCounterpart = run.style.contains(.came) && self.runs.last?.style == .went
      if isMarked && !blank.isEmpty {
        self.runs.append(Run(String(blank), []))
      } else if isCounterpart {
        self.runs.append(Run(" ", []))
      }
      self.runs.append(isMarked ? Run(String(words), run.style) : run)
      bracketed +=
        isMarked ? blank + run.style.opening + words + run.style.closing : run.text[...]
    }
  }
}
