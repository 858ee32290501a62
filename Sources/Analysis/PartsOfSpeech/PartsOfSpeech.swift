package import Articles

/// A part of speech, one of the seventeen of Universal Dependencies.
package enum PartOfSpeech: String, CaseIterable, Sendable {
  case noun = "NOUN"
  case properNoun = "PROPN"
  case verb = "VERB"
  case auxiliary = "AUX"
  case adjective = "ADJ"
  case adverb = "ADV"
  case determiner = "DET"
  case numeral = "NUM"
  case pronoun = "PRON"
  case adposition = "ADP"
  case coordinator = "CCONJ"
  case subordinator = "SCONJ"
  case particle = "PART"
  case mark = "PUNCT"
  case symbol = "SYM"
  case interjection = "INTJ"
  case other = "X"
}

/// The parts of speech of an article’s tokens, as the encoder reads them.
package struct PartsOfSpeech: Layer {
  /// For each token its part of speech; none outside of sentences, and where the encoder has no word.
  package let all: [PartOfSpeech?]

  /// Takes them from the encoding of the article.
  package static func build(for article: Article) -> PartsOfSpeech {
    PartsOfSpeech(all: article[Encoding.self].partsOfSpeech)
  }
}
