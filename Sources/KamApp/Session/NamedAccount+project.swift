import KamDomain

extension NamedAccount {
  /// The project that PROJECT names: a name, the beginning of an id, or a part of one name only; without a name the
  /// one that is worked on.
  ///
  /// - Throws: `nothing` if there is none, `usage` if several are meant.
  func project(named text: String?) throws(Failure) -> Project {
    guard let text else {
      if let project { return project }
      throw Failure(
        .nothing,
        language.pick(
          "\(account.name)还没有采购项目，用 kam add 客户 采购项目 项目名称=… 新建",
          "\(account.name) has no project; kam add ACCOUNT project name=… makes one"))
    }
    let whole = account.projects.filter { $0.name == text || $0.id.text.hasPrefix(text) }
    let found = whole.isEmpty ? account.projects.filter { $0.name.contains(text) } : whole
    if found.count == 1 { return found[0] }
    let all = account.projects.map { "\n  \($0.id)  \($0.name)" }.joined()
    throw Failure(
      found.isEmpty ? .nothing : .usage,
      language.pick("没有唯一的项目「\(text)」，有：", "no single project '\(text)'; there are:") + all)
  }
}
