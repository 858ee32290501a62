package import Articles

/// How the sentences of an article came down through a chain of versions.
package struct Lineage: Hashable, Sendable {
  /// A row of the changes of one step of the chain.
  package struct RowPlace: Hashable, Sendable {
    /// The step: 0 leads from the first version to the second.
    package var step: Int
    /// The index among the rows of the step.
    package var row: Int
  }

  /// What a row has to do with earlier ones.
  package struct Past: Hashable, Sendable {
    /// The rows that touched the same sentences before, in order.
    package var rows: [RowPlace] = []
    /// The version whose words stand again, from 0; none where they are new.
    package var restored: Int?
  }

  /// How a sentence of the newest version came to be.
  package struct Descent: Hashable, Sendable {
    /// The version in which it came, from 0.
    package var first: Int
    /// The version that gave it the words it has, from 0.
    package var since: Int
    /// The rows that touched it, in order.
    package var rows: [RowPlace]
  }

  /// The past of each row of each step.
  package private(set) var pasts: [[Past]] = []
  /// The descent of each sentence of the newest version.
  package private(set) var descents: [Descent] = []

  /// Follows the sentences through the versions, of which each step compares two neighbours.
  package init(of versions: [Article], steps: [Changes]) {
    guard let oldest = versions.first else { return }
    var trails = oldest.sentenceForms.map { Trail(form: $0, version: 0) }
    var lost: [[UInt8]: Trail] = [:]
    for (step, changes) in steps.enumerated() {
      let forms = versions[step + 1].sentenceForms
      var walk = Walk(step: step, before: trails, forms: forms, lost: lost)
      walk.follow(changes)
      pasts.append(walk.pasts)
      (trails, lost) = (walk.after, walk.lost)
    }
    descents = trails.map { Descent(first: $0.first, since: $0.since, rows: $0.rows) }
  }
}

/// What is known of a sentence at one version.
private struct Trail {
  var first: Int
  var since: Int
  var rows: [Lineage.RowPlace] = []
  /// The words it had, in their normal form, each with the first version that had them.
  var forms: [(form: [UInt8], version: Int)]

  init(form: [UInt8], version: Int) {
    (first, since) = (version, version)
    forms = [(form, version)]
  }

  /// The version before the one at hand that had these words.
  func version(of form: [UInt8]) -> Int? { forms.first { $0.form == form }?.version }
}

/// One step of the chain.
private struct Walk {
  let step: Int
  let before: [Trail]
  let forms: [[UInt8]]
  var lost: [[UInt8]: Trail]
  var after: [Trail]
  var pasts: [Lineage.Past] = []

  init(step: Int, before: [Trail], forms: [[UInt8]], lost: [[UInt8]: Trail]) {
    (self.step, self.before, self.forms, self.lost) = (step, before, forms, lost)
    after = forms.map { Trail(form: $0, version: step + 1) }
  }

  mutating func follow(_ changes: Changes) {
    var isTouchedBefore = Array(repeating: false, count: before.count)
    var isTouchedAfter = Array(repeating: false, count: forms.count)
    for (index, row) in changes.rows.enumerated() {
      for sentence in row.before { isTouchedBefore[sentence] = true }
      for sentence in row.after { isTouchedAfter[sentence] = true }
      pasts.append(take(row, Lineage.RowPlace(step: step, row: index)))
    }
    let stayed = zip(
      before.indices.filter { !isTouchedBefore[$0] }, forms.indices.filter { !isTouchedAfter[$0] })
    for (old, new) in stayed { after[new] = before[old] }
  }

  /// Hands the trails of a row on, and says what it has to do with earlier ones.
  private mutating func take(_ row: Change, _ place: Lineage.RowPlace) -> Lineage.Past {
    if row.after.isEmpty {
      let rows = distinct(row.before.flatMap { before[$0].rows })
      for sentence in row.before {
        var trail = before[sentence]
        trail.rows.append(place)
        for (form, _) in trail.forms { lost[form] = trail }
      }
      return Lineage.Past(rows: rows)
    }
    var past = Lineage.Past()
    for (offset, sentence) in row.after.enumerated() {
      let form = forms[sentence]
      let parents: [Trail] =
        if row.before.isEmpty {
          lost[form].map { [$0] } ?? []
        } else if row.before.count == row.after.count {
          [before[row.before.lowerBound + offset]]
        } else {
          row.before.map { before[$0] }
        }
      guard let parent = parents.first else {
        after[sentence].rows = [place]
        continue
      }
      var trail = parent
      trail.first = parents.map(\.first).min() ?? trail.first
      trail.rows = distinct(parents.flatMap(\.rows))
      past.rows += trail.rows
      let known = parents.lazy.compactMap { $0.version(of: form) }.first
      if row.before.isEmpty || !row.replacements.isEmpty {
        trail.since = step + 1
        if let known { past.restored = known } else { trail.forms.append((form, step + 1)) }
      }
      trail.rows.append(place)
      after[sentence] = trail
    }
    past.rows = distinct(past.rows)
    return past
  }

  private func distinct(_ rows: [Lineage.RowPlace]) -> [Lineage.RowPlace] {
    rows.sorted { ($0.step, $0.row) < ($1.step, $1.row) }
      .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension Article {
  /// The sentences in their normal form, by which equal words are known.
  fileprivate var sentenceForms: [[UInt8]] {
    self[Sentences.self].all.map { Typography.normalForm(of: $0.range, in: text) }
  }
}
