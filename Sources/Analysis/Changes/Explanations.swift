internal import Articles

/// Matches correction notices that came in with the changes they own up to.
enum Explanations {
  /// The share of a notice’s words, by weight, that a sentence must have.
  private static let floor = 0.5
  /// Sentences this close to the best one, by share, are meant too.
  private static let nearlyBest = 0.95

  /// Fills in `explainedBy` and `isExplainedInPart`.
  static func explain(_ rows: [Change], _ old: Version, _ new: Version) -> [Change] {
    let notices = rows.indices.filter { rows[$0].isNotice && !rows[$0].after.isEmpty }
    guard !notices.isEmpty else { return rows }
    let rarity = Rarity(old, new)
    let places = CluePlaces(rows, old, new)
    let swaps = Swaps(rows, old, new)
    var explained = rows
    /// The replacements of a row that a notice has owned up to.
    var told: [Int: Set<Int>] = [:]
    for notice in notices {
      let tokens = new.tokens(of: rows[notice].after)
      func note(_ row: Int) {
        if explained[row].explainedBy == nil { explained[row].explainedBy = notice }
      }
      // A notice that gives both the old and the new word has said which edits it means.
      let named = swaps.named(by: new.tokens[tokens])
      for swap in named {
        note(swap.row)
        // Of a stretch in which other facts changed as well, not all is told.
        if swap.isToldWhole(in: new.tokens[tokens]) {
          told[swap.row, default: []].insert(swap.replacement)
        } else {
          told[swap.row] = told[swap.row] ?? []
        }
      }
      for clause in NoticeClauses.find(in: tokens, of: new) {
        guard !named.contains(where: { $0.isTold(in: new.tokens[clause]) }) else { continue }
        let words = NoticeWords(new.tokens[clause], rarity: rarity)
        let shares = words.shares(places).filter { row, share in
          explained[row].explainedBy == nil && words.fits(rows[row])
            && (!words.isOfSpelling || swaps.isRespelt(row))
            && !swaps.isContradicted(row, by: new.tokens[tokens])
        }
        guard let best = shares.map(\.share).max(), best >= floor else { continue }
        for (row, share) in shares where share >= nearlyBest * best {
          note(row)
          explained[row].isExplainedInPart = !words.covers(rows[row])
        }
      }
    }
    for (row, replacements) in told {
      explained[row].isExplainedInPart = swaps.hasOthers(row, than: replacements)
    }
    return explained
  }
}

/// The parts of a notice that may each own up to something else.
private enum NoticeClauses {
  /// The stretches of tokens between `, and` or semicolons; one for a notice of one part.
  static func find(in notice: Range<Int>, of version: Version) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = notice.lowerBound
    for index in notice.dropFirst() {
      let mark = version.tokens[index - 1].folded
      let isCut = mark == ";" || mark == "," && version.tokens[index].folded == "and"
      // So short a part is no clause of its own.
      guard isCut, index - start >= shortest, notice.upperBound - index >= shortest else {
        continue
      }
      clauses.append(start..<index)
      start = index
    }
    return clauses + [start..<notice.upperBound]
  }

  private static let shortest = 5
}
