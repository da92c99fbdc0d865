import Testing

/// `kam waive` and `kam add ACCOUNT waiver` (K, J, R).
struct WaiveVerbTests {
  @Test(
    "an item waived either way is no longer to be known",
    arguments: [
      ["waive", "交通", "k7", "不必了解"], ["add", "交通", "waiver", "code=K7", "reason=不必了解"],
    ])
  func waive(arguments: [String]) {
    let person = Person.withStore()
    #expect(person.run(arguments).exit == .done)
    #expect(person.text(of: person.customer).contains("Code: K7\nReason: 不必了解"))
    #expect(person.kam("show", "交通").answer.contains("/17"))
  }

  @Test("what is no item is refused")
  func unknown() {
    let person = Person.withStore()
    let outcome = person.kam("waive", "交通", "K9", "x")
    #expect(outcome.exit == .usage)
    #expect(outcome.complaint.contains("K9"))
  }
}
