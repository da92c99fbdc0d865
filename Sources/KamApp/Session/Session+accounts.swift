import Glibc
import KamDomain
import KamRecord
import KamStore

/// An account that a verb names, with the store that it stands in.
struct NamedAccount {
  var open: OpenStore
  var account: Account
  /// The lines of its file that cannot be read.
  var problems: [Problem]

  var language: Language { open.language }
  var vocabulary: Vocabulary { open.vocabulary }
  var headline: Headline { Headline(account: account, vocabulary: open.vocabulary) }

  /// The project that is worked on: the one furthest on, else the last one.
  var project: Project? { account.projectAtWork(headline) }
}

extension Session {
  /// The rows of some stores, each with the place of its store; problems go to standard error.
  ///
  /// - Throws: `store` or `permission` if no store's accounts can be looked at.
  mutating func rows(of stores: [OpenStore]) throws(Failure) -> [(row: Headline, store: Int)] {
    var rows: [(row: Headline, store: Int)] = []
    var failures: [Failure] = []
    for (place, open) in stores.enumerated() {
      let catalog = open.store.catalog(open.vocabulary)
      if let problem = catalog.problems.first(where: { $0.path == "accounts" }) {
        let isForbidden = problem.reason == .unreadable(EACCES)
        let words = (open.origin.map { $0 + ": " } ?? "") + problem.words(language)
        failures.append(Failure(isForbidden ? .permission : .store, words, file: problem.path))
        continue
      }
      warn(catalog.problems, in: open)
      rows += catalog.headlines.filter { !$0.name.isEmpty }.map { ($0, place) }
    }
    try leaveOut(failures, areAll: failures.count == stores.count)
    return rows
  }

  /// The account that ACCOUNT names: an id, a unique beginning of one, or a name that matches one account.
  mutating func account(_ text: String, in stores: [OpenStore]) throws(Failure) -> NamedAccount {
    if let id = ID<Account>(checked: text) {
      for open in stores {
        if let found = try account(id, in: open) { return found }
      }
    }
    let rows = try rows(of: stores)
    switch AccountName.resolve(text, in: rows.map(\.row)) {
    case .account(let id):
      let place = rows.first { $0.row.id == id }?.store ?? 0
      guard let found = try account(id, in: stores[place]) else { throw unknown(text, [], rows) }
      return found
    case .ambiguous(let ids): throw ambiguous(text, ids, rows)
    case .none(let nearest): throw unknown(text, nearest, rows)
    }
  }

  mutating func account(_ text: String, in open: OpenStore) throws(Failure) -> NamedAccount {
    try account(text, in: [open])
  }

  /// The account of an id; nil if the store has no such file.
  private func account(_ id: ID<Account>, in open: OpenStore) throws(Failure) -> NamedAccount? {
    let problems: [Problem]
    do throws(StoreFault) {
      let (_, account, found) = try open.store.account(id)
      if let account { return NamedAccount(open: open, account: account, problems: found) }
      problems = found
    } catch .missing {
      return nil
    } catch {
      throw Failure(error, language)
    }
    let path = FileName.account(id).path
    let problem = problems.first ?? Problem(path, line: 0, .missingRecord(.account))
    throw Failure(.store, problem.words(language), file: path, line: problem.line)
  }

  private func ambiguous(
    _ text: String, _ ids: [ID<Account>], _ rows: [(row: Headline, store: Int)]
  ) -> Failure {
    let shown = lines(of: Array(ids.prefix(10)), rows)
    let more = ids.count > 10 ? say("\n  等 \(ids.count) 个", "\n  and \(ids.count - 10) more") : ""
    return Failure(
      .usage,
      say(
        "「\(text)」可以是几个客户，请写编号或更完整的名称：",
        "'\(text)' may be several customers; give the id or more of the name:")
        + shown + more)
  }

  private func unknown(
    _ text: String, _ nearest: [ID<Account>], _ rows: [(row: Headline, store: Int)]
  ) -> Failure {
    let sentence = say("没有客户「\(text)」", "there is no customer '\(text)'")
    guard !nearest.isEmpty else {
      return Failure(.nothing, sentence + say("。kam list 可以列出全部", "; kam list shows all"))
    }
    return Failure(.nothing, sentence + say("。相近的有：", "; the nearest are:") + lines(of: nearest, rows))
  }

  private func lines(of ids: [ID<Account>], _ rows: [(row: Headline, store: Int)]) -> String {
    ids.map { id in "\n  \(id)  \(rows.first { $0.row.id == id }?.row.name ?? "")" }.joined()
  }
}
