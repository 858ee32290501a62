import Articles

/// Lines that sell something: advertisements, newsletters, subscriptions, cookie notices.
enum Adverts {
  static let rules: [ZoneRule] = [
    ZoneRule(
      .advert, "the mark of an advertisement", .anywhere, longest: 8, example: "Advertisement",
      "advertisement|advertisements|advert|ad|ads|sponsored|promoted|advertorial $",
      "advertisement|ad # $", "sponsored|paid|promoted|partner content|post|stories|links|by $",
      "sponsored by NAME $", "paid for by NAME $", "from our sponsors|partners|sponsor|partner $"),
    ZoneRule(
      .advert, "a note that the article goes on behind an advertisement", .anywhere, longest: 10,
      example: "Story continues below advertisement",
      "story|article|report|text continues|continue below|after …",
      "continue|keep reading below|after …", "scroll down|to|for|on to|for|continue …",
      "skip advertisement|ad|past $", "after the ad|jump|break $"),
    ZoneRule(
      .advert, "an invitation to a newsletter", .anywhere, longest: 45,
      example: "Sign up for our morning newsletter.",
      "sign up … newsletter|newsletters|inbox|email|e-mail|emails|alerts|briefing|bulletin …",
      "[please] subscribe to … newsletter|newsletters|email|briefing|channel|podcast …",
      "get|receive … inbox|newsletter|newsletters …", "want … inbox|newsletter|newsletters …",
      "sign up to|for NAME $", "enter your email|e-mail …", "your email address …",
      "newsletter|newsletters $", "our|the daily|weekly|morning|free newsletter …",
      "join our|the mailing list …", "by signing|subscribing|clicking up|, you …",
      "by subscribing you agree …", "this site is protected by recaptcha …"),
    ZoneRule(
      .advert, "an invitation to subscribe or to give", .anywhere, longest: 40,
      example: "Already a subscriber? Log in.",
      "subscribe $", "subscribe now|today|here|for|from …", "already a|have subscriber|member|an …",
      "become a|an member|subscriber|supporter …", "support our|independent|quality|local …",
      "log in to|or …", "sign in to|or …", "create a|your [free] account …",
      "to continue|keep reading , …", "register for|to free|continue|read …",
      "this content is|article|available for|to|only subscribers|members …",
      "this article is|for for|only|subscribers subscribers|members|only …",
      "you have # [free] article|articles …", "start your [free] trial …",
      "donate $", "donate now|today …", "make a donation …", "help us|support keep|our …"),
    ZoneRule(
      .advert, "a notice about cookies", .anywhere, longest: 90,
      example: "We use cookies to improve your experience.",
      "we use cookies …", "we and our partners …", "we value your privacy …",
      "by using|continuing this|our|to site|website …", "accept|reject|manage [all] cookies …",
      "cookie|cookies|privacy policy|settings|notice $",
      "your privacy [choices|rights] $", "this website|site uses cookies …"),
    ZoneRule(
      .advert, "an invitation to install an app", .anywhere, longest: 25,
      example: "Download our app for breaking news.",
      "download|get the|our … app …", "download|get the|our app …",
      "available on the app store …"),
  ]
}
