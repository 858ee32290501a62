import Articles

/// Lines that ask to follow, to share, to comment.
enum Social {
  static let rules: [ZoneRule] = [
    ZoneRule(
      .social, "an invitation to follow somebody", .anywhere, longest: 30,
      example: "Follow Ana Ruiz on Twitter: @anaruiz",
      "follow … on \(network) …", "please follow … on \(network) …", "follow … @ …",
      "follow us …", "follow the topics …", "keep up with … on \(network) …",
      "like|find|join|add|catch … on \(network) …", "connect with … on \(network) …",
      "you can find|follow … on \(network) …", "twitter|instagram|x|facebook : @ …",
      "on twitter|instagram|facebook : @ …", "subscribe to NAME on youtube …"),
    ZoneRule(
      .social, "a line on where to follow somebody", .tail, longest: 12,
      example: "Follow Ana Ruiz", "follow NAME $", "stay connected|tuned …", "keep in touch …",
      "facebook|twitter|instagram : NAME $", "@ …"),
    ZoneRule(
      .social, "an invitation to share", .anywhere, longest: 12,
      example: "Share this article",
      "share $", "share this|on|via|it …", "share : …", "share \(network) …",
      "tweet $", "tweet this $", "tweet # $", "pin it $",
      "click to share …", "# shares|likes|retweets|views $", "copy link $",
      "share article|story|link|full …"),
    ZoneRule(
      .social, "a control for keeping or sending", .edges, longest: 8,
      example: "Email this article", "email|e-mail|print|save this …", "email|print $"),
    ZoneRule(
      .social, "a list of networks", .edges, longest: 12,
      example: "Facebook Twitter LinkedIn Email",
      "\(network) [,|/|·|and] \(network) …",
      "\(network) $"),
    ZoneRule(
      .social, "a call for comments", .edges, longest: 16, governs: .other,
      example: "Leave a comment",
      "comments [on|for] [this] [article|story] $", "# comment|comments|responses|replies $",
      "comments ( # …", "leave|post|add|write a comment|reply …", "view|show|see|hide … comments $",
      "join the conversation|discussion …", "have your say $", "what do you think ? …",
      "tell us what you think …", "let us know … comments …"),
  ]

  static let network =
    "facebook|twitter|instagram|tiktok|youtube|linkedin|threads|bluesky|mastodon|snapchat"
    + "|pinterest|whatsapp|telegram|reddit|tumblr|x|flipboard|email|e-mail|messenger|soundcloud"
    + "|spotify"
}
