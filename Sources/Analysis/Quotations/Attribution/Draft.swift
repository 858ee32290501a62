/// A quotation in the making, in tokens.
struct Draft {
  var kind: Quotation.Kind
  var rule: QuotationRule
  var source: Range<Int>?
  var cue: Range<Int>?
  var content: [Range<Int>]
  /// Where to look for the entity: the source, or the noun before `who`.
  var referent: Range<Int>?
  /// The index of the paragraph in which its words end.
  var paragraph: Int
  var reasons: [String]
}
