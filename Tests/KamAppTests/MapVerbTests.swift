import Testing

/// `kam map` and `kam move` (G).
struct MapVerbTests {
  /// A store whose map holds a decision maker with a hostile name, a stance, a hole and a tie.
  private func person() -> Person {
    let person = Person.withStore()
    person.kam("log", "交通", "昨天电话王建国 预算12月批")
    person.kam("add", "交通", "contact", "name=\"张\\<&>\"", "level=决策层", "function=财务")
    for (name, role, level) in [("王建国", "看门者", "管理层"), ("\"张\\<&>\"", "决策者", "决策层")] {
      person.kam(
        "add", "交通", "seat", "project=2026公务车更新", "contact=\(name)", "role=\(role)", "level=\(level)",
        "function=财务", "stance=支持")
    }
    person.kam("add", "交通", "tie", "from=王建国", "to=\"张\\<&>\"", "kind=汇报给")
    return person
  }

  @Test("the map as text")
  func text() {
    #expect(
      person().kam("map", "交通").answer == #"""
        河北省交通运输厅  2026公务车更新
                财务         技术  使用  采购办公室
        决策层  "张\<&>"(+)  缺    缺    缺
        管理层  王主任(+)    缺    缺    缺
        操作层  .            缺    缺    缺

        到决策者
          王主任    联系1次       我方自己约
          "张\<&>"  王主任汇报给  请王主任带我们去汇报

        关系
          王主任 -汇报给-> "张\<&>"

        立场
          王主任    (+)  (? -> + 11-24)
          "张\<&>"  (+)  (? -> + 11-24)

        缺什么
          "张\<&>"从未见面 -> 请王主任引见
          只靠王主任一人
          缺: 采购者 -> 问王主任
          缺: 使用者 -> 问王主任
          缺: 影响者 -> 问王主任
          缺: 技术决策层 -> 问王主任
          缺: 使用决策层 -> 问王主任
          缺: 采购办公室决策层 -> 问王主任
          缺: 技术管理层 -> 问王主任
          缺: 使用管理层 -> 问王主任
          缺: 采购办公室管理层 -> 问王主任
          缺: 技术操作层 -> 问王主任
          缺: 使用操作层 -> 问王主任
          缺: 采购办公室操作层 -> 问王主任
          李处未定席位 -> 问王主任

        """#)
  }

  @Test("the map for Graphviz, names escaped")
  func dot() {
    #expect(
      person().kam("map", "交通", "--format", "dot").answer == #"""
        digraph map {
          label="河北省交通运输厅 - 2026公务车更新"; labelloc=t; rankdir=TB; newrank=true;
          node [shape=box, style="rounded,filled", fontname="sans-serif"];
          edge [fontname="sans-serif", fontsize=10];
          subgraph cluster_decision {
            label="决策层"; rank=same;
            p1 [label="财务\n\"张\\<&>\" (+)\n决策者", fillcolor="#deebf7"];
          }
          subgraph cluster_management {
            label="管理层"; rank=same;
            p0 [label="财务\n王建国 (+)\n办公室主任\n看门者", fillcolor="#deebf7"];
          }
          subgraph cluster_unplaced {
            label="未定席位"; rank=same;
            p2 [label="李敏 ?\n财务处处长", fillcolor="#ffffff"];
          }
          p0 -> p1 [label="汇报给"];
        }

        """#)
  }

  @Test("the map as a picture, names escaped")
  func svg() {
    #expect(
      person().kam("map", "交通", "--format", "svg").answer == #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 888 722" width="888" height="722" font-family="sans-serif" font-size="13">
        <defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>
        <rect width="100%" height="100%" fill="#ffffff"/>
        <text x="12" y="26" font-size="16" font-weight="bold">河北省交通运输厅 - 2026公务车更新</text>
        <text x="108" y="60" font-weight="bold">财务</text>
        <text x="300" y="60" font-weight="bold">技术</text>
        <text x="492" y="60" font-weight="bold">使用</text>
        <text x="684" y="60" font-weight="bold">采购办公室</text>
        <path d="M12 72H876" stroke="#bbbbbb"/>
        <text x="12" y="96" font-weight="bold">决策层</text>
        <path d="M12 152H876" stroke="#bbbbbb"/>
        <text x="12" y="176" font-weight="bold">管理层</text>
        <path d="M12 232H876" stroke="#bbbbbb"/>
        <text x="12" y="256" font-weight="bold">操作层</text>
        <path d="M12 312H876" stroke="#bbbbbb"/>
        <text x="12" y="336" font-weight="bold">未定席位</text>
        <text x="300" y="116" fill="#a63603">缺</text>
        <text x="492" y="116" fill="#a63603">缺</text>
        <text x="684" y="116" fill="#a63603">缺</text>
        <text x="300" y="196" fill="#a63603">缺</text>
        <text x="492" y="196" fill="#a63603">缺</text>
        <text x="684" y="196" fill="#a63603">缺</text>
        <text x="300" y="276" fill="#a63603">缺</text>
        <text x="492" y="276" fill="#a63603">缺</text>
        <text x="684" y="276" fill="#a63603">缺</text>
        <path d="M192 164L192 140" stroke="#333333" marker-end="url(#head)"/>
        <text x="196" y="149" font-size="11" fill="#333333">汇报给</text>
        <rect x="108" y="164" width="168" height="56" rx="6" fill="#deebf7" stroke="#333333"/>
        <text x="116" y="181" font-weight="bold">王建国 (+)</text>
        <text x="116" y="197" font-size="11">办公室主任</text>
        <text x="116" y="213" font-size="11">看门者</text>
        <rect x="108" y="84" width="168" height="56" rx="6" fill="#deebf7" stroke="#333333"/>
        <text x="116" y="101" font-weight="bold">&quot;张\&lt;&amp;&gt;&quot; (+)</text>
        <text x="116" y="133" font-size="11">决策者</text>
        <rect x="108" y="324" width="168" height="56" rx="6" fill="#ffffff" stroke="#333333"/>
        <text x="116" y="341" font-weight="bold">李敏 ?</text>
        <text x="116" y="357" font-size="11">财务处处长</text>
        <text x="12" y="414">到决策者: 王主任 &gt; &quot;张\&lt;&amp;&gt;&quot;</text>
        <text x="12" y="432">! &quot;张\&lt;&amp;&gt;&quot;从未见面 -&gt; 请王主任引见</text>
        <text x="12" y="450">! 只靠王主任一人</text>
        <text x="12" y="468">! 缺: 采购者 -&gt; 问王主任</text>
        <text x="12" y="486">! 缺: 使用者 -&gt; 问王主任</text>
        <text x="12" y="504">! 缺: 影响者 -&gt; 问王主任</text>
        <text x="12" y="522">! 缺: 技术决策层 -&gt; 问王主任</text>
        <text x="12" y="540">! 缺: 使用决策层 -&gt; 问王主任</text>
        <text x="12" y="558">! 缺: 采购办公室决策层 -&gt; 问王主任</text>
        <text x="12" y="576">! 缺: 技术管理层 -&gt; 问王主任</text>
        <text x="12" y="594">! 缺: 使用管理层 -&gt; 问王主任</text>
        <text x="12" y="612">! 缺: 采购办公室管理层 -&gt; 问王主任</text>
        <text x="12" y="630">! 缺: 技术操作层 -&gt; 问王主任</text>
        <text x="12" y="648">! 缺: 使用操作层 -&gt; 问王主任</text>
        <text x="12" y="666">! 缺: 采购办公室操作层 -&gt; 问王主任</text>
        <text x="12" y="684">! 李处未定席位 -&gt; 问王主任</text>
        </svg>

        """#)
  }

