extension Store { func recover() throws(StoreFault) {} }
