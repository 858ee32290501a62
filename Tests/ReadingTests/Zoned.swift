import Articles
import Reading

/// An article of the lines that are joined, one a line, and what each was taken for.
func zoned(_ text: String, title: String? = nil) -> Article {
  Reader().article(text: text, title: title, handle: "test")
}

/// The zones of an article as `kind: text`, long texts cut after 24 characters.
func summary(_ article: Article) -> [String] {
  article.zones.map { "\($0.kind.rawValue): \(article[$0.range].prefix(24))" }
}

/// The zones that are set aside, as `kind: text`.
func setAside(_ article: Article) -> [String] {
  article.zones.filter { !$0.isAnalysed }.map { "\($0.kind.rawValue): \(article[$0.range])" }
}

/// Three paragraphs of an invented report, with nothing around them.
let report = """
  A fire at the old harbour destroyed two warehouses on Tuesday night, and four people were hurt.

  “We heard a loud bang and ran to the water,” said Tom Hale, who works at the fish market.

  The cause of the fire is not known, and the city council will meet on Friday to talk about it.
  """
