import Articles

/// What stands behind the body.
extension Zoning {
  mutating func findTail() {
    guard !body.isEmpty else { return }
    let ending = (isCutOut ? nil : endingHeading()) ?? blocks.count
    var tail: [Int: Finding] = [:]
    var last = ending - 1
    while last > body.lowerBound {
      if let finding = finding(last, at: .tail) {
        tail[last] = finding
      } else if blocks[last].isProse {
        break
      }
      last -= 1
    }
    body = body.lowerBound..<max(last, body.lowerBound) + 1
    var heading: Finding?
    var isBehindFurniture = false
    var governed = 0
    var named: Set<UInt64>?
    for index in body.upperBound..<blocks.count {
      let found = index < ending ? tail[index] : finding(index, at: .tail)
      if let found, !isSubject(of: found, index, named: &named) {
        findings[index] = found
        if let kind = found.governs {
          heading = Finding(kind: kind, reason: "behind the heading “\(words(index))”")
          governed = 0
        } else if heading != nil, found.kind != heading?.kind {
          heading = nil
        }
        isBehindFurniture = isBehindFurniture || Self.furniture.contains(found.kind)
      } else if let heading, heading.kind != .bio || governed < 3,
        index > ending || heading.kind != .related || !blocks[index].endsSentence
      {
        governed += 1
        findings[index] = heading
      } else if isBehindFurniture, !blocks[index].endsSentence, blocks[index].wordCount <= 20 {
        findings[index] = Finding(
          kind: .other, reason: "a short line among those of the page behind the article")
      }
    }
    // What no rule names is body, wherever it stands.
    if let lastBody = blocks.indices.last(where: { findings[$0] == nil && $0 != title }) {
      body = body.lowerBound..<max(body.upperBound, lastBody + 1)
    }
  }

  private static let furniture: Set<Zone.Kind> = [.bio, .social, .related, .advert, .other]

  /// The heading behind which nothing but other articles, comments or the author stands.
  ///
  /// Before it must be most of the words and at least two paragraphs, behind it no long one.
  private func endingHeading() -> Int? {
    var paragraphsBefore = 0
    var wordsBefore = 0
    let total = blocks[body].reduce(0) { $0 + $1.wordCount }
    var candidate: (index: Int, governs: Zone.Kind)?
    for index in body {
      let isShort = blocks[index].wordCount <= Self.longestHeading
      if candidate == nil, isShort, paragraphsBefore >= 2, wordsBefore * 2 >= total,
        rules.mayBeHeading(blocks[index].range, in: text),
        let governs = finding(index, at: .tail)?.governs
      {
        candidate = (index, governs)
      } else if let heading = candidate, blocks[index].wordCount > 45, heading.governs != .other,
        finding(index, at: .tail) == nil
      {
        // A long paragraph: the heading stood in the midst of the article.
        candidate = nil
      }
      paragraphsBefore += blocks[index].isProse ? 1 : 0
      wordsBefore += blocks[index].wordCount
    }
    guard let (heading, governs) = candidate, heading + 1 < blocks.count else { return nil }
    guard governs == .related else { return heading }
    let behind = blocks[(heading + 1)...]
    let titles = behind.count { !$0.endsSentence || $0.wordCount < 12 }
    return titles * 10 >= behind.count * 4 ? heading : nil
  }

  private static let longestHeading = 16

  /// Whether a note on the writer is about somebody whom the body names.
  ///
  /// The last paragraph of a report often says who somebody is, in the words of a bio.
  ///
  /// - Parameter named: the capitalised words of the body, gathered at the first call.
  private func isSubject(of finding: Finding, _ index: Int, named: inout Set<UInt64>?) -> Bool {
    guard finding.reason == Bios.aboutTheWriter else { return false }
    let words = text.lineWords(in: blocks[index].range)
    let name = words.prefix { $0.isCapitalised || $0.key == Marks.period }.filter(\.isWord)
    guard let surname = name.last, !words.contains(where: { Self.contact.contains($0.key) }) else {
      return false
    }
    let isAuthor = blocks.indices.prefix(body.lowerBound).contains { line in
      findings[line]?.kind == .byline
        && text.lineWords(in: blocks[line].range).contains { $0.key == surname.key }
    }
    guard !isAuthor else { return false }
    let known = named ?? capitalisedWords(of: body)
    named = known
    return known.contains(surname.key)
  }

  private func capitalisedWords(of body: Range<Int>) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for block in blocks[body] {
      for word in text.lineWords(in: block.range, atMost: .max) where word.isCapitalised {
        // `Hale’s` is Hale.
        found.insert(word.key)
        found.insert(text.possessorKey(of: word))
      }
    }
    return found
  }

  private static let contact = Words.keys("@ follow twitter email e-mail reached")
}

extension Text {
  /// The key of a word without its `’s`; its own key where it has none.
  fileprivate func possessorKey(of word: LineWord) -> UInt64 {
    let written = self[word.range].lowercased()
    for ending in ["’s", "'s"] where written.hasSuffix(ending) {
      return LineWord.key(of: written.dropLast(2))
    }
    return word.key
  }
}
