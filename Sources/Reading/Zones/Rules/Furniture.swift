import Articles

/// Lines that belong to the page and not to any article.
enum Furniture {
  static let rules: [ZoneRule] = [
    ZoneRule(
      .other, "a copyright notice", .anywhere, longest: 60,
      example: "© 2024 Harbour Times. All rights reserved.",
      "© # …", "© NAME …", "copyright © …", "copyright # …", "( c ) # …", "copyright NAME # …",
      "all rights reserved …", "copyright by …", "this material may not be …",
      "reprinted|republished with permission …"),
    ZoneRule(
      .other, "a note on where the text first appeared", .edges, longest: 50,
      example: "This article was originally published in Harbour Times.",
      "this article|story|post|piece|essay|column|interview [was|has|is] [been|first] "
        + "originally|first|published|appeared …",
      "this article|story|post|piece originally|first appeared …", "originally published …",
      "first published in|by|on|at NAME …", "republished from|with|by …",
      "a version of this article|story|piece …", "the post … appeared first on …",
      "the views|opinions expressed …", "this story|report|article was|is produced|supported …"),
    ZoneRule(
      .other, "a control of the page", .anywhere, longest: 5,
      example: "Skip to main content",
      "skip to …", "menu $", "search $", "close $", "print $", "save $", "listen $", "home $",
      "back to top|home|article …", "loading $", "play $", "play video|audio $", "pause $",
      "hide caption $", "toggle caption $", "view comments $", "enlarge this image …",
      "enlarge $", "expand $", "show|hide caption $", "open in app $", "next $", "previous $",
      "sign in $", "log in $", "transcript $", "image source , …", "media caption …"),
    ZoneRule(
      .other, "the label of a picture or film", .anywhere, longest: 2, example: "Photo",
      "photo|photos|image|images|picture|video|audio|graphic|gallery|slideshow $"),
    ZoneRule(
      .other, "the time it takes to read", .edges, longest: 8, example: "5 min read",
      "# min|mins|minute|minutes [of] read|reading $",
      "reading time : …", "read time : …", "# words $", "estimated read …"),
  ]
}
