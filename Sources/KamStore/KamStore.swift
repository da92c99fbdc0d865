// KamStore
