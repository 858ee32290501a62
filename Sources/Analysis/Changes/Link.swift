/// Sentences of the old version and those of the new one that they became.
struct Link {
  /// Which sentences they are.
  struct Place: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  var old: Range<Int>
  var new: Range<Int>
  /// How alike they are, 0 to 1.
  var similarity: Double

  /// Whether they are the same but for typography.
  var isSame = false

  /// The same link seen from the other side.
  var mirrored: Link { Link(old: new, new: old, similarity: similarity, isSame: isSame) }
}
