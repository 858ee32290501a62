import Articles

/// The line that names the authors: `By Ana Ruiz and Tom Hale, Staff Writers`.
struct Byline {
  /// The authors' names, without what they are.
  let names: TextRange
  /// Where a date begins that stands on the same line; none where there is none.
  let dateStart: Int?

  /// Reads a line that says `By`; none where it is another.
  init?(_ range: TextRange, in text: Text) {
    guard range.length <= 220 else { return nil }
    let words = text.lineWords(in: range, atMost: 48)
    guard words.count > 1, words.count < 48 else { return nil }
    var first = 0
    if Self.verbs.contains(words[0].key) { first = 1 }
    guard first < words.count, Self.by.contains(words[first].key) else { return nil }
    first += 1
    if first < words.count, words[first].key == Marks.colon { first += 1 }
    self.init(words, from: first, in: text, before: range.end)
  }

  /// Reads a line that is only names and what they are: `Ana Ruiz, Staff Writer`.
  init?(unmarked range: TextRange, in text: Text) {
    guard range.length <= 120 else { return nil }
    let words = text.lineWords(in: range, atMost: 24)
    guard words.count < 24, words.contains(where: { Self.roles.contains($0.key) }),
      words.contains(where: { $0.key == Marks.comma || Self.separators.contains($0.key) })
    else { return nil }
    self.init(words, from: 0, in: text, before: range.end)
    guard names.end < range.end, !words.contains(where: { Self.verbsOfSpeech.contains($0.key) }),
      words.allSatisfy({
        !$0.isWord || $0.isCapitalised || Self.small.contains($0.key)
          || Self.roles.contains($0.key)
      })
    else { return nil }
  }

  /// Whether a line may be a name and nothing else.
  static func isName(_ range: TextRange, in text: Text) -> Bool {
    let words = text.lineWords(in: range, atMost: 8)
    guard (2...6).contains(words.count), words[0].isWord, words[words.count - 1].isWord,
      words.allSatisfy({ !$0.traits.contains(.number) && !roles.contains($0.key) })
    else { return false }
    return words.indices.allSatisfy { Names.continues(words[...], at: $0, from: 0) }
      && words.allSatisfy { $0.isCapitalised || Names.isParticle($0) || $0.key == Marks.period }
  }

  private init?(_ words: [LineWord], from first: Int, in text: Text, before limit: Int) {
    guard first < words.count, words[first].isCapitalised else { return nil }
    var end = first
    var index = first
    while index < words.count {
      let word = words[index]
      if WrittenDate(at: word.range.start, in: text, before: limit) != nil { break }
      if Self.houses.contains(word.key) || Self.roles.contains(word.key) {
        // The house and the role stand behind the last comma, which the names do not reach.
        break
      }
      if word.isCapitalised, word.isWord {
        end = index + 1
      } else if word.key == Marks.period, words[index - 1].range.length <= 3, end == index {
        end = index + 1
      } else if !Self.joiners.contains(word.key), !Names.isParticle(word) {
        break
      }
      index += 1
    }
    // `By Ana Ruiz, Staff Writer`: the words before a role are part of it.
    if index < words.count,
      Self.roles.contains(words[index].key) || Self.houses.contains(words[index].key),
      let comma = words[first..<index].lastIndex(where: { Self.commas.contains($0.key) }),
      comma > first
    {
      end = comma
    }
    guard end > first, end - first <= 24, Self.closes(words[index...], in: text, before: limit)
    else { return nil }
    names = TextRange(words[first].range.start, words[end - 1].range.end)
    dateStart = words[end...].first {
      WrittenDate(at: $0.range.start, in: text, before: limit) != nil
    }.map(\.range.start)
  }

  /// Whether what stands behind the names may be a role, a house, a place or a date.
  private static func closes(
    _ words: ArraySlice<LineWord>, in text: Text, before limit: Int
  ) -> Bool {
    guard let last = words.last else { return true }
    return words.count <= 20 && !words.contains { verbsOfSpeech.contains($0.key) }
      && (!Marks.sentenceEnds.contains(last.key) || words.count == 1)
  }

  private static let by = Words.keys("by")
  private static let verbs = Words.keys(
    "written reported posted words story report text published analysis review opinion interview")
  private static let joiners = Words.keys("and & , / with y")
  private static let commas = Words.keys(", | / — – · •")
  private static let separators = Words.keys("| / — – · • in")
  private static let small = Words.keys("and in of for the at on & with to")
  private static let verbsOfSpeech = Words.keys(
    "said says was were is are had has will would told which who that")
  private static let roles = Words.keys(
    """
    staff senior writer writers reporter reporters editor editors correspondent correspondents \
    columnist contributor contributors chief bureau political associate assistant deputy \
    special contributing photographer producer journalist critic managing executive freelance \
    diplomatic environment business economics sports science health education
    """)
  private static let houses = Words.keys(
    """
    press news times post agency journal herald tribune gazette guardian reuters afp ap upi bbc \
    cnn npr magazine media daily weekly observer chronicle telegraph for the in at from updated \
    published posted on
    """)
}
