import Articles

/// Lines and tails that say whose picture, film or drawing stands on the page.
enum Credits {
  static let rules: [ZoneRule] = tails.map { tail in
    ZoneRule(
      tail.kind, tail.name, .anywhere, longest: 16, example: tail.example, patterns: tail.patterns)
  }

  /// The same as the ends of other lines: a caption, or a paragraph glued to one.
  static let tails: [GluedTail] = [
    GluedTail(
      .credit, "the credit of a picture", startsAnywhere: true,
      example: "Photo: Ana Ruiz / Harbour Times",
      "\(picture) [credit|credits|courtesy] :|; …", "\(picture) credit|credits …",
      "\(capture) by NAME $", "\(capture) by NAME /|,|for|via …", "credit|credits : …",
      "credit|credits NAME $", "credit|credits NAME for|via|/ …",
      "\(picture) courtesy of|: …", "courtesy of NAME $", "\(picture) via NAME $",
      "\(picture) © …"),
    GluedTail(
      .credit, "the name of a picture agency", startsAnywhere: false,
      example: "Getty Images",
      "\(agency) $", "\(agency) / NAME $", "getty images …", "NAME via \(agency) [images] $",
      "NAME , \(agency) [images] $", "NAME for \(agency) $", "( \(agency) $",
      "NAME | \(agency) [images|photo] $", "© NAME / …", "© \(agency) …"),
    GluedTail(
      .credit, "a name and its picture agency", startsAnywhere: true,
      example: "Ana Ruiz/Reuters",
      "NAME / \(source) [images|photo|news|via] $", "NAME / \(source) [images|photo] / …",
      "NAME / NAME / \(source) …"),
    GluedTail(
      .credit, "an agency’s photograph in brackets", startsAnywhere: true,
      example: "(AP Photo/Jane Roe)",
      "( ap photo|photos|images / …", "( ap photo|photos …", "( \(picture) by|:|/|credit …",
      "( \(capture) by …", "( NAME / \(agency) …", "( \(agency) / NAME $", "( getty images $",
      "( image|photo : …", "( courtesy of …", "[ \(picture) : …"),
    GluedTail(
      .credit, "the platform a picture or film is from", startsAnywhere: false,
      example: "YouTube / HarbourLive",
      "\(platform) / …", "\(platform) : NAME $", "via \(platform) $", "screenshot via|from|/|: …",
      "screengrab via|from|/|: …", "embed from getty …"),
  ]

  private static let picture =
    "photo|photos|photograph|photographs|photography|picture|pictures|image|images|illustration"
    + "|illustrations|graphic|video|photocredit|artwork|screenshot|cartoon"
  private static let capture =
    "photo|photos|photograph|photographs|photography|picture|pictures|image|images|illustration"
    + "|illustrations|graphic|graphics|video"
  private static let agency =
    "getty|reuters|ap|afp|epa|pa|upi|shutterstock|alamy|istock|istockphoto|unsplash|pexels"
    + "|pixabay|bloomberg|dpa|tass|xinhua|anadolu|flickr|wikimedia|wireimage|filmmagic|nurphoto"
    + "|zuma|corbis|wenn|backgrid|splash|rex|sipa"
  private static let source = agency + "|instagram|twitter|facebook|youtube|tiktok"
  private static let platform =
    "youtube|instagram|twitter|facebook|flickr|tiktok|unsplash|pexels|pixabay|shutterstock|vimeo"
    + "|getty|istock|reddit|snapchat|twitch"
}
