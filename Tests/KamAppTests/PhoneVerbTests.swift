import Testing

/// `kam objections` and the refusals of `kam log` (O).
struct PhoneVerbTests {
  @Test("answers are counted over the store, in text and JSON")
  func counts() {
    let person = Person.withStore()
    let undated = person.run(["log", "交通", "电话王主任", "--refusal", "O2", "--appointment"])
    #expect(undated.exit == .usage && undated.complaint.contains("哪天见"))
    let call = person.kam("log", "交通", "电话王主任 → 周四10点拜访", "--refusal", "o2", "--answer", "2")
    #expect(call.exit == .done, "\(call.complaint)")
    #expect(person.text(of: person.customer).contains("Appointment: yes"))
    person.kam("log", "交通", "电话李处 没空", "--refusal", "O1")
    let text = person.kam("objections").answer
    #expect(text.contains("O2 我和现在的供货商合作得很愉快。  1次 约成1"))
    #expect(text.contains("O1 对不起，我现在很忙。  1次 约成0"))
    #expect(person.kam("objections", "--json").answer.contains("\"appointments\": 1"))
    #expect(person.kam("objections", "--lang", "en").answer.contains("1x, 1 appointment"))
  }

  @Test(
    "what the playbook does not have is refused",
    arguments: [
      ["--refusal", "O9"], ["--refusal", "O1", "--answer", "9"], ["--answer", "1"], ["--appointment"],
    ])
  func refused(options: [String]) {
    let person = Person.withStore()
    let outcome = person.run(["log", "交通", "电话王主任 在忙"] + options)
    #expect(outcome.exit == .usage)
    #expect(!outcome.complaint.isEmpty)
  }
}
