/// Tells words from ways of writing them.
enum WrittenForms {
  /// Whether two stretches have the same letters and figures, whatever the marks and casing.
  static func agree(_ replaced: Replaced) -> Bool {
    letters(replaced.before) == letters(replaced.after)
  }

  private static func letters(_ passage: Passage) -> [String] {
    let words = passage.tokens.map { passage[$0] }.filter { $0.kind != .mark }
    // Letters are compared without the cuts between them: health care, healthcare.
    let joined = words.map { (NumberWords.value(of: $0) ?? $0.folded).filter { $0 != "." } }
      .joined()
    return joined.isEmpty ? [] : [joined]
  }
}
