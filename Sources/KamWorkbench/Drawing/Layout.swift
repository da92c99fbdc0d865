import KamScreen

/// Where everything stands on a screen of some size.
struct Layout: Equatable {
  /// The smallest screen that is drawn.
  static let smallest = (width: 60, height: 16)

  /// The panes that are seen, with their frames.
  var panes: [(name: PaneName, frame: Rect)] = []
  /// The rows above the panes: name and screens, what is due today.
  var header: Rect
  /// The rows below the panes: the entry, or notice and keys.
  var footer: Rect

  /// Four panes where they have room, the list over one other pane on a small screen, one pane on the smallest.
  ///
  /// - Parameter isReview: the review takes the place of the list, with more rows on a small screen.
  init(
    width: Int, height: Int, zoomed: PaneName?, focus: PaneName, companion: PaneName, isReview: Bool = false
  ) {
    let (headerHeight, footerHeight) = (height >= 24 ? 2 : 1, 2)
    header = Rect(x: 0, y: 0, width: width, height: headerHeight)
    footer = Rect(x: 0, y: height - footerHeight, width: width, height: footerHeight)
    let body = Rect(x: 0, y: headerHeight, width: width, height: height - headerHeight - footerHeight)
    if let zoomed {
      panes = [(zoomed, body)]
    } else if width >= 110, height >= 28 {
      panes = Self.four(body, isReview ? .review : .list)
    } else if height >= 24 {
      panes = isReview ? Self.two(body, .review, 11, companion) : Self.two(body, .list, 7, companion)
    } else {
      panes = [(focus, body)]
    }
  }

  private static func four(_ body: Rect, _ first: PaneName) -> [(PaneName, Rect)] {
    let (left, top) = ((body.width * 59 + 60) / 120, (body.height + 1) / 2)
    let (right, bottom) = (body.width - left, body.height - top)
    let (x, y) = (body.x + left, body.y + top)
    return [
      (first, Rect(x: body.x, y: body.y, width: left, height: top)),
      (.card, Rect(x: x, y: body.y, width: right, height: top)),
      (.map, Rect(x: body.x, y: y, width: left, height: bottom)),
      (.visit, Rect(x: x, y: y, width: right, height: bottom)),
    ]
  }

  /// The first pane gets its rows, the pane below it the rest.
  private static func two(
    _ body: Rect, _ first: PaneName, _ rows: Int, _ companion: PaneName
  ) -> [(PaneName, Rect)] {
    let top = min(rows, body.height * 11 / 20)
    return [
      (first, Rect(x: body.x, y: body.y, width: body.width, height: top)),
      (companion, Rect(x: body.x, y: body.y + top, width: body.width, height: body.height - top)),
    ]
  }

  static func == (a: Layout, b: Layout) -> Bool {
    a.header == b.header && a.footer == b.footer
      && a.panes.elementsEqual(b.panes) { $0.name == $1.name && $0.frame == $1.frame }
  }
}

extension State {
  var layout: Layout {
    Layout(
      width: width, height: height, zoomed: screen.pane ?? (isZoomed ? focus : nil),
      focus: focus, companion: companion, isReview: review.isUnderWay)
  }

  /// Whether the screen is too small to be drawn.
  var isTooSmall: Bool { width < Layout.smallest.width || height < Layout.smallest.height }

  func frame(of pane: PaneName) -> Rect? { layout.panes.first { $0.name == pane }?.frame }

  /// The rows that the list shows.
  var listHeight: Int { max(1, (frame(of: .list)?.height ?? 3) - 2) }

  /// The rows of what has the focus.
  var pageHeight: Int {
    guard let pane = focusedPane, overlay == nil else { return focusedPane == nil ? listHeight : height - 6 }
    return max(1, (frame(of: pane)?.height ?? 3) - 2)
  }
}
