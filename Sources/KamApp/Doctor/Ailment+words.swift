import KamDomain
import KamStore

extension Ailment {
  /// What is the matter.
  func cause(_ language: Language) -> String {
    let (zh, en) = terminalCause ?? ownCause ?? storeCause(language)
    return language.pick(zh, en)
  }

  /// What to do about it.
  func remedy(_ language: Language) -> String {
    let (zh, en) = terminalRemedy ?? ownRemedy ?? storeRemedy
    return language.pick(zh, en)
  }

  private var terminalCause: (zh: String, en: String)? {
    switch self {
    case .charset(let name):
      ("语言环境 \(name) 不是 UTF-8，中文显示不了", "the locale \(name) is not UTF-8: Chinese cannot be shown")
    case .locale(let name):
      ("系统没装语言环境 \(name)，暂用 C.UTF-8", "the locale \(name) is not installed; C.UTF-8 stands in")
    case .unknownTerminal(let type): ("系统不认识终端类型 \(type)", "the system does not know the terminal \(type)")
    case .dumbTerminal(let type): ("终端 \(type) 不能移动光标，打不开工作台", "the terminal \(type) cannot place its cursor")
    case .smallTerminal(let width, let height):
      ("窗口只有 \(width)×\(height)", "the window is only \(width)×\(height)")
    case .fewColours(let count): ("终端只有 \(count) 种颜色", "the terminal has \(count) colours only")
    case .width(let set, let real):
      (
        "设置里「·」占 \(set) 格，这个终端实际占 \(real) 格，表格会对不齐",
        "settings give '·' \(set) column(s), this terminal gives it \(real): columns will not line up"
      )
    default: nil
    }
  }

  private var terminalRemedy: (zh: String, en: String)? {
    switch self {
    case .charset: ("export LANG=C.UTF-8 后再打开", "export LANG=C.UTF-8 and open it again")
    case .locale: ("不用管；要消除就装上它，或 export LANG=C.UTF-8", "nothing to do; install it, or export LANG=C.UTF-8")
    case .unknownTerminal, .dumbTerminal:
      ("export TERM=xterm-256color，或安装 ncurses-term", "export TERM=xterm-256color, or install ncurses-term")
    case .smallTerminal:
      (
        "放大到 \(Desk.smallest.width)×\(Desk.smallest.height) 以上",
        "enlarge it to \(Desk.smallest.width)×\(Desk.smallest.height) at least"
      )
    case .fewColours:
      ("不影响使用；TERM=xterm-256color 颜色更全", "all works without; TERM=xterm-256color may show more")
    case .width: ("把 settings.rec 的 Ambiguous 改成 auto", "set Ambiguous in settings.rec to auto")
    default: nil
    }
  }

  private var ownCause: (zh: String, en: String)? {
    switch self {
    case .setting(let sentence): ("设置看不懂：\(sentence)", "a setting was not understood: \(sentence)")
    case .key(let sentence): ("按键有冲突或看不懂：\(sentence)", "a key clashes or was not understood: \(sentence)")
    case .theme(let name): ("没有配色「\(name)」", "there is no theme '\(name)'")
    case .editor(nil): ("没有指定编辑器，E 键用不了", "no editor is named: E has nothing to open")
    case .editor(let name?): ("找不到编辑器 \(name)", "the editor \(name) is not there")
    case .ownFolder(let path): ("\(path) 写不了，草稿和会话没有地方放", "\(path) cannot be written: drafts have no place")
    case .drafts(let count): ("有 \(count) 份没写完的文字", "\(count) text(s) were left unfinished")
    default: nil
    }
  }

  private var ownRemedy: (zh: String, en: String)? {
    switch self {
    case .setting: ("改 settings.rec（kam paths 告诉在哪里）", "mend settings.rec (kam paths tells where)")
    case .key: ("改 keys.rec（kam paths 告诉在哪里）", "mend keys.rec (kam paths tells where)")
    case .theme: ("改 settings.rec 的 Theme，或把配色放进 themes 目录", "change Theme in settings.rec, or add the theme")
    case .editor: ("export EDITOR=vim（或你常用的）", "export EDITOR=vim, or what you like")
    case .ownFolder(let path): ("检查这个目录的归属和权限：\(path)", "look at the owner and rights of \(path)")
    case .drafts: ("打开工作台就会提示接着写", "the next workbench offers them again")
    default: nil
    }
  }

  private func storeCause(_ language: Language) -> (zh: String, en: String) {
    switch self {
    case .store(let fault): (fault.words(.zh), fault.words(.en))
    case .stranger(let login):
      ("名单里没有 \(login)，日程会列所有人的事", "kam.rec does not name \(login): agendas show everyone's")
    case .narrow(let paths):
      (
        "\(paths.joined(separator: " ")) 没给用户组写权限，同事存不了",
        "\(paths.joined(separator: " ")): the group cannot write, colleagues cannot save"
      )
    case .openPersonalFacts: ("personal/ 谁都能读，里面是个人情况", "personal/ can be read by everybody")
    case .locked(let holder?):
      (
        "\(holder.who)（进程 \(holder.process)）正占着客户库，自 \(holder.since)",
        "\(holder.who) (process \(holder.process)) holds the store since \(holder.since)"
      )
    case .locked(nil): ("有人正占着客户库", "somebody holds the store")
    case .lowSpace(let bytes):
      ("磁盘只剩 \(bytes / 1_048_576) MB", "only \(bytes / 1_048_576) MB are left on the disk")
    case .clock(let path, let seconds):
      (
        "\(path) 的时间比现在晚 \(seconds) 秒：有台机器的时钟不准",
        "\(path) was written \(seconds) s from now: some machine's clock is wrong"
      )
    case .leftovers(let paths):
      ("有 \(paths.count) 个没存完的临时文件", "\(paths.count) temporary file(s) of interrupted saves")
    case .snapshot(let names):
      (
        "缓存 \(names.joined(separator: " ")) 坏了或别人能写，没有用它，打开会慢些",
        "the cache \(names.joined(separator: " ")) is damaged or open to others: unused, so opening is slower"
      )
    case .schema(let problem): (problem.words(.zh), problem.words(.en))
    default: ("", "")
    }
  }

  private var storeRemedy: (zh: String, en: String) {
    switch self {
    case .store: ("按上面一句办", "do what the sentence says")
    case .stranger: ("在 kam.rec 加一条 Specialist", "add a Specialist record to kam.rec")
    case .narrow, .openPersonalFacts, .leftovers, .snapshot: ("kam doctor --fix", "kam doctor --fix")
    case .locked:
      ("一般马上就好；一直占着就看那个进程还在不在", "it is over in a moment; if not, look whether that process lives")
    case .lowSpace: ("腾出空间：满了就存不了", "make room: a full disk saves nothing")
    case .clock: ("对一下各台机器的时间（timedatectl）", "set the machines' clocks (timedatectl)")
    case .schema(let problem) where problem.reason == .missingSchema: ("kam doctor --fix", "kam doctor --fix")
    case .schema:
      ("kam 照常工作；recfix 要用自带的那份", "kam works all the same; recfix wants the shipped copy")
    default: ("", "")
    }
  }
}
