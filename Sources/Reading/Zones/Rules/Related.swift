import Articles

/// Lines that lead to other articles.
enum Related {
  static let rules: [ZoneRule] = [
    ZoneRule(
      .related, "the heading of other articles", .anywhere, longest: 9, governs: .related,
      example: "More from Harbour Times",
      "more from|in|on|by NAME $", "also|latest from|by NAME $",
      "more from|in|on this|the|our|us … $",
      "more stories|news|articles|coverage|headlines|reading|like|to|top … $",
      "related $", "read more|next|also $", "see more|also $", "related \(pieces) …",
      "related coverage|topics|reading|links …",
      "recommended [for|by|\(pieces)] [you] $", "editor's|editors' picks|choice $",
      "most read|popular|viewed|shared|commented … $", "trending [now|\(pieces)] $",
      "top \(pieces) $", "latest \(pieces) $", "popular \(pieces) $", "popular|latest $",
      "you may|might also like|enjoy|be …", "read this $", "up next $", "what to read next $",
      "don't miss $", "in other news $", "also on|in|from NAME $",
      "keep reading $", "further|additional reading $", "next|previous article|story|post … $",
      "elsewhere on … $", "from the web|archive|archives $", "around the web $",
      "must reads|read $", "more $", "what's next $", "promoted \(pieces) $"),
    ZoneRule(
      .related, "a link to another article", .anywhere, longest: 30,
      example: "Read more: Harbour bridge to close for repairs",
      "read more|also|next|this|now : …", "read|see also|more : …", "related : …",
      "related \(pieces) : …", "more : …", "see also …", "also read …", "also see : …",
      "watch|listen : …", "watch|listen now|below|here …", "in pictures|photos|video : …",
      "you may|might also like : …", "more on this|the story|subject|topic …",
      "don't miss : …", "recommended : …", "up next : …", "next : …",
      "next|previous story|article|post : …", "more from NAME : …", "click|tap here …",
      "continue reading $", "continue reading the main|full …",
      "read more on …", "explore more …", "must read : …"),
    ZoneRule(
      .related, "a link to the rest or the original", .edges, longest: 14,
      example: "Read the full story here.",
      "read the [full|rest|original|whole|entire] …", "read [the] full|rest|more|it …",
      "continue reading …", "view|see the full|original article|story|post …",
      "read original …", "view|see all|more …", "to read … click …", "load|show more …",
      "for more information|on|about|details|from|news|stories|coverage …", "source : …",
      "sources : …", "via : …", "h / t …", "hat tip : …"),
    ZoneRule(
      .related, "the subjects of the article", .anywhere, longest: 40,
      example: "Topics: harbour, bridges, city council",
      "topics|tags|tagged|categories|category|keywords|topic : …",
      "topics|tags|categories $", "filed under|to …", "tagged with|in|as …",
      "explore more on these topics …", "posted in …", "more about : …", "in this article|story …"),
  ]

  private static let pieces =
    "stories|articles|news|posts|story|article|content|headlines|videos|video|reads|links|items"
}
