package import Articles

/// What a name or a set of mentions refers to is one of these.
package enum EntityType: String, CaseIterable, Sendable {
  case person = "PERSON"
  case organisation = "ORG"
  case location = "LOC"
  case facility = "FAC"
  case event = "EVENT"
  case work = "WORK_OF_ART"
  case product = "PRODUCT"
  case group = "NORP"
}

/// A stretch of text that refers to an entity.
package struct Mention: Hashable, Sendable {
  /// How a mention refers.
  package enum Form: String, Sendable { case name, nominal, pronoun }

  /// Where it lies.
  package var range: TextRange
  /// How it refers.
  package var form: Form
  /// The name of the rule that found it or tied it to its entity, and the words that triggered it.
  package var reason: String

  /// Makes a mention.
  package init(_ range: TextRange, form: Form, reason: String) {
    self.range = range
    self.form = form
    self.reason = reason
  }
}

/// What a set of mentions refers to.
package struct Entity: Hashable, Sendable {
  /// The most complete of its common names, as written in the article.
  package var name: String
  /// What it is.
  package var type: EntityType
  /// Its other names, in the order of their first use.
  package var aliases: [String]
  /// All its mentions, in the order of the text.
  package var mentions: [Mention]

  /// Makes an entity.
  package init(name: String, type: EntityType, aliases: [String], mentions: [Mention]) {
    self.name = name
    self.type = type
    self.aliases = aliases
    self.mentions = mentions
  }
}
