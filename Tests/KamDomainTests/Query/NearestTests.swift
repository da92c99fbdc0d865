import KamDomain
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("stag", "stage"), ("onwer", "owner"), ("阶断", "阶段"), ("importence", "importance"), ("xyzzy", nil),
    ("q", nil),
  ])
  func findsWhatWasMeant(typed: String, word: String?) {
    let words = ["stage", "owner", "importance", "阶段", "行业"]
    #expect(Nearest.word(to: typed, among: words) == word)
  }
}
