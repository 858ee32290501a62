package import Articles

/// The quotations of an article.
package struct Quotations: Layer {
  /// The quotations, in the order of the text.
  package let all: [Quotation]

  /// Finds direct, mixed and indirect speech and its sources.
  package static func build(for article: Article) -> Quotations {
    Quotations(all: [])
  }
}
