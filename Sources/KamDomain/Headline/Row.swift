/// A headline where it lies. A headline is large, and Swift copies what it hands on: a hundred thousand of them are
/// judged and ordered through pointers, without copying one.
typealias Row = UnsafePointer<Headline>
