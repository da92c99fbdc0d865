import KamScreen
import Testing

@Test func aBoxHoldsChineseTextCutAtItsRim() {
  var surface = Surface(width: 12, height: 3)
  surface.draw { area in
    area.box()
    area.draw(in: area.bounds.inset()) { inner in _ = inner.put("石家庄公交集团", x: 0, y: 0) }
  }
  #expect(surface.text == ["+----------+", "|石家庄公~ |", "+----------+"])
}
