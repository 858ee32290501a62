package import Articles

/// The time expressions of an article, valued against its document date where it has one.
package struct Times: Layer {
  /// The expressions, in the order of the text, without overlap.
  package let all: [TimeExpression]

  /// Finds and values the expressions.
  package static func build(for article: Article) -> Times {
    Times(all: [])
  }
}
