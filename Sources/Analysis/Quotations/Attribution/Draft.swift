/// A quotation in the making, in tokens.
struct Draft {
  var kind: Quotation.Kind
  var rule: QuotationRule
  var source: Range<Int>?
  var cue: Range<Int>?
  var content: [Range<Int>]
  /// How much speaks for its cue, as the encoder reads it, 0 to 1; none without a cue.
  var cueShare: Float?
  /// Where to look for the entity: the source, or the noun before `who`.
  var referent: Range<Int>?
  /// The index of the paragraph in which its words end.
  var paragraph: Int
  var reasons: [String]
}
