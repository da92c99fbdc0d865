import Glibc
import KamDomain
import KamStore

extension Failure {
  /// The failure that a fault of the store means: its exit code, and the sentence with what to do next.
  init(_ fault: StoreFault, _ language: Language) {
    self.init(fault.exit, fault.words(language), file: fault.path)
  }

  /// The failure that a change which was not saved means.
  init(_ failure: SaveFailure, _ language: Language) {
    switch failure {
    case .failed(let fault): self.init(fault, language)
    case .refused(let refusal): self.init(refusal, language)
    case .overtaken(let refusal, _):
      self.init(.conflict, failure.words(language), file: refusal.file?.path)
    case .erased: self.init(.conflict, failure.words(language))
    case .nothingToUndo, .nothingToRedo: self.init(.nothing, failure.words(language))
    }
  }

  /// The failure that a refused act means.
  init(_ refusal: Refusal, _ language: Language) {
    self.init(refusal.exit, refusal.words(language), file: refusal.file?.path)
    if case .fileBroken(_, let line) = refusal { self.line = line }
  }
}

extension SaveFailure {
  /// Why nothing was saved, and what to do next.
  func words(_ language: Language) -> String {
    switch self {
    case .refused(let refusal): refusal.words(language)
    case .failed(let fault): fault.words(language)
    case .nothingToUndo: language.pick("没有可撤销的", "nothing to undo")
    case .nothingToRedo: language.pick("没有可重做的", "nothing to redo")
    case .erased(let entry):
      language.pick(
        "不能撤销「\(entry.title)」：涉及的个人情况已彻底删除",
        "'\(entry.title)' cannot be undone: its personal facts were erased")
    case .overtaken(_, let entry?) where entry.isOutside:
      language.pick(
        "不能撤销：外部程序之后改了同一处，先看 kam history",
        "not undone: an outside program changed the same place since; see kam history")
    case .overtaken(_, let entry?):
      language.pick(
        "不能撤销：\(entry.by) 之后改了同一处（\(entry.title)），先看 kam history",
        "not undone: \(entry.by) changed the same place since (\(entry.title)); see kam history")
    case .overtaken(let refusal, nil):
      language.pick("不能撤销：", "not undone: ") + refusal.words(language)
    }
  }
}

extension StoreFault {
  var exit: Exit {
    switch self {
    case .noStore, .notAStore, .notAFile, .tooLarge: .store
    case .notEmpty, .badName: .usage
    case .newerFormat, .readOnly, .permission, .frozen: .permission
    case .locked: .locked
    case .missing: .nothing
    case .full, .io: .storage
    }
  }

  /// The file or directory that it is about.
  var path: String? {
    switch self {
    case .noStore(let path), .notAStore(let path), .notEmpty(let path), .permission(let path),
      .frozen(let path),
      .full(let path),
      .missing(let path), .notAFile(let path), .tooLarge(let path), .badName(let path), .io(_, let path):
      path.isEmpty ? nil : path
    case .newerFormat, .readOnly, .locked: nil
    }
  }

  /// What is the matter, and what to do next.
  func words(_ language: Language) -> String {
    let (zh, en) = storeWords ?? fileWords
    return language.pick(zh, en)
  }

  private var storeWords: (zh: String, en: String)? {
    switch self {
    case .noStore(let path):
      (
        "没有客户库：\(path)。新建用 kam init \(path)，先试试用 kam demo",
        "there is no store at \(path); make one with kam init \(path), or try kam demo"
      )
    case .notAStore(let path):
      (
        "\(path) 不是 kam 客户库（没有 kam.rec）。换一个 --store，或用 kam init 在空目录新建",
        "\(path) is not a kam store (no kam.rec); name another with --store, or kam init an empty directory"
      )
    case .notEmpty(let path):
      ("\(path) 不是空目录，什么也没写。请换一个新目录", "\(path) is not empty, nothing was written; name a new directory")
    case .newerFormat(let format):
      (
        "客户库的格式 \(format) 来自更新的 kam，只能查看。请升级 kam 再改",
        "the store's format \(format) comes from a newer kam and is only read; update kam to change it"
      )
    case .readOnly: ("现在是只读，什么也没写。去掉 --readonly 再试", "read-only: nothing was written; leave --readonly out")
    case .locked(let holder?):
      (
        "客户库正被 \(holder.who)（进程 \(holder.process)）占用，自 \(holder.since)。稍后再试",
        "the store is locked by \(holder.who) (process \(holder.process)) since \(holder.since); try again soon"
      )
    case .locked(nil): ("客户库正被别人占用，稍后再试", "somebody else holds the store's lock; try again soon")
    default: nil
    }
  }

  private var fileWords: (zh: String, en: String) {
    switch self {
    case .permission(let path):
      (
        "没有权限：\(path.isEmpty ? "客户库" : path)。请管理员把你加进这个库的用户组",
        "no permission for \(path.isEmpty ? "the store" : path); ask to be made a member of the store's group"
      )
    case .frozen:
      (
        "客户库所在的磁盘只能读，什么也没写。请管理员重新挂载为可写，或换一个 --store",
        "the store's disk is mounted read-only, nothing was written; have it mounted for writing, or name another --store"
      )
    case .full(let path):
      ("磁盘已满，没有保存 \(path)。腾出空间再试", "the disk is full, \(path) was not saved; make room and try again")
    case .missing(let path): ("没有文件 \(path)", "there is no file \(path)")
    case .notAFile(let path):
      ("\(path) 不是普通文件，没有读。请移走", "\(path) is no regular file and was not read; move it away")
    case .tooLarge(let path): ("\(path) 太大，没有读", "\(path) is too large and was not read")
    case .badName(let path): ("\(path) 不能做客户库里的文件名", "\(path) cannot be a file of the store")
    case .io(let number, let path):
      (
        "读写 \(path) 出错：\(Self.reason(number))，什么也没保存",
        "\(path.isEmpty ? "the store" : path): \(Self.reason(number)); nothing was saved"
      )
    default: ("", "")
    }
  }

  /// The system's own words for an error number.
  private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}

extension Refusal {
  var exit: Exit {
    switch self {
    case .fieldChanged, .recordGone, .recordChanged, .recordExists, .valueGone: .conflict
    case .fileBroken: .store
    case .unknownField, .badValue, .missingField, .ownField, .ambiguousValue, .selfReference,
      .unreadDelivery, .deliveryAhead, .eventAhead, .quoteOpen, .rebateNotDue, .alreadyLost,
      .deliveredBefore, .notSigned,
      .signingAhead, .noPlace, .mentionedElsewhere, .twoValues:
      .usage
    }
  }

  /// The file that it is about.
  var file: FileName? {
    switch self {
    case .fieldChanged(let conflict): conflict.place.file
    case .recordGone(let place), .recordExists(let place), .recordChanged(let place, _),
      .valueGone(let place, _, _):
      place.file
    case .fileBroken(let file, _): file
    case .unknownField, .badValue, .missingField, .ownField, .ambiguousValue, .selfReference,
      .unreadDelivery, .deliveryAhead, .eventAhead, .quoteOpen, .rebateNotDue, .alreadyLost,
      .deliveredBefore, .notSigned,
      .signingAhead, .noPlace, .mentionedElsewhere, .twoValues:
      nil
    }
  }
}
