import KamDomain
import Testing

/// The brief of the demo's customers, as it is printed.
struct BriefTests {
  @Test("the fullest customer's brief fits one A4 page, in both languages", arguments: Language.allCases)
  func fitsAPage(language: Language) {
    let store = StoryTests.store
    for index in 0..<60 {
      let (account, row) = (store.demo.account(index), store.headline(index))
      let visit = account.visits.first { $0.state == .planned }
      let project = account.find(row.project?.id) ?? account.projects.first
      let brief = BriefWriter(
        account, visit: visit, project: project, coverage: row.coverage, .shipped(language),
        store.vocabulary, today: tuesday.day, language
      ).brief()
      let rows = brief.fitted(rows: Brief.page.rows, columns: Brief.page.columns).rows(
        columns: Brief.page.columns)
      #expect(rows.count <= 60, "\(account.name)")
      for row in rows {
        #expect(row.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } <= 80, "\(row)")
      }
    }
  }
}