  @Test("a move is saved in both files, told in both maps, and undone as a whole")
  func moves() {
    let person = person()
    person.kam("new", "石桥公交集团", "shortName=石桥公交")
    person.kam("add", "石桥", "project", "name=公交更新")
    #expect(person.kam("move", "交通/王建国", "交通").exit == .usage)
    let moved = person.kam("move", "交通/王建国", "石桥", "--title", "车队队长")
    #expect(moved.exit == .done && moved.line == "已保存 王建国 调往 石桥公交", "\(moved.complaint)")
    #expect(person.kam("map", "交通").answer.contains("王主任 调往 石桥公交 11-24"))
    #expect(person.kam("map", "石桥").answer.contains("王队 来自 河北省交通运输厅"))
    #expect(keys(of: person.kam("map", "石桥", "--json").answer).contains("moved"))
    #expect(person.kam("check").exit == .done)
    person.kam("undo")
    #expect(!person.kam("map", "交通").answer.contains("调往"))
    #expect(person.kam("map", "石桥").answer.contains("来自") == false)
  }

  @Test("a move of somebody whose first personal fact was noted in the same second is undone as a whole")
  func movesWithFreshFacts() {
    let person = person()
    person.kam("new", "石桥公交集团", "shortName=石桥公交")
    let contact = person.kam("add", "交通", "contact", "name=何云").line
    #expect(person.kam("add", "交通", "person", "contact=\(contact)", "hobby=钓鱼").exit == .done)
    #expect(person.kam("move", "交通/何云", "石桥").exit == .done)
    let undone = person.kam("undo")
    #expect(undone.exit == .done, "\(undone.complaint)")
    #expect(!person.kam("history").answer.contains("outside"))
    #expect(person.kam("show", "交通", "--personal").answer.contains("钓鱼"))
  }
}
