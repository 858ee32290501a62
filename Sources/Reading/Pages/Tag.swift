internal import CGumbo

/// The tags that the readers of pages tell apart.
enum Tag: UInt8 {
  case html, body, div, section, article, main, aside, header, footer, nav, p, h1, h2, h3, h4, h5
  case h6, ul, ol, li, dl, dt, dd, table, row, cell, headCell, tableCaption, blockquote, pre, figure
  case figcaption, form, fieldset, button, address, details, time, link
  case head, title, other

  init(_ tag: GumboTag) {
    self =
      switch tag {
      case GUMBO_TAG_HTML: .html
      case GUMBO_TAG_BODY: .body
      case GUMBO_TAG_DIV, GUMBO_TAG_CENTER: .div
      case GUMBO_TAG_SECTION, GUMBO_TAG_HGROUP: .section
      case GUMBO_TAG_ARTICLE: .article
      case GUMBO_TAG_MAIN: .main
      case GUMBO_TAG_ASIDE: .aside
      case GUMBO_TAG_HEADER: .header
      case GUMBO_TAG_FOOTER: .footer
      case GUMBO_TAG_NAV, GUMBO_TAG_MENU: .nav
      case GUMBO_TAG_P: .p
      case GUMBO_TAG_H1: .h1
      case GUMBO_TAG_H2: .h2
      case GUMBO_TAG_H3: .h3
      case GUMBO_TAG_H4: .h4
      case GUMBO_TAG_H5: .h5
      case GUMBO_TAG_H6: .h6
      case GUMBO_TAG_UL, GUMBO_TAG_DIR: .ul
      case GUMBO_TAG_OL: .ol
      case GUMBO_TAG_LI: .li
      case GUMBO_TAG_DL: .dl
      case GUMBO_TAG_DT: .dt
      case GUMBO_TAG_DD: .dd
      case GUMBO_TAG_TABLE: .table
      case GUMBO_TAG_TR: .row
      case GUMBO_TAG_TD: .cell
      case GUMBO_TAG_TH: .headCell
      case GUMBO_TAG_CAPTION: .tableCaption
      case GUMBO_TAG_BLOCKQUOTE: .blockquote
      case GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP: .pre
      case GUMBO_TAG_FIGURE: .figure
      case GUMBO_TAG_FIGCAPTION: .figcaption
      case GUMBO_TAG_FORM: .form
      case GUMBO_TAG_FIELDSET: .fieldset
      case GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT: .button
      case GUMBO_TAG_ADDRESS: .address
      case GUMBO_TAG_DETAILS: .details
      case GUMBO_TAG_SUMMARY: .div
      case GUMBO_TAG_TIME: .time
      case GUMBO_TAG_A: .link
      case GUMBO_TAG_HR: .div
      case GUMBO_TAG_HEAD: .head
      case GUMBO_TAG_TITLE: .title
      default: .other
      }
  }

  /// Whether words before and after it are parted from those in it.
  var isBlock: Bool {
    switch self {
    case .link, .time, .other, .title, .head: false
    default: true
    }
  }

  var isHeading: Bool { (Tag.h1.rawValue...Tag.h6.rawValue).contains(rawValue) }
  var isList: Bool { self == .ul || self == .ol || self == .dl }

  /// What reasons call it.
  var name: String {
    switch self {
    case .row: "tr"
    case .cell: "td"
    case .headCell: "th"
    case .tableCaption: "caption"
    case .link: "a"
    case .other: "span"
    default: "\(self)"
    }
  }
}
