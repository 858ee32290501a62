/// A way in which a text attributes words, with a line that shows it.
struct QuotationRule: Sendable {
  /// What `why` calls it.
  var name: String
  /// How sure it is where it applies and the encoder does not tell, 0 to 1; under one half it finds
  /// no speech.
  var confidence: Double
  /// A line in which `<…>` is the source, `[…]` the cue and `{…}` the content.
  var example: String
}

/// The rules by which quotations are found.
enum QuotationRules {
  static let direct = QuotationRule(
    name: "direct speech", confidence: 0.95,
    example: "{“We will rebuild the pier,”} <Ada Lowe> [said].")
  static let introduced = QuotationRule(
    name: "direct speech behind its cue", confidence: 0.95,
    example: "<Ada Lowe> [said]: {“We will rebuild the pier.”}")
  static let ledIn = QuotationRule(
    name: "led in by a colon", confidence: 0.75,
    example: "<A voice from the back>: {“Let the boats come in.”}")
  static let split = QuotationRule(
    name: "direct speech around its cue", confidence: 0.95,
    example: "{“The pier,”} [said] <Ada Lowe>, {“will stand again.”}")
  static let fragment = QuotationRule(
    name: "quoted words in a reported clause", confidence: 0.9,
    example: "<Ada Lowe> [said] {the delay was “a disaster for the town”}.")
  static let continued = QuotationRule(
    name: "continued", confidence: 0.6,
    example: "“We lost the pier,” <Ada Lowe> said.\n{“We will build it again.”}")
  static let acting = QuotationRule(
    name: "speaker of the sentence before", confidence: 0.6,
    example: "<Ada Lowe> shrugged. {“We have waited ten years for this pier.”}")
  static let alternating = QuotationRule(
    name: "alternating speakers", confidence: 0.5,
    example:
      "“Is it safe?” asked Tom Reed.\n“It is,” said Ada Lowe.\n“And the pier?”\n{“That too.”}")
  static let floating = QuotationRule(
    name: "quoted sentence without a cue", confidence: 0.5,
    example: "The hall was full.\n{“We have waited ten years for this pier.”}")
  static let signed = QuotationRule(
    name: "signed quotation", confidence: 0.9,
    example: "{“The pier was our whole summer.”} [―] <Ada Lowe>")
  static let label = QuotationRule(
    name: "speaker label", confidence: 0.85,
    example: "<LOWE>[:] {The pier will stand again by May.}")
  static let headline = QuotationRule(
    name: "headline label", confidence: 0.7,
    example: "<Lowe>[:] {Pier will stand again by May}")
  static let thatClause = QuotationRule(
    name: "that clause", confidence: 0.9,
    example: "<Ada Lowe> [said] {that the pier was lost}.")
  static let bareClause = QuotationRule(
    name: "reported clause", confidence: 0.85,
    example: "<Ada Lowe> [said] {the pier was lost}.")
  static let closing = QuotationRule(
    name: "closing attribution", confidence: 0.85,
    example: "{The pier was lost in the storm}, <Ada Lowe> [said].")
  static let according = QuotationRule(
    name: "according to", confidence: 0.9,
    example: "{The pier was lost}, [according to] <the Port Ayr Gazette>.")
  static let request = QuotationRule(
    name: "asked or promised to", confidence: 0.7,
    example: "<Ada Lowe> [promised] {to rebuild the pier}.")
  static let act = QuotationRule(
    name: "act of speaking", confidence: 0.7,
    example: "<Ada Lowe> [criticised] {the harbour board for the delay}.")
  static let evidence = QuotationRule(
    name: "what a document shows", confidence: 0.7,
    example: "<A survey of visitors> [showed] {that the pier was loved}.")
  static let belief = QuotationRule(
    name: "belief", confidence: 0.4,
    example: "<Ada Lowe> [believes] {the pier can stand again}.")
  static let stance = QuotationRule(
    name: "stance", confidence: 0.3,
    example: "<Ada Lowe> [endorsed] {the plan for the pier}.")
  static let read = QuotationRule(
    name: "read by the encoder", confidence: 0.7,
    example: "<Ada Lowe> [made clear] {that the pier was safe}.")
  static let readBelief = QuotationRule(
    name: "belief read by the encoder", confidence: 0.35,
    example: "<Ada Lowe> [is convinced] {that the pier can stand again}.")

  /// All rules, in the order in which help lists them.
  static let all: [QuotationRule] = [
    direct, introduced, ledIn, split, fragment, continued, acting, alternating, floating, signed,
    label,
    headline,
    thatClause, bareClause, closing, according, request, act, evidence, belief, stance,
    read, readBelief,
  ]
}
