/// Capitalised words that are names rather than the first of a sentence.
enum CapitalisedWords {
  static func isName(_ index: Int, in passage: Passage) -> Bool {
    let token = passage[index]
    guard token.kind == .word || token.kind == .mixed, token.casing != .lower, token.folded != "i",
      !DateWords.isTime(index, in: passage), NumberWords.value(of: token) == nil,
      !isHonorific(token.folded)
    else { return false }
    // Headlines capitalise everything, and sentences their first word.
    if passage.isTitle || passage.startsSentence(index) {
      return passage.evidence.capitalisedWords.contains(token.folded)
    }
    return token.casing != .none
  }

  private static func isHonorific(_ word: String) -> Bool {
    if honorifics.contains(word) { return true }
    guard word.utf8.last == UInt8(ascii: "."), let stem = PackedWord(word.utf8.dropLast()) else {
      return false
    }
    return Abbreviations.kinds(of: stem).contains(.title)
  }

  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "dr", "sir", "president", "minister", "senator", "judge",
  ]
}
