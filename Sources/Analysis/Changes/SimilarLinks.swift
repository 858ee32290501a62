/// Links the sentences that no exact pair took: to those most like them, near their place first.
struct SimilarLinks {
  let old: Version
  let new: Version
  private(set) var links: [Link] = []
  private var newOfOld: [Int]
  private var oldOfNew: [Int]
  private let oldWordings: [Wording]
  private let newWordings: [Wording]
  private var similarity: Similarity

  /// What is alike enough for an edit in place.
  private static let nearFloor = 0.4
  /// What is alike enough for a move with an edit.
  private static let farFloor = 0.55
  /// So many words with matter such sentences must share, or of few nearly all.
  private static let farShared = 4
  /// What standing in the same place adds when candidates vie for a sentence.
  private static let placeBonus = 0.1

  init(_ old: Version, _ new: Version, beside exact: ExactPairs) {
    (self.old, self.new) = (old, new)
    (newOfOld, oldOfNew) = (exact.newOfOld, exact.oldOfNew)
    var vocabulary = WordNumbers(joiningForms: true)
    func wordings(_ version: Version, _ partner: [Int]) -> [Wording] {
      let numbers = partner.indices.map { index in
        partner[index] >= 0
          ? [] : vocabulary.numbers(of: version.tokens[version.sentences[index].tokens])
      }
      return numbers.map { $0.isEmpty ? .empty : Wording(words: $0, in: vocabulary) }
    }
    oldWordings = wordings(old, newOfOld)
    newWordings = wordings(new, oldOfNew)
    similarity = Similarity(vocabulary)
    linkTitles()
    link(sharingShingles: true)
    // With more anchors the gaps are smaller, and what stands in one is seen.
    link(sharingShingles: false)
    widen()
  }

  private mutating func take(_ link: Link) {
    links.append(link)
    for index in link.old { newOfOld[index] = link.new.lowerBound }
    for index in link.new { oldOfNew[index] = link.old.lowerBound }
  }

  /// A headline stays the headline, however it is rewritten.
  private mutating func linkTitles() {
    let lefts = newOfOld.indices.filter { old.roles[$0] == .title && newOfOld[$0] < 0 }
    let rights = oldOfNew.indices.filter { new.roles[$0] == .title && oldOfNew[$0] < 0 }
    guard let left = lefts.first, let right = rights.first, lefts.count == 1, rights.count == 1
    else { return }
    let likeness = similarity(oldWordings[left], newWordings[right], floor: 0)
    take(Link(old: left..<left + 1, new: right..<right + 1, similarity: likeness))
  }

  private mutating func link(sharingShingles: Bool) {
    let candidates = Candidates(
      old: newOfOld.indices.filter { newOfOld[$0] < 0 },
      new: oldOfNew.indices.filter { oldOfNew[$0] < 0 },
      oldWordings: oldWordings, newWordings: newWordings, vocabulary: similarity.vocabulary)
    guard !candidates.old.isEmpty, !candidates.new.isEmpty else { return }
    let gaps = Gaps(newOfOld: anchors(), newCount: oldOfNew.count)
    var pairs = candidates.inPlace(gaps)
    if sharingShingles { pairs += candidates.sharingShingles() }
    pairs = Set(pairs).filter { old.roles[$0.old] == new.roles[$0.new] }.sorted()

    var scored: [(link: Link, score: Double)] = []
    for pair in pairs {
      let isNear =
        gaps.ofOld[pair.old] == gaps.ofNew[pair.new] || continuesNeighbour(pair.old, pair.new)
      let (left, right) = (oldWordings[pair.old], newWordings[pair.new])
      let likeness = similarity(left, right, floor: isNear ? Self.nearFloor : Self.farFloor)
      guard likeness > 0 else { continue }
      if !isNear, !isSameMatter(left, right) { continue }
      let link = Link(
        old: pair.old..<pair.old + 1, new: pair.new..<pair.new + 1, similarity: likeness)
      scored.append((link, likeness + (isNear ? Self.placeBonus : 0)))
    }
    var groups = SentenceGroups(
      similarity: similarity, oldWordings: oldWordings, newWordings: newWordings,
      isOldFree: newOfOld.map { $0 < 0 }, isNewFree: oldOfNew.map { $0 < 0 })
    for group in groups.find(around: pairs) {
      let isNear = gaps.ofOld[group.old.lowerBound] == gaps.ofNew[group.new.lowerBound]
      scored.append((group, group.similarity + (isNear ? Self.placeBonus : 0)))
    }
    takeBest(scored)
  }

  /// Gives the links the neighbours that took over what went out of a sentence, or brought in what
  /// came.
  private mutating func widen() {
    let parts = SentenceParts(vocabulary: similarity.vocabulary)
    for index in links.indices {
      var link = links[index]
      var isWider = false
      while link.old.count == 1, link.new.count < SentenceGroups.mostParts,
        let part = parts.taker(
          of: oldWordings[link.old.lowerBound], beside: link.new, newWordings,
          isFree: { oldOfNew[$0] < 0 && new.roles[$0] == new.roles[link.new.lowerBound] })
      {
        link.new = min(part, link.new.lowerBound)..<max(part + 1, link.new.upperBound)
        oldOfNew[part] = link.old.lowerBound
        isWider = true
      }
      while link.new.count == 1, link.old.count < SentenceGroups.mostParts,
        let part = parts.taker(
          of: newWordings[link.new.lowerBound], beside: link.old, oldWordings,
          isFree: { newOfOld[$0] < 0 && old.roles[$0] == old.roles[link.old.lowerBound] })
      {
        link.old = min(part, link.old.lowerBound)..<max(part + 1, link.old.upperBound)
        newOfOld[part] = link.new.lowerBound
        isWider = true
      }
      guard isWider else { continue }
      let left = Wording(
        words: link.old.flatMap { oldWordings[$0].words }, in: similarity.vocabulary)
      let right = Wording(
        words: link.new.flatMap { newWordings[$0].words }, in: similarity.vocabulary)
      link.similarity = similarity(left, right, floor: 0)
      links[index] = link
    }
  }

  private mutating func takeBest(_ scored: [(link: Link, score: Double)]) {
    let ordered = scored.sorted {
      ($1.score, $0.link.old.lowerBound, $0.link.new.lowerBound)
        < ($0.score, $1.link.old.lowerBound, $1.link.new.lowerBound)
    }
    for (link, _) in ordered {
      guard link.old.allSatisfy({ newOfOld[$0] < 0 }), link.new.allSatisfy({ oldOfNew[$0] < 0 })
      else { continue }
      take(link)
    }
  }

  /// Whether sentences far apart share more than a phrase: `third goal in as many games` recurs.
  private func isSameMatter(_ left: Wording, _ right: Wording) -> Bool {
    let (shared, least) = similarity.sharedContent(left, right)
    return shared >= Self.farShared || shared == Self.farShared - 1 && 4 * shared >= 3 * least
  }

  /// Whether the neighbours before or behind two sentences are partners.
  private func continuesNeighbour(_ left: Int, _ right: Int) -> Bool {
    if left > 0, right > 0, newOfOld[left - 1] == right - 1, oldOfNew[right - 1] == left - 1 {
      return true
    }
    return left + 1 < newOfOld.count && newOfOld[left + 1] == right + 1
  }

  /// The partners that are one to one, as anchors need them.
  private func anchors() -> [Int] {
    newOfOld.indices.map { index in
      let partner = newOfOld[index]
      return partner >= 0 && oldOfNew[partner] == index ? partner : -1
    }
  }
}
