internal import Analysis
internal import Articles
internal import Tables

/// The changes between two versions, as members of a JSON object of the annotate contract.
struct ChangeAnnotation {
  let before: Article
  let after: Article

  /// Writes all members but the identifier.
  func write(to json: inout JSONWriter) {
    let rows = changes(from: before, to: after).rows
    json.objects("changes", rows) { json, change in
      json.member("change", change.kind.rawValue)
      json.member("before", text(change.before, of: before))
      json.member("after", text(change.after, of: after))
      json.objects("words", change.replacements) { json, words in
        json.member("before", before[words.before])
        json.member("after", after[words.after])
      }
      json.member("facets", change.facets.map(\.rawValue))
      json.member("where", place(of: change))
      json.member("explained_by", change.explainedBy)
    }
  }

  /// The whole sentences; none where there are none on this side.
  private func text(_ indices: Range<Int>, of article: Article) -> String? {
    guard !indices.isEmpty else { return nil }
    let sentences = article[Sentences.self]
    return article[
      sentences[indices.lowerBound].range.joined(with: sentences[indices.upperBound - 1].range)]
  }

  private func place(of change: Change) -> String? {
    let (article, indices) = change.after.isEmpty ? (before, change.before) : (after, change.after)
    guard let first = indices.first else { return nil }
    return article.locator(at: article[Sentences.self][first].range.start)?.description
  }
}
