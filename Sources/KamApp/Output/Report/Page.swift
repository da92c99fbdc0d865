import KamDomain
import KamScreen

/// A page for a browser and for paper that needs nothing but itself: no script, nothing from elsewhere.
struct Page {
  var title: String
  let language: Language
  /// What stands on it: `Page.element` makes it.
  var body: [String] = []

  /// The whole document (HTML).
  var text: String {
    let tag = language.pick("zh-CN", "en")
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(tag)\">", "<head>", "<meta charset=\"utf-8\"/>",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<meta name=\"referrer\" content=\"no-referrer\"/>", Self.element("title", title),
      "<style>\n\(Self.style)\n</style>", "</head>", "<body>",
    ]
    return (head + body + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  /// Nothing is loaded, run or sent; only the page's own looks are taken.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// Text in an element, made harmless.
  static func element(_ name: String, _ text: String, _ attributes: String = "") -> String {
    element(name, inside: text.escapedForXML, attributes)
  }

  /// Parts in an element, harmless already.
  static func element(_ name: String, inside parts: String, _ attributes: String = "") -> String {
    "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(parts)</\(name)>"
  }
}
