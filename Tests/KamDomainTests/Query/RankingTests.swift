import KamDomain
import Testing

@Suite struct RankingTests {
  private static func order(_ order: SortOrder, query: String? = nil) -> String {
    let parsed = query.map { Query.parse($0, QueryRows.vocabulary, today: QueryRows.today).query }
    let ranking = Ranking(order, today: QueryRows.today, vocabulary: QueryRows.vocabulary, query: parsed)
    return String(ranking.sorted(QueryRows.all).map { Array("tbln")[$0] })
  }

  @Test(arguments: [
    // Overdue, then no next step, then silent beyond rhythm, then the rest.
    (SortOrder.today, "tlbn"), (.priority, "btln"), (.industry, "tbln"), (.stage, "tbln"),
    (.nextStep, "tbnl"),
    (.silence, "bltn"), (.name, "ntbl"),
  ])
  func ordersRows(order: SortOrder, rows: String) { #expect(Self.order(order) == rows) }

  @Test func namesGoByPinyinAndTone() {
    let names = ["张家口", "长沙", "重庆", "安徽", "ABC", "保定", "包头", "重型", "银行", "章丘"]
    let rows = names.map { name in
      var facts = HeadlineFacts(id: ID("x"))
      facts.name = name
      return Headline(facts)
    }
    let ranking = Ranking(.name, today: QueryRows.today, vocabulary: .shipped)
    #expect(
      ranking.sorted(rows).map { names[$0] }
        == ["ABC", "安徽", "包头", "保定", "长沙", "重庆", "银行", "张家口", "章丘", "重型"])
  }

  @Test func betterPlacedHitsComeFirst() {
    #expect(Self.order(.name, query: "顺达").hasPrefix("nl") || Self.order(.name, query: "顺达").hasPrefix("ln"))
    #expect(Self.order(.name, query: "王 or tangshan").first == "l")
  }

  /// Rows of which many are alike.
  private static func rows(_ source: inout IDSource) -> [Headline] {
    (0..<200).map { _ in
      var facts = HeadlineFacts(QueryRows.all.randomElement(using: &source)!)
      facts.lastContact = Day(number: Int32.random(in: 20_600..<20_780, using: &source))
      facts.search = SearchKey(name: facts.name + String(UInt8.random(in: 0..<9, using: &source))).bytes
      return Headline(facts)
    }
  }

  @Test(arguments: [5, 71, 2026] as [UInt64]) func theTopIsTheHeadOfTheWhole(seed: UInt64) {
    var source = IDSource(seed: seed)
    let rows = Self.rows(&source)
    let columns = Self.columns(rows)
    for order in SortOrder.allCases {
      let ranking = Ranking(order, today: QueryRows.today, vocabulary: QueryRows.vocabulary)
      let whole = ranking.sorted(rows)
      for count in [0, 1, 7, 40, 200, 300] {
        #expect(ranking.top(count, of: rows) == Array(whole.prefix(count)), "seed \(seed) \(order) \(count)")
        #expect(
          ranking.top(count, of: columns) == Array(whole.prefix(count)), "seed \(seed) \(order) \(count)")
      }
    }
  }

  private static func columns(_ rows: [Headline]) -> Columns {
    var builder = ColumnsBuilder()
    for row in rows { builder.append(row) }
    return builder.finished()
  }

  @Test(arguments: [5, 71, 2026] as [UInt64]) func aKeptOrderIsTheOrder(seed: UInt64) {
    var source = IDSource(seed: seed)
    let (rows, today, vocabulary) = (Self.rows(&source), QueryRows.today, QueryRows.vocabulary)
    for order in SortOrder.allCases {
      let ordering = Ordering(rows, by: Ranking(order, today: today, vocabulary: vocabulary))
      for words in ["顺达", "5", "唐山 or 5", "-顺达", "nosuch"] {
        let query = Query.parse(words, vocabulary, today: today).query
        let found = query.places(in: rows, today: today, vocabulary)
        let ranking = Ranking(order, today: today, vocabulary: vocabulary, query: query)
        #expect(
          ordering.sorted(found, of: rows, finding: query) == ranking.sorted(rows, found),
          "seed \(seed) \(order) \(words)")
        #expect(
          query.places(in: rows, today: today, vocabulary, enough: 3) == Array(found.prefix(3)))
      }
    }
  }

  @Test(arguments: [
    ("today", SortOrder.today), ("今日优先", .today), ("开发优先", .priority), ("nextStep", .nextStep),
    ("Next Step", .nextStep),
    ("下一步", .nextStep), ("silence", .silence), ("名称", .name),
  ])
  func ordersHaveWords(word: String, order: SortOrder) { #expect(SortOrder(word: word) == order) }
}
