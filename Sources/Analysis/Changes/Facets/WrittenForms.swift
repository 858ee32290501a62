/// Tells words from ways of writing them.
enum WrittenForms {
  /// Whether two stretches have the same letters and figures, whatever the marks, casing and
  /// spelling.
  static func agree(_ replaced: Replaced) -> Bool {
    letters(replaced.before) == letters(replaced.after)
  }

  /// Whether two stretches hold nothing but marks.
  static func areMarks(_ replaced: Replaced) -> Bool {
    letters(replaced.before).isEmpty && letters(replaced.after).isEmpty
  }

  private static func letters(_ passage: Passage) -> String {
    // Letters are compared without the cuts between them: health care, healthcare.
    passage.tokens.filter { passage[$0].kind != .mark }.map { index in
      let word = passage[index].folded
      let form = passage.figure(at: index) ?? SpellingVariants.american(word)
      return passage.isCent(index) ? "" : form.filter { $0 != "." }
    }.joined()
  }
}
