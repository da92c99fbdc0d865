import KamDomain
import KamRecord
import KamStore
import KamWorkbench

extension StateFolder {
  /// Where the last session ended; nil if none is known.
  var memory: Memory? {
    guard let record = text("session").flatMap({ Document(text: $0).records.first }) else { return nil }
    var memory = Memory(selected: record["Selected"].map { ID($0) })
    if let order = record["Order"].flatMap({ SortOrder(rawValue: $0) }) { memory.order = order }
    if let pane = record["Pane"].flatMap({ PaneName(rawValue: $0) }) { memory.companion = pane }
    memory.feedLeft = record["FeedLeft"].flatMap { Timestamp($0) }
    memory.review = ReviewMark(
      begun: record["ReviewBegun"].flatMap { Timestamp($0) }, stop: record["ReviewStop"].map { ID($0) },
      seen: record.all("ReviewSeen").map { ID($0) },
      finished: record["ReviewFinished"].flatMap { Timestamp($0) })
    return memory
  }

  /// Keeps where this session ends; the next one can do without it.
  func keep(_ memory: Memory) {
    let review = memory.review
    let lines = Record.text(
      [
        ("Selected", memory.selected?.text ?? ""), ("Order", memory.order.rawValue),
        ("Pane", memory.companion.rawValue), ("FeedLeft", memory.feedLeft?.description ?? ""),
        ("ReviewBegun", review.begun?.description ?? ""), ("ReviewStop", review.stop?.text ?? ""),
        ("ReviewFinished", review.finished?.description ?? ""),
      ] + review.seen.map { ("ReviewSeen", $0.text) })
    try? keep(String(decoding: lines, as: UTF8.self), as: "session")
  }
}
