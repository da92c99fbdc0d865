/// A headline where it lies. Swift counts references to what it hands on: a hundred thousand rows are judged and
/// ordered through pointers, without counting.
typealias Row = UnsafePointer<Headline>
