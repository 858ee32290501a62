import Articles

/// A line that only says when something was published: `Published 2 March 2024, 09:00`.
struct PublicationLine {
  /// What a line says about a day.
  enum Label {
    case published, updated, bare
  }

  /// The days in it with what is said about each, in the order of the text.
  let days: [(date: WrittenDate, label: Label)]
  /// Whether it says that something was published or updated.
  let isLabelled: Bool

  /// Reads a line that has a label and a day among a few other words, such as a place.
  ///
  /// A sentence can be so; only lines that are none should be asked.
  init?(among range: TextRange, in text: Text) {
    let words = text.lineWords(in: TextRange(range.start, min(range.end, range.start + 160)))
    for (index, word) in words.enumerated() {
      let isUpdate = Self.updated.contains(word.key)
      guard isUpdate || Self.published.contains(word.key) else { continue }
      let start = words[(index + 1)...].prefix(3).lazy.compactMap {
        WrittenDate(at: $0.range.start, in: text, before: range.end)
      }.first
      guard let start else { continue }
      days = [(start, isUpdate ? .updated : .published)]
      isLabelled = true
      return
    }
    return nil
  }

  /// Reads a line; none where it says anything else.
  init?(_ range: TextRange, in text: Text) {
    guard range.length <= 160,
      let first = text.lineWords(in: range, atMost: 4).first(where: {
        !$0.traits.isEmpty
      }), first.traits.contains(.number) || Self.starts.contains(first.key)
    else { return nil }
    let words = text.lineWords(in: range, atMost: 40)
    guard words.count < 40 else { return nil }
    var days: [(WrittenDate, Label)] = []
    var label = Label.bare
    var isLabelled = false
    var isRelative = false
    var hasNumber = false
    var index = 0
    while index < words.count {
      let word = words[index]
      if let date = WrittenDate(at: word.range.start, in: text, before: range.end) {
        days.append((date, label))
        while index < words.count, words[index].range.start < date.range.end { index += 1 }
        continue
      }
      if Self.published.contains(word.key) {
        (label, isLabelled) = (.published, true)
      } else if Self.updated.contains(word.key) {
        // “First published” stays published; “Last updated” is not the first day.
        (label, isLabelled) = (.updated, true)
      } else if Self.relative.contains(word.key) {
        isRelative = true
      } else if !word.isWord || Self.fillers.contains(word.key) || Self.isTime(word, in: text) {
        hasNumber = hasNumber || word.traits.contains(.number)
      } else {
        return nil
      }
      index += 1
    }
    guard !days.isEmpty || (isRelative && (hasNumber || isLabelled)) || (isLabelled && hasNumber)
    else { return nil }
    self.days = days
    self.isLabelled = isLabelled
  }

  /// Whether a word is a time such as `9am` or `T09`.
  private static func isTime(_ word: LineWord, in text: Text) -> Bool {
    guard word.range.length <= 8 else { return false }
    let bytes = text.utf8[word.range.start..<word.range.end]
    guard let last = bytes.last, let first = bytes.first else { return false }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    return isDigit(first) && "mMzZhT".utf8.contains(last)
      || "tT".utf8.contains(first) && isDigit(last)
  }

  private static let published = Words.keys("published posted created issued released publication")
  private static let updated = Words.keys(
    "updated modified revised edited amended update changed refreshed")
  private static let relative = Words.keys("ago yesterday today")
  /// The words that such a line begins with; most lines begin otherwise.
  private static let starts = KeySet(
    published.keys + updated.keys + relative.keys + fillers.keys
      + Words.keys(
        """
        january february march april may june july august september october november december jan \
        feb mar apr jun jul aug sep sept oct nov dec tues weds thur thurs
        """
      ).keys)
  private static let fillers = Words.keys(
    """
    on at the of first last originally date am pm a p m noon midnight gmt utc est edt et cst cdt \
    ct mst mdt pst pdt pt bst cet cest ist aest jst hkt sgt z h hrs local time hour hours minute \
    minutes min mins day days week weeks monday tuesday wednesday thursday friday saturday sunday \
    mon tue wed thu fri sat sun
    """)
}
