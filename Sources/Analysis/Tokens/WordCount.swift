package import Articles

extension Tokens {
  /// Counts the words and numbers in a stretch; clitics count with their word.
  package func words(in range: TextRange) -> Int {
    indices(in: range).count { index in
      let token = self[index]
      return token.kind != .mark && token.kind != .symbol
        && (token.followsSpace || !token.folded.contains("'"))
    }
  }
}
