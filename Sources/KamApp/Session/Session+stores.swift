import Glibc
import KamDomain
import KamStore

extension Session {
  /// The verbs that tell of each row which store it is from.
  private static var severalTakers: String {
    let verbs: [any Verb.Type] = [
      ListVerb.self, FindVerb.self, AgendaVerb.self, PipelineVerb.self, ReviewVerb.self, ActivityVerb.self,
      ForecastVerb.self,
    ]
    return verbs.map { $0.manual.name }.joined(separator: " ")
  }

  /// The directory of the store, or of the first of several.
  var storePath: String { storePaths[0] }

  /// The directories of the stores, each once: option, environment, settings, else the user's own; the name of a set
  /// stands for all of it.
  private var storePaths: [String] {
    let paths = namedStores.flatMap { name in
      settings.sets.first { $0.name == name }?.paths.map(expanded) ?? [name]
    }
    var met: Set<String> = []
    return paths.filter { met.insert(Self.directory($0)).inserted }
  }

  private var namedStores: [String] {
    if !options.store.isEmpty { return options.store }
    if let set = surroundings.environment["KAM_STORE"], !set.isEmpty { return [set] }
    return [settings.store.map(expanded) ?? surroundings.data]
  }

  /// A path of the settings, where `~` stands for the home directory.
  func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = surroundings.environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// The directory that a path leads to, without links; the path itself if it leads nowhere.
  private static func directory(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Opens the one store of a verb.
  ///
  /// - Parameter keepsState: whether the user's own state of the store is used: only readers go without, as they
  ///   write nothing.
  mutating func open(keepsState: Bool = true) throws(Failure) -> OpenStore {
    guard storePaths.count < 2 else {
      throw Failure(
        .usage,
        say(
          "工作台和这个命令一次只能用一个客户库，只写一个 --store；能一起看几个的命令有：",
          "the workbench and this verb work on one store: give --store once; verbs that take several: ")
          + Self.severalTakers)
    }
    return try open(storePath, keepsState: keepsState)
  }

  /// Opens the stores of a verb that reads; one of several that cannot be opened is told of and left out.
  mutating func openAll() throws(Failure) -> [OpenStore] {
    let paths = storePaths
    guard paths.count > 1 else { return [try open(paths[0], keepsState: false)] }
    var stores: [OpenStore] = []
    var failures: [Failure] = []
    for path in paths {
      do throws(Failure) {
        stores.append(try open(path, keepsState: false))
      } catch {
        failures.append(error)
      }
    }
    try leaveOut(failures, areAll: stores.isEmpty)
    speak(stores[0].vocabulary.language)
    for (place, origin) in Self.origins(of: stores).enumerated() {
      (stores[place].origin, stores[place].language) = (origin, language)
    }
    return stores
  }

  /// Tells why stores are left out.
  ///
  /// - Throws: the first reason if nothing is left.
  func leaveOut(_ failures: [Failure], areAll: Bool) throws(Failure) {
    for failure in failures.dropFirst(areAll ? 1 : 0) { warn(failure.message) }
    if areAll { throw failures[0] }
  }

  /// The names of stores; where two are alike, those of their directories.
  private static func origins(of stores: [OpenStore]) -> [String] {
    let places = stores.map { directory($0.store.path) }
    let folders = places.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let names = stores.indices.map {
      stores[$0].vocabulary.name.isEmpty ? folders[$0] : stores[$0].vocabulary.name
    }
    return stores.indices.map { place in
      let alike = stores.indices.filter { names[$0] == names[place] }
      guard alike.count > 1 else { return names[place] }
      let isOnly = alike.count { folders[$0] == folders[place] } == 1
      return isOnly ? folders[place] : places[place]
    }
  }

  /// Opens the store at a path.
  mutating func open(_ path: String, keepsState: Bool) throws(Failure) -> OpenStore {
    do throws(StoreFault) {
      return try examine(path, keepsState: keepsState)
    } catch {
      throw Failure(Failure(error, language), hint(error))
    }
  }

  /// The sets that there are, where a name may have been meant for one.
  private func hint(_ fault: StoreFault) -> String {
    guard case .noStore(let path) = fault, !path.contains("/"), !settings.sets.isEmpty else { return "" }
    return say("。设置里的库组有：", "; the settings have these sets of stores: ")
      + settings.sets.map(\.name).joined(separator: " ")
  }

  /// What is wrong in the files of one store; the rest of the answer stands beside it.
  func warn(_ problems: [Problem], in open: OpenStore) {
    for problem in problems {
      warn((open.origin.map { $0 + ": " } ?? "") + problem.words(language))
    }
  }
}

extension [OpenStore] {
  /// What the stores are called together.
  var name: String {
    let origins = compactMap(\.origin)
    return origins.isEmpty ? self[0].vocabulary.name : origins.joined(separator: ", ")
  }

  /// What a person is called in the first store that knows the person.
  func personName(_ login: String) -> String {
    first { $0.vocabulary.member(login) != nil }?.vocabulary.personName(login) ?? login
  }
}

extension Failure {
  /// A failure with more to be said.
  fileprivate init(_ failure: Failure, _ hint: String) {
    self = failure
    message += hint
  }
}
