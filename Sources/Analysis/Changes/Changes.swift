package import Articles

/// What differs between two versions of an article.
package struct Changes: Hashable, Sendable {
  /// The changes, in the order of the old text, additions where they were put in.
  package let rows: [Change]
  /// The differences that do not count as changes.
  package let ignored: [IgnoredDifference]
  /// The number of sentences that stayed as they were and where they were.
  package let unchanged: Int
}

/// Compares two versions of an article sentence by sentence, in near-linear time.
///
/// Swapping the versions gives the mirror image of the changes, except for `explainedBy`: only a
/// notice that came in explains anything.
package func changes(from old: Article, to new: Article) -> Changes {
  let (old, new) = (Version(old), Version(new))
  let alignment = Alignment(old, new)
  var drafts = Drafts(old, new)
  drafts.add(alignment)
  let rows = Explanations.explain(drafts.rows(), old, new)
  let ignored =
    drafts.typography.ignored + Layout.ignored(alignment, old, new)
    + Boilerplate.ignored(old.article, new.article)
  return Changes(rows: rows, ignored: ignored, unchanged: drafts.unchanged)
}
