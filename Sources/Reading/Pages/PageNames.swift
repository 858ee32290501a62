/// The words in classes and identifiers by which pages name their parts.
enum PageNames {
  static func traits(of key: UInt64) -> PageTraits? { words[key] }

  /// What two words behind each other say, such as `read more`.
  static func traits(ofPair first: UInt64, _ second: UInt64) -> PageTraits? {
    guard firsts.contains(first) else { return nil }
    return pairs[first &* 31 &+ second]
  }

  static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The key of a word in small letters.
  static func key(of word: some StringProtocol) -> UInt64 { word.utf8.reduce(0, mix) }

  private static let written: [(PageTraits, String)] = [
    (
      .comments,
      """
      comment comments disqus disqusthread livefyre respond replies reply commentlist \
      commenting commenters commentsarea usercomments fbcomments coral viafoura spotim trackback \
      trackbacks pingback
      """
    ),
    (
      .related,
      """
      related relatedposts relatedarticles relatedlinks relatedcontent recommended recommendation \
      recommendations recommend popular mostread mostpopular trending outbrain taboola zergnet \
      nativo recirc recirculation readnext upnext promo promos promotion teaser teasers teaserlist \
      suggestions suggested seealso morefrom morestories morenews ymal furtherreading newsfeed \
      articlelist headlines carousel river jprelatedposts yarpp nextprev crosslinks hotlinks
      """
    ),
    (
      .social,
      """
      share sharing sharebar sharetools sharethis addthis addtoany sharedaddy social \
      socials socialmedia socialshare socialbar shareaholic sociable follow followus facebook \
      fblike whatsapp pinterest linkedin reddit digg bookmark bookmarks emailarticle printarticle \
      shoutout likebox shares
      """
    ),
    (
      .advert,
      """
      ad ads adv advert adverts advertisement advertisements advertising advertorial adbox adslot \
      adsense adunit adwrapper adcontainer adzone dfp gpt mpu leaderboard skyscraper sponsor \
      sponsored sponsors sponsorship promoted paidcontent commercial affiliate adbanner
      """
    ),
    (
      .navigation,
      """
      nav navigation navbar menu menus submenu breadcrumb breadcrumbs crumbs pagination pager paging \
      sitemap masthead skiplink skip tabs topnav subnav globalnav offcanvas toolbar toc prevnext \
      jumplinks
      """
    ),
    (
      .furniture,
      """
      foot footer footers widget widgets popup popups modal overlay lightbox tooltip dialog legal \
      login signin signup register copyright disclaimer supplemental agegate widgetarea \
      donate donation poll quiz survey search searchform searchbox weather extra utility remark rss \
      shoutbox app appstore download toast hiddenprint noprint feedback rating \
      ratings vote votes print printonly banner
      """
    ),
    (.sidebar, "sidebar sidebars sidecar rail rightrail leftrail rightcolumn rightcol secondary"),
    (.gallery, "gallery galleries slideshow slideshows imagegallery photogallery"),
    (
      .tags,
      """
      tags taglist tagcloud topics topic keywords categories category posttags articletags filed \
      postmeta entrymeta
      """
    ),
    (
      .subscription,
      """
      subscribe subscription subscriptions subscriber paywall newsletter newsletters mailinglist \
      mailchimp regwall piano membership marketing cta inlinenewsletter emailsignup
      """
    ),
    (.cookies, "cookie cookies consent gdpr cookiebanner cookielaw onetrust ccpa"),
    (
      .byline,
      "byline bylines author authors writtenby contributor contributors writer reporter"
    ),
    (.bio, "bio biography authorbio authorbox aboutauthor authorinfo aboutme"),
    (
      .date,
      """
      date dateline datetime timestamp time published publishdate pubdate postdate entrydate updated \
      dateposted lastupdated datepublished articledate
      """
    ),
    (
      .caption,
      "caption captions figcaption wpcaption imagecaption cutline photocaption legend mediacaption"
    ),
    (.credit, "credit credits photocredit imagecredit copyrightholder photographer"),
    (.headline, "headline title entrytitle posttitle articletitle articleheadline heading hed"),
    (
      .dek,
      """
      dek deck standfirst subhead subheadline subheading subtitle strapline summary sapo \
      chapeau articlesummary
      """
    ),
    (.correction, "correction corrections clarification editorsnote erratum errata"),
    (.pullQuote, "pullquote pullquotes blockpull"),
    (
      .content,
      """
      article body content entry main post story text blog hentry \
      articlebody articlecontent storybody storycontent bodycopy copy maincontent postcontent \
      entrycontent postbody articletext bodytext shadow prose richtext markdown
      """
    ),
  ]

  private static let writtenPairs: [(PageTraits, String)] = [
    (
      .related,
      """
      read more, read next, most read, most popular, more from, more stories, more news, see also, \
      also read, up next, next article, next story, other stories, other articles, top stories, \
      top news, latest news, latest stories, you may, editors picks, in section, more on, \
      further reading, related link
      """
    ),
    (
      .bio,
      "the author, author bio, about author, author box, author info, post author, author description"
    ),
    (.pullQuote, "pull quote"),
    (.caption, "image caption, photo caption, media caption, wp caption"),
    (.correction, "editors note, editor note"),
    (.advert, "ad slot, ad unit, ad container, paid content, native ad"),
    (.subscription, "sign up, mailing list, email signup"),
    (.hidden, "sr only, screen reader, visually hidden, a11y hidden, off screen"),
    (.dek, "sub head, sub title, sub headline"),
    (.date, "last updated, publish date, pub date, post date"),
    (.credit, "image credit, photo credit"),
    (.social, "follow us, share this, social share, like button"),
    (.articleBody, "article body, story body, entry content, post content, article content"),
    (.navigation, "skip link, skip to"),
  ]

  private static let words: [UInt64: PageTraits] = {
    var words: [UInt64: PageTraits] = [:]
    for (traits, list) in written {
      for word in list.split(separator: " ") {
        words[key(of: word), default: []].formUnion(traits)
      }
    }
    words[key(of: "visuallyhidden")] = .hidden
    return words
  }()

  private static let pairs: [UInt64: PageTraits] = {
    var pairs: [UInt64: PageTraits] = [:]
    for (traits, list) in writtenPairs {
      for pair in list.split(separator: ",") {
        let halves = pair.split(separator: " ").map { key(of: $0) }
        if halves.count == 2 {
          pairs[halves[0] &* 31 &+ halves[1], default: []].formUnion(traits)
        }
      }
    }
    return pairs
  }()

  private static let firsts: Set<UInt64> = Set(
    writtenPairs.flatMap { $0.1.split(separator: ",") }
      .compactMap { $0.split(separator: " ").first.map { key(of: $0) } })
}
