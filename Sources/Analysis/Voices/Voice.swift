/// Somebody who is heard in articles, talked about, or both.
package struct Voice: Hashable, Sendable {
  /// The name, or the words that stand for it where nobody is named.
  package var name: String
  /// What it is, where it is an entity.
  package var type: EntityType?
  /// What kind of source it is; none where it is never heard.
  package var kind: Quotation.SourceKind?
  /// The number of quotations in its own words, whole or in part.
  package var direct = 0
  /// The number of quotations in the writer's words.
  package var indirect = 0
  /// The number of words attributed to it.
  package var words = 0
  /// The number of articles that quote it.
  package var quotedArticles = 0
  /// The number of articles that quote or name it.
  package var articles = 0
  /// What it says, in the order of the articles.
  package var said: [Saying] = []
  /// How often it is named.
  package var names = 0
  /// How often a pronoun stands for it.
  package var pronouns = 0
  /// What the text says of its gender, where it is a person.
  package var gender = GenderEvidence()

  /// The number of quotations.
  package var quotations: Int { direct + indirect }

  /// Whether somebody talks about it and nobody lets it speak.
  package var isUnheard: Bool { quotations == 0 }

  /// A quotation, and the index of the article it stands in.
  package struct Saying: Hashable, Sendable {
    /// The index of the article.
    package var article: Int
    /// The quotation.
    package var quotation: Quotation
  }

  init(name: String, type: EntityType? = nil) {
    self.name = name
    self.type = type
  }
}
